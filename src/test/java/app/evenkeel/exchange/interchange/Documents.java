package app.evenkeel.exchange.interchange;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.evenkeel.exchange.intake.Capacity;
import app.evenkeel.exchange.intake.Defaults;
import app.evenkeel.exchange.intake.Holdings;
import app.evenkeel.file.SourceFile;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;

/** Documents for tests, written with apostrophes where JSON has quotation marks. */
final class Documents {
    static final Defaults DEFAULTS = new Defaults(Language.FI, ZoneId.of("Europe/Helsinki"));

    private Documents() {}

    static byte[] json(String text) {
        return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    static Journal read(String text) {
        return read(json(text), Holdings.NONE);
    }

    static Journal read(byte[] bytes, Holdings holdings) {
        return new InterchangeReader(holdings, DEFAULTS, Capacity.ofThisProgram())
                .read(SourceFile.of("f.json", bytes))
                .journal();
    }

    static String refusal(byte[] bytes, Holdings holdings) {
        return catchThrowableOfType(Refused.class, () -> read(bytes, holdings)).getMessage();
    }

    static String refusal(String text) {
        return refusal(json(text), Holdings.NONE);
    }

    static byte[] written(Journal journal) {
        var out = new ByteArrayOutputStream();
        try {
            InterchangeWriter.write(journal, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] example() {
        try (InputStream in = Documents.class.getResourceAsStream("example.json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document with one owner. */
    static String owner(String keys) {
        return "{'format': 'evenkeel', 'version': 1, 'owner': {" + keys + "}}";
    }

    /** A document with clients. */
    static String clients(String objects) {
        return "{'format': 'evenkeel', 'version': 1, 'clients': [" + objects + "]}";
    }

    /** A document with one client, Acme. */
    static String client(String keys) {
        return clients("{'id': 'acme', 'name': 'Acme', " + keys + "}");
    }

    static String engagement(String keys) {
        return client("'engagements': [{'id': 'e1', 'title': 'Site', " + keys + "}]");
    }

    static String entry(String keys) {
        return client(
                """
                'entries': [{'id': 'n1', 'at': '2026-02-03T18:20:00+02:00', 'channel': 'call',
                'direction': 'incoming', 'summary': 'Rang.', %s}]
                """
                        .formatted(keys));
    }

    static String invoice(String keys) {
        return client(
                """
                'invoices': [{'id': 'i1', 'number': '7', 'issuedOn': '2026-02-01',
                'dueOn': '2026-02-15', 'amount': '10.00', %s}]
                """
                        .formatted(keys));
    }
}
