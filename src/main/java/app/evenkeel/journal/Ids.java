package app.evenkeel.journal;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** Finds the constant with the id that files and commands use. */
final class Ids {
    private Ids() {}

    static <E> Optional<E> find(E[] values, Function<E, String> idOf, String id) {
        return Arrays.stream(values).filter(v -> idOf.apply(v).equals(id)).findFirst();
    }

    /** The id of a constant: {@code DAY_OF_MONTH} is {@code day-of-month}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
