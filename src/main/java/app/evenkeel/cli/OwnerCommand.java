package app.evenkeel.cli;

import app.evenkeel.journal.Owner;
import app.evenkeel.store.Change;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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

    @ArgGroup(validate = false, heading = "What letters and reports are written on:%n")
    private final StationeryOptions stationery = new StationeryOptions();

    @ArgGroup(validate = false, heading = "When letters about a late payment are proposed:%n")
    private final LadderOptions ladder = new LadderOptions();

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
        desk.door().say(OwnerText.of(owner));
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
                ladder.changed(o.ladder()),
                o.correspondence().with(stationery.changed(o.correspondence().stationery())));
    }
}
