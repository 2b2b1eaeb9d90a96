package app.evenkeel.exchange.interchange;

import app.evenkeel.journal.Billing;
import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Choice;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.journal.Direction;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Paper;
import app.evenkeel.journal.RateSeries;
import app.evenkeel.journal.SignalKind;

import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The ids that a key may have, and what they stand for.
 *
 * @param rule says which they are
 */
record Choices<E>(Map<String, E> byId, String rule) {
    static final Choices<Billing> BILLING = listed(Billing.values(), Billing::id);
    static final Choices<Channel> CHANNEL = listed(Channel.values(), Channel::id);
    static final Choices<Choice> CHOICE = listed(Choice.values(), Choice::id);
    static final Choices<ClientStatus> STATUS = listed(ClientStatus.values(), ClientStatus::id);
    static final Choices<DayOfWeek> DAY = listed(DayOfWeek.values(), DayOfWeek::name);
    static final Choices<Direction> DIRECTION = listed(Direction.values(), Direction::id);
    static final Choices<Language> LANGUAGE = listed(Language.values(), Language::id);
    static final Choices<LetterKind> LETTER = listed(LetterKind.values(), LetterKind::id);
    static final Choices<Paper> PAPER = listed(Paper.values(), Paper::id);
    static final Choices<RateSeries> SERIES = listed(RateSeries.values(), RateSeries::id);
    static final Choices<SignalKind> SIGNAL =
            new Choices<>(
                    byId(SignalKind.values(), SignalKind::id),
                    "must be the id of a signal such as double-channel");

    private static <E> Choices<E> listed(E[] values, Function<E, String> id) {
        Map<String, E> byId = byId(values, id);
        return new Choices<>(byId, "must be one of " + String.join(", ", byId.keySet()));
    }

    private static <E> Map<String, E> byId(E[] values, Function<E, String> id) {
        Map<String, E> byId = new LinkedHashMap<>();
        Arrays.stream(values).forEach(v -> byId.put(id.apply(v), v));
        return byId;
    }

    @Nullable E find(String id) {
        return byId.get(id);
    }
}
