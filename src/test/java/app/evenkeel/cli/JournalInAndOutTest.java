package app.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

/** What is exported and imported again is the same journal. */
class JournalInAndOutTest {
    @TempDir private Path folder;

    @Test
    void theSampleComesBackByteForByte() throws Exception {
        Program first = new Program(folder.resolve("first.db"));
        Program second = new Program(folder.resolve("second.db"));
        Path out = folder.resolve("out.json");
        Path again = folder.resolve("again.json");

        first.done("sample");
        first.done("export", out.toString());
        second.done("import", out.toString());
        second.done("export", again.toString());

        assertThat(Files.mismatch(out, again)).isEqualTo(-1);
    }

    @Test
    void aDryRunChangesNothing() {
        Program first = new Program(folder.resolve("first.db"));
        Program second = new Program(folder.resolve("second.db"));
        Path out = folder.resolve("out.json");
        first.done("sample");
        first.done("export", out.toString());

        assertThat(second.done("import", out.toString(), "--dry-run").line())
                .startsWith("Would come in: the owner, 7 clients");
        assertThat(second.done("clients", "--json").json()).isEmpty();
    }

    @Test
    void templatesWithErrorsComeInAndAreToldWithTheirPlace() throws Exception {
        Program program = new Program(folder.resolve("journal.db"));
        program.done("owner", "--name", "Maija");
        Path out = folder.resolve("out.json");
        program.done("export", out.toString());
        String owner = "\"name\": \"Maija\"";
        assertThat(out).content().contains(owner);
        Files.writeString(
                out,
                Files.readString(out)
                        .replace(
                                owner,
                                owner
                                        + ", \"templates\": [{\"kind\": \"boundaries\", \"language\": \"en\", \"text\": \"Hello {clint},\"}, {\"kind\": \"termination\", \"language\": \"lv\", \"text\": \"A\\nB {\"}]"));

        assertThat(program.done("import", out.toString()).err().lines())
                .containsExactly(
                        "evenkeel: Your own template boundaries.en, line 1, column 7: there is no variable {clint}; did you mean {client}?",
                        "evenkeel: Your own template termination.lv, line 2, column 3: the brace is not closed; write {{ for a brace");
    }

    @Test
    void oneClientGoesOutWithoutTheOwner() throws Exception {
        Program first = new Program(folder.resolve("first.db"));
        first.done("owner", "--name", "Maija");
        first.done("client", "Acme Oy");
        first.done("client", "Other");
        Path out = folder.resolve("acme.json");
        first.done("export", out.toString(), "--client", "acme-oy");

        assertThat(Files.readString(out)).contains("Acme Oy").doesNotContain("Maija", "Other");
    }

    @Test
    void aTableIsWrittenForASpreadsheet() throws Exception {
        Program program = new Program(folder.resolve("first.db"));
        program.done("sample");
        Path file = folder.resolve("invoices.csv");
        assertThat(program.done("export", file.toString(), "--table", "invoices").line())
                .isEqualTo("Written: the table of invoices.");
        assertThat(Files.readString(file)).startsWith("\ufeff\"Client ID\",\"Client\",");
        assertThat(program.done("import", file.toString(), "--dry-run").line())
                .startsWith("Would come in: ");

        assertThat(program.refused("export", file.toString()))
                .isEqualTo(
                        "evenkeel: A CSV file holds one table: name it with --table clients, entries, invoices, payments, accounts");
        assertThat(program.refused("export", file.toString(), "--table", "moods"))
                .isEqualTo(
                        "evenkeel: --table must be one of clients, entries, invoices, payments, accounts, not \"moods\"");
        assertThat(program.refused("export", folder + "/a.json", "--table", "clients"))
                .endsWith("a.json cannot hold a table: a file that ends in .csv can");
    }
}
