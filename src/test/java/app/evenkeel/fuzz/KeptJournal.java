package app.evenkeel.fuzz;

import app.evenkeel.cli.Program;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.Journals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small journal of which copies are made. */
final class KeptJournal {
    private final Path journal;

    KeptJournal(Path folder) throws IOException {
        journal = Files.createDirectories(folder).resolve("journal.db");
        Program program = new Program(journal);
        program.done("owner", "--name", "Maija Ozola", "--bank-account", "LV80 BANK 0000");
        program.done("client", "Acme Oy", "--terms-days", "14");
        program.done("write", "acme-oy", "Rang to check.", "--at", "2026-02-14 11:30");
        program.done("invoice", "acme-oy", "2026-101", "1250.00", "--issued", "2026-01-15");
        program.done("pay", "2026-101", "250", "--on", "2026-02-20");
    }

    byte[] file() {
        return bytes("");
    }

    byte[] newest() {
        return bytes("-newest");
    }

    byte[] seal() {
        return bytes("-seal");
    }

    private byte[] bytes(String beside) {
        try {
            return Files.readAllBytes(journal.resolveSibling("journal.db" + beside));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    JournalFile open() {
        return JournalFile.open(journal, Journals.CLOCK);
    }

    /** A copy without its backups, in a folder where nothing else is. */
    Path copy(Path to) throws IOException {
        Targets.clear(to);
        Path copy = Files.createDirectories(to).resolve("journal.db");
        for (String beside : new String[] {"", "-newest", "-seal"}) {
            Files.write(to.resolve("journal.db" + beside), bytes(beside));
        }
        return copy;
    }

    byte[] exported() throws IOException {
        return exported(new Program(journal), journal.getParent());
    }

    /** All that a journal holds. */
    static byte[] exported(Program program, Path folder) throws IOException {
        Path out = folder.resolve("out.json");
        program.done("export", out.toString());
        return Files.readAllBytes(out);
    }
}
