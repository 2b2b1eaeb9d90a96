package app.evenkeel.cli;

import app.evenkeel.document.Document;
import app.evenkeel.document.Pdf;
import app.evenkeel.exchange.evidence.Disclosure;
import app.evenkeel.exchange.evidence.EvidenceFile;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Refused;
import app.evenkeel.journal.chain.Chain;
import app.evenkeel.journal.chain.ChainEnd;
import app.evenkeel.report.Dossier;
import app.evenkeel.report.DossierRequest;
import app.evenkeel.report.proof.ProofPapers;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.time.LocalDate;
import java.util.SequencedMap;

@Command(
        name = "dossier",
        description = {
            "Draws up the record of what happened with a client, in order: facts only.",
            "It is private: for you and whoever advises you, not for the client.",
            "As a .zip it comes with what others need to verify it, and how they do that."
        })
final class DossierCommand extends JournalCommand {
    @Parameters(paramLabel = "C", description = "The client's id or name.")
    private String client;

    @Option(
            names = "--from",
            paramLabel = "D",
            description = "The first day it tells of; without it, from the beginning.")
    private @Nullable String from;

    @Option(names = "--on", paramLabel = "D", description = "The day it bears; without it, today.")
    private @Nullable String on;

    @Option(names = "--language", paramLabel = "L", description = "Without it, yours.")
    private @Nullable String language;

    @Option(
            names = "--without-letters",
            description = "Leave the full text of the letters out; their SHA-256 stays.")
    private boolean withoutLetters;

    @Option(
            names = "--with-feelings",
            description = "With FILE.zip: show also what you felt, which is left out otherwise.")
    private boolean withFeelings;

    @Mixin private final PaperOptions paper = new PaperOptions();

    @Override
    void run(Desk desk) {
        if (withFeelings && !paper.zipped()) {
            throw new Refused(
                    "--with-feelings goes with --out FILE.zip; the dossier itself never tells of them");
        }
        DossierRequest request = request(desk);
        if (paper.zipped()) {
            prove(desk, request);
        } else {
            paper.give(desk, Dossier.of(request));
        }
    }

    /** The newest record is asked for last, so that it cannot be older than what is told. */
    private void prove(Desk desk, DossierRequest request) {
        Chain chain = desk.journal().chain();
        ChainEnd newest = chain.newest();
        Dossier.Told told = Dossier.told(request.provenBy(newest));
        Disclosure disclosure =
                new Disclosure(
                        request.relation().client(), told.facts(), !withoutLetters, withFeelings);
        paper.giveZip(
                desk,
                told.document(),
                file ->
                        EvidenceFile.write(
                                file,
                                chain,
                                newest,
                                disclosure,
                                papers(told.document(), request.language(), newest),
                                request.on()));
        desk.door().say("Newest record: no. %d, %s".formatted(newest.number(), newest.hash()));
    }

    private static SequencedMap<String, byte[]> papers(
            Document dossier, Language language, ChainEnd newest) {
        try {
            return ProofPapers.of(dossier, language, newest, new Pdf());
        } catch (IOException e) {
            throw new Refused(String.valueOf(e.getMessage()), e);
        }
    }

    private DossierRequest request(Desk desk) {
        LocalDate last = desk.on(on);
        LocalDate first = from == null ? null : Arguments.date("--from", from);
        if (first != null && first.isAfter(last)) {
            throw new Refused(
                    "--from %s is after %s, the day that the dossier bears; change one of them"
                            .formatted(first, last));
        }
        return new DossierRequest(
                desk.owner(),
                desk.journal().relation(desk.client(client).id()),
                Given.or(language, Arguments::language, desk.owner().language()),
                first,
                last,
                !withoutLetters);
    }
}
