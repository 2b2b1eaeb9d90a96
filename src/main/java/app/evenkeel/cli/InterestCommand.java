package app.evenkeel.cli;

import app.evenkeel.journal.Client;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Refused;
import app.evenkeel.letter.interest.ClaimPaper;
import app.evenkeel.letter.interest.ClaimWords;
import app.evenkeel.letter.interest.LateClaim;
import app.evenkeel.letter.interest.LatePayment;
import app.evenkeel.letter.interest.Law;
import app.evenkeel.letter.interest.NoClaim;
import app.evenkeel.letter.interest.ReferenceRates;
import app.evenkeel.store.InvoiceOfClient;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.LocalDate;

@Command(
        name = "interest",
        description = {
            "Works out what the law gives for an invoice that is or was paid late: interest line by"
                    + " line, and a fixed sum.",
            "Something to waive for the sake of goodwill. It is information, not legal advice."
        })
final class InterestCommand extends JournalCommand {
    @Parameters(paramLabel = "NUMBER", description = "The invoice's number.")
    private String number;

    @Option(
            names = "--law",
            paramLabel = "LAW",
            description = "FI, LV, GB or EU; without it, by the client's country.")
    private @Nullable String law;

    @Option(
            names = "--on",
            paramLabel = "D",
            description = "To this day, where it is not paid before; without it, to today.")
    private @Nullable String on;

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "As an enclosure for the client, to a file: .txt or .pdf.")
    private @Nullable Path out;

    @Option(
            names = "--language",
            paramLabel = "L",
            description = "Of the enclosure; without it, the client's.")
    private @Nullable String language;

    @Override
    void run(Desk desk) {
        InvoiceOfClient billed =
                desk.journal()
                        .invoiceByNumber(number.strip())
                        .orElseThrow(
                                () -> NotThere.invoice(number, desk.journal().invoiceNumbers()));
        Client client = desk.client(billed.client());
        LateClaim claim = claim(desk, billed, client);
        Language owners = desk.owner().language();
        new ClaimWords(owners, claim).warnings().forEach(desk.door()::note);
        if (out != null) {
            enclose(desk, client, claim, out);
        } else if (json) {
            desk.door().say(Json.text(ClaimJson.of(client, claim, owners, desk.on(on))));
        } else {
            desk.door().say(new ClaimText(new ClaimWords(owners, claim)).text());
        }
    }

    private LateClaim claim(Desk desk, InvoiceOfClient billed, Client client) {
        LocalDate day = desk.on(on);
        Law by = law == null ? suggested(client) : chosen(law);
        ReferenceRates rates = new ReferenceRates(desk.owner().correspondence().rates());
        return switch (LatePayment.of(billed.invoice(), by, rates, day)) {
            case LateClaim claim -> claim;
            case NoClaim why -> throw NoFigure.refused(billed.invoice(), why, day);
        };
    }

    private static Law chosen(String id) {
        return Arguments.choice("--law", id, Law.values(), Law::id, Law::of);
    }

    private static Law suggested(Client client) {
        return Law.suggestedFor(client.country())
                .orElseThrow(() ->
                        new Refused(
                                client.country().isEmpty()
                                        ? "It is not known which law holds for %s: add --law FI, LV, GB or EU, or tell the country once with: evenkeel client \"%s\" --id %s --country CC"
                                                .formatted(
                                                        Plain.line(client.name()),
                                                        Plain.line(client.name()),
                                                        Plain.line(client.id()))
                                        : "The law of %s, the country of %s, is not known here; if another one holds, add --law FI, LV, GB or EU"
                                                .formatted(
                                                        client.country(),
                                                        Plain.line(client.name()))));
    }

    private void enclose(Desk desk, Client client, LateClaim claim, Path file) {
        Language in = Given.or(language, Arguments::language, client.language());
        new Paper(desk.door())
                .give(ClaimPaper.of(desk.owner(), client.name(), claim, in, desk.on(on)), file);
    }
}
