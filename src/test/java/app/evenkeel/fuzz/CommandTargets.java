package app.evenkeel.fuzz;

import static app.evenkeel.fuzz.ExchangeTargets.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.evenkeel.cli.Program;
import app.evenkeel.store.age.CheapAge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of commands, one a line: dates, times, amounts, hours, ids; names of files; secrets.
 */
final class CommandTargets {
    private static final String SECRET = "correct horse";

    /** {@code @} is the folder to write into. */
    private static final List<String> COMMANDS =
            List.of(
                    "write|acme-oy|Rang again.|--at|2026-02-20T18:20:00+02:00|--minutes|15",
                    "write|acme-oy|Asked.|--direction|outgoing|--answer-by|2026-03-05|--channel|email",
                    "write|acme-oy|Rude.|--at|2026-02-20|--signal|rudeness:2|--feeling|Tired.",
                    "invoice|acme-oy|2026-015|99.50|--issued|2026-02-01|--due|2026-02-15|--net|80.00",
                    "pay|2026-101|1000.00|--on|2026-02-28",
                    "client|Hilla Halla|--id|hilla|--currency|SEK|--language|fi|--notice-days|30",
                    "client|Beta|--terms-days|14|--country|FI|--email|b@example.org",
                    "owner|--working-hours|Mon-Fri 08:00-17:00, Sat 10:00-12:00|--time-zone|Europe/Riga",
                    "owner|--ladder|3,10,17|--letterhead|Ozola|--paper|a4|--name|Maija",
                    "rates|--set|ecb|2026-07-01|2.15|--source|the bank|--checked|2026-02-02",
                    "boundary|acme-oy|Calls until five.|--about|contact-outside-hours|--told|2026-02-01",
                    "decide|acme-oy|keep|--reason|Worth it.",
                    "account|acme-oy|Google Ads|--location|customer 000",
                    "letter|payment-reminder|acme-oy|--invoice|2026-101|--step|2|--on|2026-03-01",
                    "letter|termination|acme-oy|--reason|late answers|--language|he",
                    "report|acme-oy|--on|2026-03-01",
                    "gauge|acme-oy|--on|2026-03-01|--json",
                    "timeline|acme-oy|--json",
                    "interest|2026-101|--law|LV|--on|2026-03-01",
                    "search|rang|check",
                    "excuse|acme-oy|2026-101|pays-late|--reason|mine");

    private static final List<String> FILES =
            List.of("out.json", "tabelle.csv", "brief.pdf", "text.txt", "mail.eml", "journal.db");

    private final Path folder;
    private final KeptJournal kept;

    CommandTargets(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder.resolve("commands"));
        this.kept = new KeptJournal(folder.resolve("kept-for-commands"));
    }

    List<Target> all() throws IOException {
        Path plain = folder.resolve("plain.db");
        Path encrypted = folder.resolve("backup.age");
        Files.write(plain, kept.file());
        CheapAge.encrypt(plain, encrypted, SECRET.toCharArray());
        return List.of(
                new Target(
                        "commands",
                        COMMANDS.stream().map(c -> text(c.replace('|', '\n'))).toList(),
                        List.of("\n", "--on", "--at", "acme-oy", "2026-101", "Acme Oy"),
                        this::command),
                new Target(
                        "file-names",
                        FILES.stream().map(ExchangeTargets::text).toList(),
                        List.of(".json", ".csv", ".pdf", ".db", "~", ":", "?", "#", "%41", "file:"),
                        this::fileName),
                new Target(
                        "passphrase",
                        List.of(text(SECRET), text(SECRET + "\n"), text(SECRET + "\r\nmore")),
                        List.of("\n", "\r\n"),
                        input -> passphrase(encrypted, input)));
    }

    private Target.End command(byte[] input) throws IOException {
        // No command line can hold this character; a file that somebody named is not of interest.
        String[] words = new String(input, UTF_8).replace("\0", "").split("\n", -1);
        Program program = new Program(kept.copy(folder.resolve("copy")));
        Target.End end = Answers.end(program.run(words));
        if (end == Target.End.ACCEPTED) {
            Answers.sound(program, folder);
        }
        return end;
    }

    /** Whatever a file is called, it is written in its folder, read from there, or refused. */
    private Target.End fileName(byte[] input) throws IOException {
        String name = new String(input, UTF_8).replace("\0", "").replace('/', ' ');
        Path place = folder.resolve("names");
        Targets.clear(place);
        String file = Files.createDirectories(place) + "/" + name;
        Program program = new Program(kept.copy(folder.resolve("copy")));
        List<Target.End> ends = new ArrayList<>();
        ends.add(Answers.end(program.run("export", file)));
        ends.add(Answers.end(program.run("import", file)));
        ends.add(Answers.end(program.run("tone", file)));
        ends.add(Answers.end(program.run("owner", "--logo", file)));
        ends.add(Answers.end(program.run("restore", file)));
        ends.add(Answers.end(program.run("letter", "payment-reminder", "acme-oy", "--out", file)));
        ends.add(Answers.end(program.run("--journal", file, "clients")));
        return ends.contains(Target.End.ACCEPTED) ? Target.End.ACCEPTED : Target.End.REFUSED;
    }

    private Target.End passphrase(Path encrypted, byte[] input) throws IOException {
        Program program = new Program(kept.copy(folder.resolve("copy")));
        Target.End end =
                Answers.end(
                        program.fed(
                                input, "restore", encrypted.toString(), "--passphrase-fd", "0"));
        String line = new String(input, UTF_8).split("\n", 2)[0].replaceFirst("\r$", "");
        // A key and the key with zeros after it are one to HMAC (RFC 2104), and so to scrypt.
        if (line.replaceFirst("\0+$", "").equals(SECRET) != (end == Target.End.ACCEPTED)) {
            throw new AssertionError("the passphrase was not taken as it is");
        }
        return end;
    }
}
