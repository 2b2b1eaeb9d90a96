package app.evenkeel.cli;

import app.evenkeel.journal.Ladder;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Rung;
import app.evenkeel.journal.Stationery;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who the owner is, in lines. */
final class OwnerText {
    private final List<List<String>> rows = new ArrayList<>();

    private OwnerText() {}

    static String of(Owner o) {
        OwnerText text = new OwnerText();
        text.row("name", o.name());
        text.row("trade", o.trade());
        text.row("email", o.email());
        text.row("phone", o.phone());
        text.row("address", o.address());
        text.row("language", o.language().id());
        text.row("time zone", o.timeZone().getId());
        text.row("bank account", o.bankAccount());
        text.row("working hours", Hours.text(o.workingHours()));
        text.stationery(o.correspondence().stationery());
        text.ladder(o.ladder());
        return Plain.columns(text.rows);
    }

    private void stationery(Stationery stationery) {
        List<String> lines = stationery.letterhead().lines().toList();
        row("letterhead", lines.isEmpty() ? "" : lines.getFirst());
        lines.stream().skip(1).forEach(line -> rows.add(List.of("", Plain.line(line))));
        row("logo", stationery.hasLogo() ? size(stationery.logoBytes()) : "");
        row("paper", stationery.paper().id());
    }

    private static String size(byte[] picture) {
        return "a picture of %d KiB".formatted((picture.length + 1023) / 1024);
    }

    private void ladder(Ladder ladder) {
        Rung[] rungs = Rung.values();
        row(
                "ladder",
                IntStream.range(0, Math.min(rungs.length, ladder.days().size()))
                        .mapToObj(i -> "%s %d".formatted(rungs[i].id(), ladder.days().get(i)))
                        .collect(Collectors.joining(", ")));
        row("ladder gap", Integer.toString(ladder.minimumGapDays()));
    }

    private void row(String label, String value) {
        rows.add(List.of(label, value.isBlank() ? "-" : Plain.line(value)));
    }
}
