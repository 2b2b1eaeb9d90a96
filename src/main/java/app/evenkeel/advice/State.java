package app.evenkeel.advice;

import java.util.Locale;

/** How far a criterion is met. */
public enum State {
    NOT_SEEN,
    SEEN,
    REGULARLY;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
