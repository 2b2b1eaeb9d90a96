package app.evenkeel.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.evenkeel.exchange.intake.Capacity;
import app.evenkeel.exchange.intake.Defaults;
import app.evenkeel.exchange.intake.Holdings;
import app.evenkeel.exchange.intake.Imported;
import app.evenkeel.exchange.interchange.InterchangeReader;
import app.evenkeel.exchange.interchange.InterchangeWriter;
import app.evenkeel.exchange.invoices.AnyDate;
import app.evenkeel.exchange.invoices.DateFormat;
import app.evenkeel.exchange.invoices.InvoiceFileReader;
import app.evenkeel.file.SourceFile;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.Language;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/** The files of other programs. What comes in goes out, and comes in again as the same. */
record ExchangeTargets(Path folder) {
    private static final Defaults DEFAULTS =
            new Defaults(Language.FI, ZoneId.of("Europe/Helsinki"));

    private static final Capacity CAPACITY = new Capacity(256L << 20);

    private static final List<String> KEYS =
            List.of(
                    "\"owner\":",
                    "\"clients\":",
                    "\"id\":",
                    "\"engagements\":",
                    "\"entries\":",
                    "\"invoices\":",
                    "\"payments\":",
                    "\"rates\":",
                    "\"amount\":",
                    "\"currency\":",
                    "\"dueOn\":",
                    "\"at\":",
                    "\"signals\":",
                    "\"workingHours\":",
                    "\"timeZone\":\"Europe/Riga\",",
                    "\"JPY\"",
                    "\"XXX\"",
                    "\"0.001\"",
                    "2026-03-29T03:30:00+02:00");

    private static final List<String> CELLS =
            List.of(
                    "Client",
                    "Client ID",
                    "Invoice number",
                    "Invoice date",
                    "Due date",
                    "Amount",
                    "Currency",
                    "Paid",
                    "Disputed",
                    "Reference",
                    "For",
                    "1,234",
                    "1.234,50",
                    "€",
                    "$",
                    "yes",
                    "13/12/2026",
                    "12/13/2026",
                    "'=1+1",
                    "\"\"",
                    "\"\n\"",
                    ",,,,");

    List<Target> all() {
        return List.of(
                new Target("json", documents(), KEYS, ExchangeTargets::document),
                new Target("csv", tables(), CELLS, input -> table(input, null)),
                new Target("csv-dates", datedTables(), CELLS, ExchangeTargets::datedTable),
                new Target("date-format", formats(), CELLS, ExchangeTargets::format));
    }

    static List<byte[]> documents() {
        return List.of(
                resource("/app/evenkeel/exchange/interchange/example.json"),
                text(
                        """
                        {"format":"evenkeel","version":1,"owner":{"name":"Maija","ladder":{"days":[3,10]},
                        "rates":[{"series":"ecb","from":"2026-07-01","percent":"2.15","source":"the bank","checkedOn":"2026-07-02"}],
                        "workingHours":[{"day":"MONDAY","from":"08:00","to":"17:00"}]},
                        "clients":[{"id":"a","name":"A","invoices":[{"id":"i","number":"1","issuedOn":"2026-01-01",
                        "dueOn":"2026-01-15","amount":"10.00","currency":"EUR","payments":[{"on":"2026-01-20","amount":"10.00"}]}],
                        "entries":[{"id":"n","at":"2026-02-03T18:20:00+02:00","channel":"call","direction":"incoming","summary":"Rang."}]}]}
                        """),
                text("{\"format\":\"evenkeel\",\"version\":1}"));
    }

    static List<byte[]> tables() {
        return List.of(
                text(
                        """
                        Client,Invoice number,Invoice date,Due date,Amount,Paid,For
                        Acme Oy,2026-1,2026-01-02,2026-01-16,"1,250.00",2026-02-01,Spring
                        Hilla,2026-2,2026-01-03,2026-01-17,99.50,,"A ""new"" page, two lines
                        long"
                        """),
                text(
                        """
                        Customer ID;Customer;Invoice No;Date;Due;Total;Currency;Disputed
                        c1;Beta;A1;31.12.2025;14.1.2026;1.250,00;EUR;yes
                        c1;Beta;A2;1.2.2026;15.2.2026;10,00;EUR;no
                        """),
                text("Client\tNumber\tIssued\tDue\tAmount\nAcme\t7\t2026-01-02\t2026-01-03\t5\n"));
    }

    private static List<byte[]> datedTables() {
        return List.of(
                text("M/d/yyyy\nClient,Number,Date,Due,Amount\nA,1,1/2/2026,1/16/2026,10.00\n"),
                text("d MMM uuuu\nClient,Number,Date,Due,Amount\nA,1,1 Feb 2026,16 Feb 2026,10\n"));
    }

    private static List<byte[]> formats() {
        return List.of(
                text("M/d/yyyy\n3/25/2026"),
                text("d.M.uuuu\n25.3.2026"),
                text("EEEE d MMMM yyyy G\nWednesday 25 March 2026 AD"),
                text("uuuu-DDD\n2026-084"),
                text("YYYY-'W'ww-e\n2026-W13-4"),
                text("[yyyy-MM-dd][d/M/yyyy]\n2026-03-25"),
                text("ppppd/M/yyyy\n  25/3/2026"));
    }

    private static Target.End document(byte[] input) throws IOException {
        return again(read("journal.json", input).journal());
    }

    private static Target.End again(Journal journal) throws IOException {
        byte[] written = written(journal);
        Journal again = read("again.json", written).journal();
        if (!again.equals(journal) || !Arrays.equals(written(again), written)) {
            throw new AssertionError("what was exported is read as something else");
        }
        return Target.End.ACCEPTED;
    }

    private static Imported read(String name, byte[] input) {
        return new InterchangeReader(Holdings.NONE, DEFAULTS, CAPACITY)
                .read(SourceFile.of(name, input));
    }

    private static byte[] written(Journal journal) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InterchangeWriter.write(journal, out);
        return out.toByteArray();
    }

    private static Target.End table(byte[] input, DateFormat format) throws IOException {
        Imported read =
                new InvoiceFileReader(Holdings.NONE, DEFAULTS, CAPACITY)
                        .read(SourceFile.of("invoices.csv", input), format);
        read.notes().forEach(Sentence::check);
        return again(read.journal());
    }

    private static Target.End datedTable(byte[] input) throws IOException {
        Pair pair = Pair.of(input);
        return table(text(pair.rest()), DateFormat.of(pair.first()));
    }

    private static Target.End format(byte[] input) {
        Pair pair = Pair.of(input);
        LocalDate date = AnyDate.read(pair.first(), pair.rest()).orElse(null);
        if (date != null && (date.getYear() < 0 || date.getYear() > 9999)) {
            throw new AssertionError(date + " cannot be written");
        }
        return Target.End.ACCEPTED;
    }

    /** The first line, and what follows it. */
    private record Pair(String first, String rest) {
        static Pair of(byte[] input) {
            String[] lines = new String(input, UTF_8).split("\n", 2);
            return new Pair(lines[0], lines.length > 1 ? lines[1] : "");
        }
    }

    static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] resource(String name) {
        try (var in = ExchangeTargets.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
