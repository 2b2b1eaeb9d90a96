package app.evenkeel.cli;

import app.evenkeel.journal.Owner;
import app.evenkeel.store.Change;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.List;

@Command(name = "owner", description = "Shows who you are; sets what is given.")
final class OwnerCommand extends JournalCommand {
    @Option(names = "--name", paramLabel = "N")
    private @Nullable String name;

    @Option(names = "--trade", paramLabel = "T", description = "What you do, as letters say it.")
    private @Nullable String trade;

    @Option(names = "--email", paramLabel = "E")
    private @Nullable String email;

    @Option(names = "--phone", paramLabel = "P")
    private @Nullable String phone;

    @Option(names = "--address", paramLabel = "A")
    private @Nullable String address;

    @Option(names = "--language", paramLabel = "L", description = "en, fi, he or lv.")
    private @Nullable String language;

    @Option(names = "--time-zone", paramLabel = "Z", description = "Such as Europe/Riga.")
    private @Nullable String timeZone;

    @Option(
            names = "--bank-account",
            paramLabel = "B",
            description = "Where clients pay to, as payment letters name it.")
    private @Nullable String bankAccount;

    @Option(
            names = "--working-hours",
            paramLabel = "H",
            description = "Such as \"Mon-Fri 08:00-17:00\", or none.")
    private @Nullable String workingHours;

    @Override
    void run(Desk desk) {
        Owner owner = desk.owner();
        if (!changed(owner).equals(owner)) {
            owner =
                    desk.journal()
                            .write(
                                    () -> changed(Desk.ownerOf(desk.door(), desk.journal())),
                                    o -> List.of(Change.put(o)));
        }
        desk.door().say(shown(owner));
    }

    private Owner changed(Owner o) {
        return new Owner(
                Given.or(name, o.name()),
                Given.or(trade, o.trade()),
                Given.or(email, o.email()),
                Given.or(phone, o.phone()),
                Given.or(address, o.address()),
                Given.or(language, Arguments::language, o.language()),
                Given.or(timeZone, z -> Arguments.zone("--time-zone", z), o.timeZone()),
                Given.or(bankAccount, o.bankAccount()),
                Given.or(workingHours, Hours::read, o.workingHours()),
                o.ladder(),
                o.correspondence());
    }

    private static String shown(Owner o) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("name", o.name()));
        rows.add(row("trade", o.trade()));
        rows.add(row("email", o.email()));
        rows.add(row("phone", o.phone()));
        rows.add(row("address", o.address()));
        rows.add(row("language", o.language().id()));
        rows.add(row("time zone", o.timeZone().getId()));
        rows.add(row("bank account", o.bankAccount()));
        rows.add(row("working hours", Hours.text(o.workingHours())));
        return Plain.columns(rows);
    }

    private static List<String> row(String label, String value) {
        return List.of(label, value.isBlank() ? "-" : Plain.line(value));
    }
}
