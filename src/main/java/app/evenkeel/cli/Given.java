package app.evenkeel.cli;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/** What an option sets; where it is not given, what is known stays. */
final class Given {
    private Given() {}

    static String or(@Nullable String given, String known) {
        return given == null ? known : given;
    }

    static <T> T or(@Nullable String given, Function<String, T> read, T known) {
        return given == null ? known : read.apply(given);
    }
}
