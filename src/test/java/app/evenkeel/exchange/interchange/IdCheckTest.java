package app.evenkeel.exchange.interchange;

import static app.evenkeel.exchange.interchange.Documents.clients;
import static app.evenkeel.exchange.interchange.Documents.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import app.evenkeel.exchange.intake.Holdings;
import app.evenkeel.exchange.intake.Kind;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Invoice;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

/** Ids, numbers and references: within a file, and against the journal. */
class IdCheckTest {
    private static final String ENTRY =
            """
            {'id': '%s', 'at': '2026-02-03T18:20:00Z', 'channel': 'call', 'direction': 'incoming',
            'summary': 'x' %s}
            """;
    private static final String INVOICE =
            """
            {'id': '%s', 'number': '%s', 'issuedOn': '2026-02-01', 'dueOn': '2026-02-01',
            'amount': '1.00'}
            """;

    /** A journal in which everything with an id stands under the client beta. */
    private static final class OfBeta implements Holdings {
        @Override
        public List<Client> clients() {
            return List.of();
        }

        @Override
        public Optional<String> clientOf(Kind kind, String id) {
            return id.startsWith("beta-") ? Optional.of("beta") : Optional.empty();
        }

        @Override
        public Optional<Invoice> invoiceOfNumber(String number) {
            return number.equals("7")
                    ? Documents.read(
                                    one(
                                            "beta",
                                            "'invoices': ["
                                                    + INVOICE.formatted("beta-1", "7")
                                                    + "]"))
                            .relations()
                            .getFirst()
                            .invoices()
                            .stream()
                            .findFirst()
                    : Optional.empty();
        }
    }

    private static String one(String client, String keys) {
        return clients("{'id': '" + client + "', 'name': 'X', " + keys + "}");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            textBlock =
                    """
                    engagements, |{'id': 'x', 'title': 'T'}|
                    accounts,    |{'id': 'x', 'name': 'N'}|
                    boundaries,  |{'id': 'x', 'toldOn': '2026-03-01', 'words': 'W'}|
                    decisions,   |{'id': 'x', 'on': '2026-03-01', 'choice': 'keep'}|
                    letters,     |{'id': 'x', 'kind': 'boundaries', 'sentOn': '2026-03-01', 'text': 'T'}|
                    """)
    void anIdStandsOnceInAFile(String key, String object) {
        String list = "'" + key + "': [" + object + "]";
        String document =
                clients(
                        "{'id': 'a', 'name': 'A', %s}, {'id': 'b', 'name': 'B', %s}"
                                .formatted(list, list));
        assertThat(Documents.refusal(document))
                .isEqualTo(
                        "f.json, /clients/1/%s/0/id: the id \"x\" stands at /clients/0/%s/0/id already"
                                .formatted(key, key));
        String journalHasIt = one("acme", list.replace("'x'", "'beta-x'"));
        assertThat(Documents.refusal(json(journalHasIt), new OfBeta()))
                .isEqualTo(
                        "f.json, /clients/0/%s/0/id: the id \"beta-x\" stands under the client \"beta\" in the journal already"
                                .formatted(key));
        assertThatNoException()
                .isThrownBy(() ->
                        Documents.read(
                                json(one("beta", list.replace("'x'", "'beta-x'"))), new OfBeta()));
    }

    @Test
    void clientsEntriesInvoicesAndDeliverablesStandOnceToo() {
        assertThat(Documents.refusal(clients("{'id': 'a', 'name': 'A'}, {'id': 'a', 'name': 'B'}")))
                .isEqualTo("f.json, /clients/1/id: the id \"a\" stands at /clients/0/id already");
        String entry = ENTRY.formatted("n", "");
        assertThat(Documents.refusal(one("a", "'entries': [" + entry + "," + entry + "]")))
                .isEqualTo(
                        "f.json, /clients/0/entries/1/id: the id \"n\" stands at /clients/0/entries/0/id already");
        String two = INVOICE.formatted("i", "1") + "," + INVOICE.formatted("i", "2");
        assertThat(Documents.refusal(one("a", "'invoices': [" + two + "]")))
                .isEqualTo(
                        "f.json, /clients/0/invoices/1/id: the id \"i\" stands at /clients/0/invoices/0/id already");
        String engagement =
                "{'id': '%s', 'title': 'T', 'deliverables': [{'id': 'd', 'title': 'T'}]}";
        assertThat(
                        Documents.refusal(
                                one(
                                        "a",
                                        "'engagements': ["
                                                + engagement.formatted("e1")
                                                + ","
                                                + engagement.formatted("e2")
                                                + "]")))
                .isEqualTo(
                        "f.json, /clients/0/engagements/1/deliverables/0/id: the id \"d\" stands at /clients/0/engagements/0/deliverables/0/id already");
    }

    @Test
    void theSameIdMayStandForDifferentKinds() {
        assertThatNoException()
                .isThrownBy(() ->
                        Documents.read(
                                one(
                                        "x",
                                        "'entries': [%s], 'invoices': [%s]"
                                                .formatted(
                                                        ENTRY.formatted("x", ""),
                                                        INVOICE.formatted("x", "x")))));
    }

    @Test
    void anInvoiceNumberStandsOnceInTheFileAndInTheJournal() {
        String two = INVOICE.formatted("i1", "1") + "," + INVOICE.formatted("i2", "1");
        assertThat(Documents.refusal(one("a", "'invoices': [" + two + "]")))
                .isEqualTo(
                        "f.json, /clients/0/invoices/1/number: the invoice number \"1\" stands at /clients/0/invoices/0/number already");
        String seven = one("beta", "'invoices': [" + INVOICE.formatted("i7", "7") + "]");
        assertThat(Documents.refusal(json(seven), new OfBeta()))
                .isEqualTo(
                        "f.json, /clients/0/invoices/0/number: the invoice number \"7\" has the id \"beta-1\" in the journal already");
        assertThatNoException()
                .isThrownBy(() ->
                        Documents.read(json(seven.replace("'i7'", "'beta-1'")), new OfBeta()));
    }

    @Test
    void aReferenceLeadsToTheSameClientInTheFileOrInTheJournal() {
        String answering = "'entries': [" + ENTRY.formatted("n1", ", 'answers': 'beta-n'") + "]";
        assertThatNoException()
                .isThrownBy(() -> Documents.read(json(one("beta", answering)), new OfBeta()));
        assertThat(Documents.refusal(json(one("acme", answering)), new OfBeta()))
                .isEqualTo(
                        "f.json, /clients/0/entries/0/answers: the client \"acme\" has no entry with the id \"beta-n\"");
        String across =
                clients(
                        "{'id': 'a', 'name': 'A', 'entries': [%s]}, {'id': 'b', 'name': 'B', 'entries': [%s]}"
                                .formatted(
                                        ENTRY.formatted("n1", ", 'answers': 'n2'"),
                                        ENTRY.formatted("n2", "")));
        assertThat(Documents.refusal(across))
                .isEqualTo(
                        "f.json, /clients/0/entries/0/answers: the client \"a\" has no entry with the id \"n2\"");
    }

    @Test
    void aReferenceMayComeBeforeWhatItLeadsTo() {
        String forward =
                ENTRY.formatted("n1", ", 'answers': 'n2'") + "," + ENTRY.formatted("n2", "");
        assertThatNoException()
                .isThrownBy(() -> Documents.read(one("a", "'entries': [" + forward + "]")));
    }
}
