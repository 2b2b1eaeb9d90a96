package app.evenkeel.desktop.clientform;

import app.evenkeel.journal.Terms;

import org.jspecify.annotations.Nullable;

/** What kind of payment terms were agreed. */
enum TermsChoice {
    NOTHING_AGREED,
    NET_DAYS,
    DAY_OF_MONTH;

    static TermsChoice of(@Nullable Terms terms) {
        return switch (terms) {
            case null -> NOTHING_AGREED;
            case Terms.NetDays _ -> NET_DAYS;
            case Terms.DayOfMonth _ -> DAY_OF_MONTH;
        };
    }
}
