package app.evenkeel.journal;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * Something that happened with a client.
 *
 * @param at when it happened, with the offset it was written in
 * @param minutes the time it took; null where not noted
 * @param summary the facts
 * @param feeling what the owner felt: kept apart, and never printed in anything meant for others
 * @param engagement the id of the engagement it belongs to
 * @param answerBy the day by which an answer is needed: from the client where the entry is
 *     outgoing, from the owner where it is incoming
 * @param answers the id of the entry that this one answers
 * @param invoice the id of the invoice that it is about
 */
public record Entry(
        String id,
        OffsetDateTime at,
        Channel channel,
        Direction direction,
        @Nullable Integer minutes,
        boolean billable,
        String summary,
        String feeling,
        @Nullable String engagement,
        List<Signal> signals,
        List<Excuse> excused,
        @Nullable LocalDate answerBy,
        @Nullable String answers,
        @Nullable String invoice)
        implements Fact {
    private static final int MINUTES_OF_A_MONTH = 31 * 24 * 60;

    public Entry {
        Rules.needed("id", id);
        Rules.needed("summary", summary);
        Rules.text("feeling", feeling);
        Rules.optional("engagement", engagement);
        Rules.optional("answers", answers);
        Rules.optional("invoice", invoice);
        if (minutes != null) {
            Rules.range("minutes", minutes, 0, MINUTES_OF_A_MONTH);
        }
        if (id.equals(answers)) {
            throw new InvalidFact("answers", "must be another entry than this one");
        }
        signals = List.copyOf(signals);
        excused = List.copyOf(excused);
    }

    /** A client's answer by e-mail, of which nothing more is known. */
    public static Entry answer(String id, ZonedDateTime at, String request) {
        return new Entry(
                id,
                at.toOffsetDateTime(),
                Channel.EMAIL,
                Direction.INCOMING,
                null,
                false,
                id,
                "",
                null,
                List.of(),
                List.of(),
                null,
                request,
                null);
    }

    /** This entry with other signals set aside. */
    public Entry excusing(List<Excuse> others) {
        return new Entry(
                id,
                at,
                channel,
                direction,
                minutes,
                billable,
                summary,
                feeling,
                engagement,
                signals,
                others,
                answerBy,
                answers,
                invoice);
    }

    /** The day on which it happened, where the owner lives. */
    public LocalDate day(ZoneId zone) {
        return local(zone).toLocalDate();
    }

    /** The time at which it happened, by the owner's clock. */
    public LocalDateTime local(ZoneId zone) {
        return at.atZoneSameInstant(zone).toLocalDateTime();
    }

    /** Whether it is a note that sets something aside and tells nothing of what happened. */
    public boolean onlySetsAside() {
        return channel == Channel.NOTE
                && !excused.isEmpty()
                && signals.isEmpty()
                && minutes == null
                && answerBy == null
                && answers == null;
    }

    public boolean excuses(SignalKind kind) {
        return excused.stream().anyMatch(e -> e.signal() == kind);
    }
}
