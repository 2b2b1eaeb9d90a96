package app.evenkeel.report.proof;

import app.evenkeel.document.Document;
import app.evenkeel.document.FileFormat;
import app.evenkeel.document.Pdf;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.chain.ChainEnd;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** The papers that go out with the records which prove them, by their names. */
public final class ProofPapers {
    private ProofPapers() {}

    /**
     * @param dossier which names the newest record itself
     * @param language of the page that says how to check it
     * @throws IOException as {@link Pdf#of} has it
     */
    public static SequencedMap<String, byte[]> of(
            Document dossier, Language language, ChainEnd newest, Pdf pdf) throws IOException {
        SequencedMap<String, byte[]> papers = new LinkedHashMap<>();
        String page = HowToCheck.of(language, newest);
        papers.put("HOW-TO-CHECK.txt", page.getBytes(StandardCharsets.UTF_8));
        for (FileFormat format : FileFormat.values()) {
            papers.put("dossier" + format.extension(), format.bytes(dossier, pdf));
        }
        return papers;
    }
}
