package app.evenkeel.desktop.parting;

import app.evenkeel.journal.ClientStatus;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What there is to do to part well (ADVICE, section 6), and what of it is done.
 *
 * @param decided whether the owner has decided to
 * @param status how the client is listed; empty where nothing is left to change about it
 * @param next the status to offer; null where none is
 * @param accounts what to do with the accounts, or that it is done
 * @param owing that access follows payment; empty where nothing is overdue or left to hand over
 * @param letterSent that the letter was sent; empty where it was not
 */
record Farewell(
        boolean decided,
        String status,
        @Nullable ClientStatus next,
        String accounts,
        String owing,
        List<Held> held,
        String letterSent) {
    /**
     * An account that the owner looks after or has looked after.
     *
     * @param place may be empty
     * @param day that it was handed over; empty where it was not
     */
    record Held(String id, String name, String place, boolean handedOver, String day) {}

    Farewell {
        held = List.copyOf(held);
    }

    boolean allHandedOver() {
        return held.stream().allMatch(Held::handedOver);
    }
}
