package app.evenkeel.journal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** An entry, told briefly. Its times are those of a clock in Riga unless they say where. */
public final class Talk {
    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");

    private final OffsetDateTime at;
    private final Channel channel;
    private final Direction direction;
    private final List<Signal> signals = new ArrayList<>();
    private final List<Excuse> excused = new ArrayList<>();
    private @Nullable String id;
    private @Nullable Integer minutes;
    private boolean billable;
    private String summary = "What was said.";
    private String feeling = "";
    private @Nullable String engagement;
    private @Nullable LocalDate answerBy;
    private @Nullable String answers;
    private @Nullable String invoice;

    private Talk(OffsetDateTime at, Channel channel, Direction direction) {
        this.at = at;
        this.channel = channel;
        this.direction = direction;
    }

    /** The client, by some channel, at a time such as {@code 2026-02-03T18:20}. */
    public static Talk incoming(Channel channel, String at) {
        return new Talk(moment(at), channel, Direction.INCOMING);
    }

    /** A call from the client. */
    public static Talk call(String at) {
        return incoming(Channel.CALL, at);
    }

    /** A note of the owner's own, at noon. */
    public static Talk note(String day) {
        return new Talk(moment(day), Channel.NOTE, Direction.NONE);
    }

    /** A note of one signal. */
    public static Talk seen(String day, SignalKind kind, int severity) {
        return note(day).marked(kind, severity);
    }

    /** The owner asks the client something by e-mail. */
    public static Talk request(String id, String day, String answerBy) {
        return outgoing(day).as(id).answerBy(answerBy);
    }

    public static Talk outgoing(String day) {
        return new Talk(moment(day), Channel.EMAIL, Direction.OUTGOING);
    }

    /** The client answers by e-mail. */
    public static Talk answer(String request, String day) {
        return incoming(Channel.EMAIL, day).answering(request);
    }

    private static OffsetDateTime moment(String at) {
        if (at.indexOf('T') < 0) {
            return moment(at + "T12:00");
        }
        return at.length() > "2026-02-03T18:20".length()
                ? OffsetDateTime.parse(at)
                : LocalDateTime.parse(at).atZone(RIGA).toOffsetDateTime();
    }

    public Talk as(String entryId) {
        id = entryId;
        return this;
    }

    public Talk marked(SignalKind kind, int severity) {
        signals.add(new Signal(kind, severity, ""));
        return this;
    }

    public Talk marked(Signal... several) {
        signals.addAll(List.of(several));
        return this;
    }

    public Talk excusing(SignalKind kind) {
        return excusing(new Excuse(kind, "It was agreed."));
    }

    public Talk excusing(Excuse... several) {
        excused.addAll(List.of(several));
        return this;
    }

    public Talk in(String engagementId) {
        engagement = engagementId;
        return this;
    }

    public Talk about(String invoiceId) {
        invoice = invoiceId;
        return this;
    }

    public Talk billable() {
        billable = true;
        return this;
    }

    public Talk answerBy(String day) {
        answerBy = LocalDate.parse(day);
        return this;
    }

    public Talk answering(String request) {
        answers = request;
        return this;
    }

    public Talk saying(String words) {
        summary = words;
        return this;
    }

    public Talk felt(String words) {
        feeling = words;
        return this;
    }

    public Talk took(int length) {
        minutes = length;
        return this;
    }

    public Entry entry() {
        return entry("n1");
    }

    public Entry entry(String defaultId) {
        return new Entry(
                id == null ? defaultId : id,
                at,
                channel,
                direction,
                minutes,
                billable,
                summary,
                feeling,
                engagement,
                signals,
                excused,
                answerBy,
                answers,
                invoice);
    }
}
