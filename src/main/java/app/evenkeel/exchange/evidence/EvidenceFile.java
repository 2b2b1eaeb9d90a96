package app.evenkeel.exchange.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.evenkeel.file.Patience;
import app.evenkeel.file.SafeFile;
import app.evenkeel.journal.Fact;
import app.evenkeel.journal.chain.Chain;
import app.evenkeel.journal.chain.ChainBroken;
import app.evenkeel.journal.chain.ChainEnd;
import app.evenkeel.journal.chain.ChainField;
import app.evenkeel.journal.chain.ChainRecord;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/**
 * A zip file of papers and what proves them:
 *
 * <ul>
 *   <li>{@code records/NNNNNN.txt}: each record that is shown, exactly what its hash covers;
 *   <li>{@code fields/NNNNNN/KK-NAME.txt}: each field of theirs that is shown, exactly what the
 *       KK-th commitment of record NNNNNN covers;
 *   <li>{@code chain.txt}: what the hashes of all records of the history cover, one after the
 *       other;
 *   <li>{@code MANIFEST.txt}: the SHA-256 of every other file.
 * </ul>
 */
public final class EvidenceFile {
    public static final String EXTENSION = ".zip";

    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9.-]");

    private final VerifiedChain chain;
    private final Disclosure disclosure;

    private EvidenceFile(VerifiedChain chain, Disclosure disclosure) {
        this.chain = chain;
        this.disclosure = disclosure;
    }

    /** Whether a file's name says that it is one. */
    public static boolean named(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(EXTENSION);
    }

    /**
     * Writes the file whole or not at all, readable by its owner only. What it takes of memory
     * grows with what is shown, and not with the history.
     *
     * @param newest the record up to which the history is shown
     * @param papers by their names; how to check them is one
     * @param day that its files bear
     * @throws ChainBroken if others could not verify it
     */
    public static void write(
            Path path,
            Chain chain,
            ChainEnd newest,
            Disclosure disclosure,
            SequencedMap<String, byte[]> papers,
            LocalDate day) {
        write(path, chain, newest, disclosure, papers, day, Patience.ENDLESS);
    }

    /**
     * As {@link #write(Path, Chain, ChainEnd, Disclosure, SequencedMap, LocalDate)}; a long chain
     * takes its time.
     *
     * @throws app.evenkeel.file.GivenUp once nobody waits any more; nothing is written then
     */
    public static void write(
            Path path,
            Chain chain,
            ChainEnd newest,
            Disclosure disclosure,
            SequencedMap<String, byte[]> papers,
            LocalDate day,
            Patience patience) {
        for (Fact fact : disclosure.told()) {
            patience.require();
            if (!chain.agreesWith(fact)) {
                throw new ChainBroken(
                        "it does not tell of %s as the journal does".formatted(fact.id()));
            }
        }
        EvidenceFile file =
                new EvidenceFile(new VerifiedChain(chain, newest, patience), disclosure);
        SafeFile.write(path, patience, out -> file.writeTo(new ManifestedZip(out, day), papers));
    }

    private void writeTo(ManifestedZip zip, SequencedMap<String, byte[]> papers)
            throws IOException {
        for (Map.Entry<String, byte[]> paper : papers.entrySet()) {
            zip.add(paper.getKey(), paper.getValue());
        }
        chain.each(record -> {
            if (disclosure.tellsOf(record)) {
                show(zip, record);
            }
        });
        zip.add(
                "chain.txt",
                (OutputStream out) ->
                        chain.each(record -> out.write(record.text().getBytes(UTF_8))));
        zip.finish();
    }

    private void show(ManifestedZip zip, ChainRecord record) throws IOException {
        zip.add("records/%06d.txt".formatted(record.number()), record.text());
        for (int i = 0; i < record.fields().size(); i++) {
            ChainField field = record.fields().get(i);
            String text = field.text();
            if (text != null && disclosure.shows(record, field)) {
                zip.add(
                        "fields/%06d/%02d-%s.txt"
                                .formatted(record.number(), i + 1, safe(field.name())),
                        text);
            }
        }
    }

    /** Every system takes it; the name that counts is that within the file. */
    private static String safe(String name) {
        String plain = UNSAFE.matcher(name).replaceAll("_");
        return plain.substring(0, Math.min(plain.length(), 60));
    }
}
