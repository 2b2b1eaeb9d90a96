package app.evenkeel.gauge;

import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Direction;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Excuse;
import app.evenkeel.journal.Signal;
import app.evenkeel.journal.SignalKind;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** An entry of a {@link Story}. Its times are those of the owner's clock unless they say where. */
final class Talk {
    private final OffsetDateTime at;
    private final Channel channel;
    private final Direction direction;
    private final List<Signal> signals = new ArrayList<>();
    private final List<Excuse> excused = new ArrayList<>();
    private @Nullable String id;
    private boolean billable;
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
    static Talk incoming(Channel channel, String at) {
        return new Talk(moment(at), channel, Direction.INCOMING);
    }

    static Talk call(String at) {
        return incoming(Channel.CALL, at);
    }

    /** A note of the owner's own, at noon. */
    static Talk note(String day) {
        return new Talk(moment(day), Channel.NOTE, Direction.NONE);
    }

    /** A note of one signal. */
    static Talk seen(String day, SignalKind kind, int severity) {
        return note(day).marked(kind, severity);
    }

    /** The owner asks the client something by e-mail. */
    static Talk request(String id, String day, String answerBy) {
        return outgoing(day).as(id).answerBy(answerBy);
    }

    static Talk outgoing(String day) {
        return new Talk(moment(day), Channel.EMAIL, Direction.OUTGOING);
    }

    /** The client answers by e-mail. */
    static Talk answer(String request, String day) {
        return incoming(Channel.EMAIL, day).answering(request);
    }

    private static OffsetDateTime moment(String at) {
        if (at.indexOf('T') < 0) {
            return moment(at + "T12:00");
        }
        return at.length() > "2026-02-03T18:20".length()
                ? OffsetDateTime.parse(at)
                : LocalDateTime.parse(at).atZone(Story.RIGA).toOffsetDateTime();
    }

    Talk as(String entryId) {
        id = entryId;
        return this;
    }

    Talk marked(SignalKind kind, int severity) {
        signals.add(new Signal(kind, severity, ""));
        return this;
    }

    Talk excusing(SignalKind kind) {
        excused.add(new Excuse(kind, "It was agreed."));
        return this;
    }

    Talk in(String engagementId) {
        engagement = engagementId;
        return this;
    }

    Talk about(String invoiceId) {
        invoice = invoiceId;
        return this;
    }

    Talk billable() {
        billable = true;
        return this;
    }

    Talk answerBy(String day) {
        answerBy = LocalDate.parse(day);
        return this;
    }

    Talk answering(String request) {
        answers = request;
        return this;
    }

    Entry entry(String defaultId) {
        return new Entry(
                id == null ? defaultId : id,
                at,
                channel,
                direction,
                null,
                billable,
                "What was said.",
                "",
                engagement,
                signals,
                excused,
                answerBy,
                answers,
                invoice);
    }
}
