package app.evenkeel.desktop.money;

import app.evenkeel.journal.InvoiceState;

/** How much attention a state asks for. */
enum Tone {
    QUIET,
    GOOD,
    WAITING,
    WARNING,
    URGENT;

    static Tone of(InvoiceState state) {
        return switch (state) {
            case OPEN, PART_PAID, CANCELLED -> QUIET;
            case PAID -> GOOD;
            case PROMISED, ON_HOLD -> WAITING;
            case DISPUTED -> WARNING;
            case OVERDUE -> URGENT;
        };
    }
}
