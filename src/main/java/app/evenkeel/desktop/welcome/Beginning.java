package app.evenkeel.desktop.welcome;

import app.evenkeel.desktop.form.HoursForm;

import org.jspecify.annotations.Nullable;

import java.time.ZoneId;

/** What a newcomer has typed so far. Outlives the page, which each language has built anew. */
public final class Beginning {
    /** All of it as it was typed, be it right or wrong. */
    record Typed(
            String name,
            String trade,
            String email,
            String bankAccount,
            ZoneId timeZone,
            HoursForm hours) {}

    private @Nullable Typed typed;

    @Nullable Typed typed() {
        return typed;
    }

    void keep(Typed soFar) {
        typed = soFar;
    }
}
