package app.evenkeel.exchange.interchange;

import app.evenkeel.journal.Owner;

/** Writes {@code owner}. */
final class OwnerWriter {
    private OwnerWriter() {}

    static void write(Owner owner, Out out) {
        out.object("owner", () -> keys(owner, out));
    }

    private static void keys(Owner owner, Out out) {
        out.text("name", owner.name());
        out.text("trade", owner.trade());
        out.text("email", owner.email());
        out.text("phone", owner.phone());
        out.text("address", owner.address());
        out.text("language", owner.language().id());
        out.text("timeZone", owner.timeZone().getId());
        out.text("bankAccount", owner.bankAccount());
        out.hours(owner.workingHours());
        out.object(
                "ladder",
                () -> {
                    out.integers("days", owner.ladder().days());
                    out.integer("minimumGapDays", owner.ladder().minimumGapDays());
                });
        CorrespondenceWriter.write(owner.correspondence(), out);
    }
}
