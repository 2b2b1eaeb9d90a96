package app.evenkeel.exchange.interchange;

import static app.evenkeel.exchange.interchange.Documents.client;
import static app.evenkeel.exchange.interchange.Documents.clients;
import static app.evenkeel.exchange.interchange.Documents.engagement;
import static app.evenkeel.exchange.interchange.Documents.entry;
import static app.evenkeel.exchange.interchange.Documents.invoice;
import static app.evenkeel.exchange.interchange.Documents.owner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every rule of the format, broken once. */
class RefusedDocumentTest {
    private static final String C = "/clients/0";

    @ParameterizedTest
    @MethodSource({"documents", "owners", "relations", "work", "entries", "invoices", "dealings"})
    void isRefusedInOneSentence(String document, String sentence) {
        assertThat(Documents.refusal(document)).isEqualTo("f.json" + sentence);
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                arguments("", ": the file is empty"),
                arguments("[]", ": must be an object, not a list"),
                arguments("{}", ", /format: is required"),
                arguments("{'format': null, 'version': 1}", ", /format: is required"),
                arguments(
                        "{'format': 'ledger', 'version': 1}",
                        ", /format: must be \"evenkeel\", not \"ledger\""),
                arguments("{'format': 'evenkeel'}", ", /version: is required"),
                arguments(
                        "{'format': 'evenkeel', 'version': 2, 'clientele': []}",
                        ", /version: the file has version 2 of the format, and this program reads version 1: a newer Evenkeel is needed"),
                arguments("{'format': 'evenkeel', 'version': 0}", ", /version: must be 1, not 0"),
                arguments(
                        "{'format': 'evenkeel', 'version': 1.0}",
                        ", /version: must be a whole number, not 1.0"),
                arguments(
                        "{'format': 'evenkeel', 'version': '1'}",
                        ", /version: must be a whole number, not \"1\""),
                arguments(
                        "{'clientele': [], 'format': 'evenkeel', 'version': 1}",
                        ": the key \"clientele\" is unknown"),
                arguments(
                        "{'format': 'evenkeel', 'version': 1, 'clients': {}}",
                        ", /clients: must be a list, not an object"),
                arguments(
                        "{'format': 'evenkeel', 'version': 1, 'owner': []}",
                        ", /owner: must be an object, not a list"),
                arguments(
                        "{'format': 'evenkeel',\n 'version': 1} {}",
                        ", line 2, column 16: the document has ended, and something follows it"),
                arguments(
                        "{'format': 'evenkeel', 'format': 'evenkeel', 'version': 1}",
                        ", /format: the key stands twice in one object"),
                arguments(
                        clients("{'id': 'a', 'name': 'A', 'name': 'B'}"),
                        ", /clients/0/name: the key stands twice in one object"),
                arguments(clients("null"), ", /clients/0: must be an object, not null"),
                arguments(
                        "{'format': 'evenkeel',\n'version' 1}",
                        ", line 2, column 11: the file is not JSON: Unexpected character ('1' (code 49)): was expecting a colon to separate property name and value"),
                arguments(
                        "{'format': 'evenkeel',\n\n",
                        ", line 3, column 1: the file ends in the middle of the document"),
                arguments(
                        "{'format': 'even",
                        ", line 1, column 17: the file ends in the middle of the document"),
                arguments(
                        "{'שלום': NaN}",
                        ", line 1, column 13: the file is not JSON: Non-standard token 'NaN'"),
                arguments(
                        "[".repeat(40),
                        ", line 1, column 34: lists and objects stand more than 32 deep in each other"),
                arguments(
                        "{'format': " + "1".repeat(101) + "}",
                        ", line 1, column 113: a number has more than 100 digits"),
                arguments(
                        "{"
                                + IntStream.rangeClosed(0, 1000)
                                        .mapToObj(n -> "'k%d': 0".formatted(n))
                                        .collect(Collectors.joining(", "))
                                + "}",
                        ", line 1, column 10892: an object has more than 1000 keys"),
                arguments(
                        client(
                                "'boundaries': [{'id': 'b', 'words': '%s', 'reason': '%s'}]"
                                        .formatted("é".repeat(4_000_000), "€".repeat(3_000_000))),
                        ", line 1, column 96: a record is longer than 16 MB"),
                arguments(
                        "{'" + "x".repeat(201) + "': 1}",
                        ", line 1, column 205: a key has more than 200 characters"),
                arguments(
                        "{'format': '" + "x".repeat(100_000) + "', 'version': 1}",
                        ", /format: must be \"evenkeel\", not \"" + "x".repeat(60) + "…\""),
                arguments(
                        "{'format': 'a\\n\\u202e\\ud800b', 'version': 1}",
                        ", /format: must be \"evenkeel\", not \"a\\u000a\\u202e\\ud800b\""));
    }

    static Stream<Arguments> owners() {
        return Stream.of(
                arguments(owner("'nmae': 'M'"), ", /owner: the key \"nmae\" is unknown"),
                arguments(owner("'name': 7"), ", /owner/name: must be a text in quotes, not 7"),
                arguments(
                        owner("'name': 'a\\u0000'"),
                        ", /owner/name: must not contain the character U+0000"),
                arguments(
                        owner("'language': 'sv'"),
                        ", /owner/language: must be one of en, fi, he, lv, not \"sv\""),
                arguments(
                        owner("'timeZone': 'Mars/Base'"),
                        ", /owner/timeZone: must be a time zone such as Europe/Riga, not \"Mars/Base\""),
                arguments(
                        owner("'workingHours': [{'day': 'Monday', 'from': '8', 'to': '17:00'}]"),
                        ", /owner/workingHours/0/day: must be one of MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY, not \"Monday\""),
                arguments(
                        owner("'workingHours': [{'day': 'MONDAY', 'from': '8', 'to': '17:00'}]"),
                        ", /owner/workingHours/0/from: must be a time of day such as 08:00, not \"8\""),
                arguments(
                        owner(
                                "'workingHours': [{'day': 'MONDAY', 'from': '18:00', 'to': '17:00'}]"),
                        ", /owner/workingHours/0/to: must be later than from (18:00), not 17:00"),
                arguments(
                        owner("'workingHours': [{'day': 'MONDAY', 'from': '18:00'}]"),
                        ", /owner/workingHours/0/to: is required"),
                arguments(
                        owner("'ladder': {'days': [3, 3]}"),
                        ", /owner/ladder/days: must rise, but 3 comes after 3"),
                arguments(
                        owner("'ladder': {'days': [10, 3]}"),
                        ", /owner/ladder/days: must rise, but 3 comes after 10"),
                arguments(
                        owner("'ladder': {'days': [3, '10']}"),
                        ", /owner/ladder/days/1: must be a whole number, not \"10\""),
                arguments(
                        owner("'ladder': {'minimumGapDays': -1}"),
                        ", /owner/ladder/minimumGapDays: must be 0 to 365, not -1"),
                arguments(
                        owner(
                                "'templates': [{'kind': 'payment-reminder', 'step': 9, 'language': 'en', 'text': 'x'}]"),
                        ", /owner/templates/0/step: must be 1 or 2, not 9"),
                arguments(
                        owner(
                                "'templates': [{'kind': 'boundaries', 'step': 2, 'language': 'en', 'text': 'x'}]"),
                        ", /owner/templates/0/step: must be 1, since a letter boundaries has no steps, not 2"),
                arguments(
                        owner("'templates': [{'kind': 'poem', 'language': 'en', 'text': 'x'}]"),
                        ", /owner/templates/0/kind: must be one of payment-reminder, work-paused, work-resumed, feedback-needed, boundaries, scope-change, way-of-working, termination, not \"poem\""),
                arguments(
                        owner(
                                """
                                'templates': [{'kind': 'boundaries', 'language': 'en', 'text': 'x'},
                                {'kind': 'boundaries', 'language': 'en', 'text': 'y'}]
                                """),
                        ", /owner/templates: must not name a kind, step and language twice"));
    }

    static Stream<Arguments> relations() {
        return Stream.of(
                arguments(clients("{'name': 'A'}"), ", /clients/0/id: is required"),
                arguments(clients("{'id': 'a'}"), ", /clients/0/name: is required"),
                arguments(clients("{'id': 'a', 'name': null}"), ", /clients/0/name: is required"),
                arguments(
                        clients("{'id': ' ', 'name': 'A'}"), ", /clients/0/id: must not be empty"),
                arguments(
                        client("'invoises': []"), ", /clients/0: the key \"invoises\" is unknown"),
                arguments(
                        client("'country': 'FIN'"),
                        ", /clients/0/country: must be a code of ISO 3166 such as FI"),
                arguments(
                        client("'currency': 'euro'"),
                        ", /clients/0/currency: must be a currency of ISO 4217 such as EUR, not \"euro\""),
                arguments(
                        client("'status': 'gone'"),
                        ", /clients/0/status: must be one of active, paused, leaving, former, not \"gone\""),
                arguments(
                        client("'since': '2026-02-30'"),
                        ", /clients/0/since: must be a day of the calendar, not \"2026-02-30\""),
                arguments(
                        client("'since': '2026-2-3'"),
                        ", /clients/0/since: must be a day written YYYY-MM-DD, not \"2026-2-3\""),
                arguments(
                        client("'since': '+12026-02-03'"),
                        ", /clients/0/since: must be a day written YYYY-MM-DD, not \"+12026-02-03\""),
                arguments(
                        client("'noticeDays': 1e1"),
                        ", /clients/0/noticeDays: must be a whole number, not 10.0"),
                arguments(
                        client("'noticeDays': 99999999999"),
                        ", /clients/0/noticeDays: must be a whole number, not 99999999999"),
                arguments(
                        client("'noticeDays': -1"),
                        ", /clients/0/noticeDays: must be 0 to 3650, not -1"),
                arguments(
                        client("'mayPauseWork': 'yes'"),
                        ", /clients/0/mayPauseWork: must be true or false, not \"yes\""),
                arguments(
                        client("'terms': {'kind': 'net', 'days': 14}"),
                        ", /clients/0/terms/kind: must be net-days or day-of-month, not \"net\""),
                arguments(
                        client("'terms': {'kind': 'net-days', 'days': 366}"),
                        ", /clients/0/terms/days: must be 0 to 365, not 366"),
                arguments(
                        client("'terms': {'kind': 'net-days'}"),
                        ", /clients/0/terms/days: is required"),
                arguments(
                        client("'terms': {'kind': 'day-of-month', 'day': 29}"),
                        ", /clients/0/terms/day: must be 1 to 28, not 29"),
                arguments(
                        client("'terms': {'kind': 'day-of-month', 'day': 1, 'days': 1}"),
                        ", /clients/0/terms/days: has no place in terms of the kind day-of-month"),
                arguments(
                        client("'terms': {'kind': 'net-days', 'day': 1, 'days': 1}"),
                        ", /clients/0/terms/day: has no place in terms of the kind net-days"));
    }

    static Stream<Arguments> work() {
        String e = ", " + C + "/engagements/0";
        return Stream.of(
                arguments(client("'engagements': [{'id': 'e1'}]"), e + "/title: is required"),
                arguments(engagement("'budget': 1"), e + ": the key \"budget\" is unknown"),
                arguments(
                        engagement("'billing': 'daily'"),
                        e + "/billing: must be one of fixed, hourly, retainer, not \"daily\""),
                arguments(
                        engagement("'fee': 12000.00"),
                        e
                                + "/fee: must be a decimal number in quotes such as \"1250.00\", not 12000.0"),
                arguments(
                        engagement("'fee': '12,000.00'"),
                        e + "/fee: must be a decimal number such as 1250.00, not \"12,000.00\""),
                arguments(
                        engagement("'fee': '-1.00'"),
                        e + "/fee: must be a decimal number such as 1250.00, not \"-1.00\""),
                arguments(
                        engagement("'revisionsIncluded': -1"),
                        e + "/revisionsIncluded: must be 0 to 1000000, not -1"),
                arguments(
                        engagement("'start': '2026-02-02', 'agreedEnd': '2026-02-01'"),
                        e + "/agreedEnd: must not be before start (2026-02-02)"),
                arguments(
                        engagement("'deliverables': [{'id': 'd1'}]"),
                        e + "/deliverables/0/title: is required"),
                arguments(
                        engagement("'deliverables': [{'id': 'd1', 'title': 'T', 'due': 'x'}]"),
                        e + "/deliverables/0: the key \"due\" is unknown"));
    }

    static Stream<Arguments> entries() {
        String n = ", " + C + "/entries/0";
        return Stream.of(
                arguments(client("'entries': [{'id': 'n1'}]"), n + "/at: is required"),
                arguments(
                        client("'entries': [{'id': 'n1', 'at': '2026-02-03T18:20:00'}]"),
                        n
                                + "/at: must be a time with an offset such as 2026-02-03T18:20:00+02:00, not \"2026-02-03T18:20:00\""),
                arguments(
                        client("'entries': [{'id': 'n1', 'at': '2026-02-30T18:20:00+02:00'}]"),
                        n
                                + "/at: must be a time of the calendar such as 2026-02-03T18:20:00+02:00, not \"2026-02-30T18:20:00+02:00\""),
                arguments(
                        client("'entries': [{'id': 'n1', 'at': '2026-02-03T24:00:00Z'}]"),
                        n
                                + "/at: must be a time of the calendar such as 2026-02-03T18:20:00+02:00, not \"2026-02-03T24:00:00Z\""),
                arguments(
                        client("'entries': [{'id': 'n1', 'at': '2026-02-03'}]"),
                        n
                                + "/at: must be a time such as 2026-02-03T18:20:00+02:00, not \"2026-02-03\""),
                arguments(
                        entry("'minutes': 'ten'"),
                        n + "/minutes: must be a whole number, not \"ten\""),
                arguments(entry("'minutes': -5"), n + "/minutes: must be 0 to 44640, not -5"),
                arguments(entry("'billable': 0"), n + "/billable: must be true or false, not 0"),
                arguments(
                        entry("'signals': ['threat']"),
                        n + "/signals/0: must be an object, not \"threat\""),
                arguments(
                        entry("'signals': [{'kind': 'being-rude'}]"),
                        n
                                + "/signals/0/kind: must be the id of a signal such as double-channel, not \"being-rude\""),
                arguments(
                        entry("'signals': [{'kind': 'threat', 'severity': 4}]"),
                        n + "/signals/0/severity: must be 1 to 3, not 4"),
                arguments(
                        entry("'excused': [{'reason': 'agreed'}]"),
                        n + "/excused/0/signal: is required"),
                arguments(
                        entry("'answers': 'n1'"),
                        n + "/answers: must be another entry than this one"),
                arguments(
                        entry("'answers': 'n2'"),
                        n + "/answers: the client \"acme\" has no entry with the id \"n2\""),
                arguments(
                        entry("'engagement': 'e9'"),
                        n
                                + "/engagement: the client \"acme\" has no engagement with the id \"e9\""),
                arguments(
                        entry("'invoice': 'i9'"),
                        n + "/invoice: the client \"acme\" has no invoice with the id \"i9\""),
                arguments(
                        client(
                                """
                                'entries': [{'id': 'n1', 'at': '2026-02-03T18:20:00Z', 'channel': 'fax'}]
                                """),
                        n
                                + "/channel: must be one of call, email, message, meeting, letter, note, not \"fax\""),
                arguments(
                        client(
                                """
                                'entries': [{'id': 'n1', 'at': '2026-02-03T18:20:00Z',
                                'channel': 'call', 'direction': 'in', 'summary': 'x'}]
                                """),
                        n + "/direction: must be one of incoming, outgoing, none, not \"in\""));
    }

    static Stream<Arguments> invoices() {
        String i = ", " + C + "/invoices/0";
        return Stream.of(
                arguments(
                        client(
                                "'invoices': [{'id': 'i1', 'number': '7', 'issuedOn': '2026-02-01', 'amount': '1.00'}]"),
                        i + "/dueOn: is required where the client has no terms"),
                arguments(
                        client(
                                """
                                'invoices': [{'id': 'i1', 'number': '7', 'issuedOn': '2026-02-01',
                                'dueOn': '2026-02-01'}]
                                """),
                        i + "/amount: is required"),
                arguments(
                        invoice("'net': '1.005'"),
                        i + "/net: must have at most 2 decimals in EUR, not 1.005"),
                arguments(
                        invoice("'currency': 'BHD', 'net': '1.0005'"),
                        i + "/net: must have at most 3 decimals in BHD, not 1.0005"),
                arguments(
                        client(
                                """
                                'invoices': [{'id': 'i1', 'number': '7', 'issuedOn': '2026-02-01',
                                'dueOn': '2026-02-01', 'amount': '0.00'}]
                                """),
                        i + "/amount: must be more than 0"),
                arguments(
                        invoice("'payments': [{'on': '2026-02-20', 'amount': '0'}]"),
                        i + "/payments/0/amount: must be more than 0"),
                arguments(
                        invoice("'payments': [{'on': '2026-02-20', 'amount': '10.01'}]"),
                        i + "/payments: come to 10.01, more than the invoice's 10.00"),
                arguments(
                        invoice("'disputeEndedOn': '2026-03-01'"),
                        i + "/disputeEndedOn: needs disputedOn, the day the dispute began"),
                arguments(
                        invoice("'disputedOn': '2026-03-02', 'disputeEndedOn': '2026-03-01'"),
                        i + "/disputeEndedOn: must not be before disputedOn (2026-03-02)"),
                arguments(invoice("'hold': true"), i + "/hold: must be an object, not true"),
                arguments(
                        invoice("'hold': {'until': 'later'}"),
                        i + "/hold/until: must be a day written YYYY-MM-DD, not \"later\""));
    }

    static Stream<Arguments> dealings() {
        return Stream.of(
                arguments(
                        client("'accounts': [{'id': 'a1'}]"),
                        ", /clients/0/accounts/0/name: is required"),
                arguments(
                        client("'boundaries': [{'id': 'b1', 'toldOn': '2026-03-01'}]"),
                        ", /clients/0/boundaries/0/words: is required"),
                arguments(
                        client(
                                """
                                'boundaries': [{'id': 'b1', 'toldOn': '2026-03-01', 'words': 'No.',
                                'endedOn': '2026-02-01'}]
                                """),
                        ", /clients/0/boundaries/0/endedOn: must not be before toldOn (2026-03-01)"),
                arguments(
                        client("'decisions': [{'id': 'k1', 'on': '2026-03-01', 'choice': 'go'}]"),
                        ", /clients/0/decisions/0/choice: must be one of keep, set-boundaries, let-go, not \"go\""),
                arguments(
                        client(
                                """
                                'letters': [{'id': 'l1', 'kind': 'boundaries', 'sentOn': '2026-03-01',
                                'text': ''}]
                                """),
                        ", /clients/0/letters/0/text: must not be empty"),
                arguments(
                        client(
                                """
                                'letters': [{'id': 'l1', 'kind': 'payment-reminder', 'step': 0,
                                'sentOn': '2026-03-01', 'text': 'x'}]
                                """),
                        ", /clients/0/letters/0/step: must be 1 to 9, not 0"),
                arguments(
                        client(
                                """
                                'letters': [{'id': 'l1', 'kind': 'payment-reminder',
                                'sentOn': '2026-03-01', 'text': 'x', 'invoices': ['i1']}]
                                """),
                        ", /clients/0/letters/0/invoices/0: the client \"acme\" has no invoice with the id \"i1\""));
    }
}
