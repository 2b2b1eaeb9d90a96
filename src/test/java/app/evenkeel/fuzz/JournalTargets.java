package app.evenkeel.fuzz;

import static app.evenkeel.fuzz.ExchangeTargets.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.evenkeel.cli.Program;
import app.evenkeel.journal.Refused;
import app.evenkeel.store.Found;
import app.evenkeel.store.JournalFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A journal, what lies beside it, and what comes into it. */
final class JournalTargets {
    private static final List<String> NOTES =
            List.of(
                    "evenkeel-newest 1\n",
                    "evenkeel-seal 1\n",
                    "seq ",
                    "hash ",
                    "bytes ",
                    "crc32c ");

    private final Path folder;
    private final KeptJournal kept;
    private final byte[] whole;

    JournalTargets(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder.resolve("journals"));
        this.kept = new KeptJournal(folder.resolve("kept"));
        this.whole = kept.exported();
    }

    List<Target> all() {
        return List.of(
                new Target(
                        "import-json",
                        ExchangeTargets.documents(),
                        List.of(),
                        in -> imported(in, "json")),
                new Target(
                        "import-csv",
                        ExchangeTargets.tables(),
                        List.of(),
                        in -> imported(in, "csv")),
                new Target(
                        "search",
                        searches(),
                        List.of("AND", "NEAR(", "*", "words:", "^"),
                        this::search),
                new Target("newest", List.of(kept.newest()), NOTES, in -> beside("-newest", in)),
                new Target("seal", List.of(kept.seal()), NOTES, in -> beside("-seal", in)),
                new Target(
                        "sqlite",
                        List.of(kept.file()),
                        List.of("CREATE TABLE", "SQLite format 3\0"),
                        this::file));
    }

    /** Either all of it is in, and the journal is in order, or nothing is. */
    private Target.End imported(byte[] input, String extension) throws IOException {
        Path file = Files.write(folder.resolve("in." + extension), input);
        Program program = new Program(kept.copy(folder.resolve("copy")));
        Target.End end = Answers.end(program.run("import", file.toString()));
        if (end == Target.End.ACCEPTED) {
            Answers.sound(program, folder);
        } else if (!Arrays.equals(KeptJournal.exported(program, folder), whole)) {
            throw new AssertionError("the journal is not as it was");
        }
        return end;
    }

    private static List<byte[]> searches() {
        return List.of(text("rang check"), text("2026-101"), text("דו\"ח שלום"), text("rēķins"));
    }

    private Target.End search(byte[] input) throws IOException {
        try (JournalFile journal = kept.open()) {
            for (Found found : journal.search(new String(input, UTF_8), 5)) {
                if (found.source().isEmpty()) {
                    throw new AssertionError("found nothing: " + found);
                }
            }
        }
        return Target.End.ACCEPTED;
    }

    private Target.End beside(String what, byte[] input) throws IOException {
        Path journal = kept.copy(folder.resolve("copy"));
        Files.write(journal.resolveSibling(journal.getFileName() + what), input);
        Program program = new Program(journal);
        Target.End end = Answers.end(program.run("clients"));
        Answers.end(program.run("check"));
        if (end == Target.End.ACCEPTED
                && !Arrays.equals(KeptJournal.exported(program, folder), whole)) {
            throw new AssertionError("the journal is not as it was");
        }
        return end;
    }

    private Target.End file(byte[] input) throws IOException {
        Path journal = kept.copy(folder.resolve("copy"));
        Files.write(journal, input);
        Program program = new Program(journal);
        Target.End checked = Answers.end(program.run("check"));
        if (Answers.end(program.run("timeline", "acme-oy")) == Target.End.REFUSED
                && checked == Target.End.ACCEPTED) {
            throw new Refused("It is in order, and its client is another");
        }
        return checked;
    }
}
