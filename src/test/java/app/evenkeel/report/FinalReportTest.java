package app.evenkeel.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.document.Block;
import app.evenkeel.document.Document;
import app.evenkeel.document.Text;
import app.evenkeel.journal.Account;
import app.evenkeel.journal.Bill;
import app.evenkeel.journal.Billing;
import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Choice;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.journal.Contact;
import app.evenkeel.journal.Contract;
import app.evenkeel.journal.Correspondence;
import app.evenkeel.journal.Decision;
import app.evenkeel.journal.Deliverable;
import app.evenkeel.journal.Direction;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Excuse;
import app.evenkeel.journal.Hold;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Ladder;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.Signal;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.journal.Talk;
import app.evenkeel.journal.WorkingHours;
import app.evenkeel.language.Names;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class FinalReportTest {
    private static final LocalDate ON = LocalDate.of(2026, 3, 5);

    private final List<Engagement> engagements = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Invoice> invoices = new ArrayList<>();
    private final List<Account> accounts = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | Final report | from 10 January 2026 to 5 March 2026 | In all, 3_h_30_min went | Not yet delivered: Launch (New site) | Open invoice: 2026-014, €1,000.00, due on 1 March 2026
                    FI | Loppuraportti | ajalta 10.1.2026–5.3.2026 | yhteensä 3_h_30_min | Vielä toimittamatta: Launch | Avoin lasku: 2026-014, 1_000,00_€, eräpäivä 1.3.2026
                    HE | דוח סיכום | מ־10.1.2026 עד 5.3.2026 | 3_שעות ו־30_דקות | טרם נמסר: Launch | חשבונית פתוחה: 2026-014
                    LV | Noslēguma pārskats | (2026. gada 10. janvāris – 2026. gada 5. marts) | 3_h_30_min | Vēl nav nodots: Launch | Neapmaksāts rēķins: 2026-014, 1_000,00_€
                    """)
    void itTellsPeriodWorkTimeAccountsAndWhatRemains(
            Language language,
            String title,
            String period,
            String time,
            String work,
            String invoice) {
        aRelation();

        assertThat(words(report(language)))
                .contains(title, period, time.replace('_', '\u00A0'), work)
                .contains(invoice.replace('_', '\u00A0'))
                .contains("Acme Oy", "Maija Ozola", "Draft", "Accepted at once")
                .contains("Instagram @acme (instagram.com/acme)", "Google Ads");
    }

    @Test
    void deliverablesStandInTheOrderOfTheirDays() {
        aRelation();

        assertThat(blocks(Block.Table.class))
                .singleElement()
                .satisfies(table ->
                        assertThat(table.rows())
                                .extracting(row -> row.getFirst().plain())
                                .containsExactly("Draft", "Texts"));
    }

    @Test
    void theTimeIsDrawnByMonthWithTheEmptyOnesBetween() {
        worked("2026-01-31T23:30:00+02:00", 90);
        worked("2026-03-01T10:00:00+02:00", 60);

        assertThat(bars())
                .containsExactly(
                        "January 2026: 1 h 30 min", "February 2026: 0 min", "March 2026: 1 h");
    }

    @Test
    void aMonthIsThatOfTheOwnersClock() {
        worked("2026-01-31T23:30:00Z", 60);

        assertThat(bars()).containsExactly("February 2026: 1 h");
    }

    @Test
    void twoYearsAreDrawnByMonthMoreByQuarterManyByYear() {
        worked("2026-03-01T10:00:00Z", 60);
        worked("2024-04-01T10:00:00Z", 60);
        assertThat(bars()).hasSize(24);

        worked("2024-03-01T10:00:00Z", 30);
        assertThat(bars()).hasSize(9).startsWith("Q1 2024: 30 min", "Q2 2024: 1 h");

        worked("2010-05-01T10:00:00Z", 30);
        assertThat(bars()).hasSize(17).startsWith("2010: 30 min").endsWith("2026: 1 h");
    }

    @Test
    void whatLiesAfterTheDayHasNotHappenedYet() {
        engagements.add(
                engagement("Later", ON.plusDays(1), null, done("Secret", ON.plusDays(9), "")));
        engagements.add(
                engagement("Now", ON, ON.plusDays(2), done("Draft", ON.plusDays(1), "Praised")));
        worked("2026-03-06T10:00:00+02:00", 60);
        accounts.add(new Account("a1", "Blog", "", ON.plusDays(1)));
        invoices.add(invoice("2026-099", ON.plusDays(1)));

        assertThat(words(report(Language.EN)))
                .contains("Not yet delivered: Draft (Now)", "The work began on 5 March 2026")
                .contains("Account still to be handed over: Blog")
                .doesNotContain("Later", "Secret", "Praised", "2026-099", "Time given");
    }

    @ParameterizedTest
    @EnumSource
    void aClientWithoutFactsGetsAShortReportWithoutEmptySections(Language language) {
        List<Block> blocks = report(language).blocks();

        assertThat(blocks.stream().map(Block::getClass).map(Class::getSimpleName))
                .containsExactly("Heading", "Lines", "Paragraph", "Paragraph", "Signature");
    }

    @Test
    void noHeadingIsFollowedByAnotherOfItsLevel() {
        aRelation();
        engagements.add(engagement("Only a title", null, null));
        List<Block> blocks = report(Language.EN).blocks();

        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading(int level, Text _)
                    && blocks.get(i + 1) instanceof Block.Heading(int next, Text _)) {
                assertThat(next).isGreaterThan(level);
            }
        }
        assertThat(words(report(Language.EN))).contains("Only a title");
    }

    @ParameterizedTest
    @EnumSource
    void nothingOfSignalsFeelingsBoundariesDecisionsOrLettersIsInIt(Language language) {
        aRelation();
        for (SignalKind kind : SignalKind.values()) {
            entries.add(
                    new Entry(
                            "grim-" + kind.id(),
                            OffsetDateTime.of(2026, 2, 1, 9, 0, 0, 0, ZoneOffset.UTC),
                            Channel.CALL,
                            Direction.INCOMING,
                            10,
                            true,
                            "GRIEVANCE about " + kind.id(),
                            "FEELING of anger",
                            "e1",
                            List.of(new Signal(kind, 3, "SIGNALNOTE")),
                            List.of(new Excuse(SignalKind.PAYS_LATE, "EXCUSE")),
                            null,
                            null,
                            null));
        }
        String words = words(report(language));

        assertThat(words)
                .doesNotContain("GRIEVANCE", "FEELING", "SIGNALNOTE", "EXCUSE", "NOTEBOOK")
                .doesNotContain("BOUNDARY", "DECISION", "SENTLETTER", "HOLD");
        for (SignalKind kind : SignalKind.values()) {
            assertThat(words.lines()).doesNotContain(new Names(language).of(kind));
            assertThat(words).doesNotContain(kind.id().contains("-") ? kind.id() : "GRIEVANCE");
        }
    }

    @Test
    void namesWithLineEndsAndBracesStayWords() {
        engagements.add(engagement("{x}\nNew\u2028site", ON, null));

        assertThat(words(report(Language.EN))).contains("{x} New site");
    }

    private void aRelation() {
        engagements.add(
                engagement(
                        "New site",
                        LocalDate.of(2026, 1, 10),
                        null,
                        done("Texts", LocalDate.of(2026, 2, 20), ""),
                        done("Draft", LocalDate.of(2026, 1, 30), "Accepted at once"),
                        done("Launch", null, "")));
        worked("2026-01-12T10:00:00+02:00", 150);
        worked("2026-02-12T10:00:00+02:00", 60);
        accounts.add(new Account("a1", "Instagram @acme", "instagram.com/acme", ON));
        accounts.add(new Account("a2", "Google Ads", "", null));
        invoices.add(invoice("2026-014", LocalDate.of(2026, 2, 15)));
    }

    private static Engagement engagement(
            String title, LocalDate start, LocalDate end, Deliverable... deliverables) {
        return new Engagement(
                title,
                title,
                "",
                start,
                LocalDate.of(2026, 12, 31),
                end,
                Billing.FIXED,
                null,
                2,
                List.of(deliverables));
    }

    private static Deliverable done(String title, LocalDate on, String result) {
        return new Deliverable(title, title, null, on, result);
    }

    private void worked(String at, int minutes) {
        entries.add(
                Talk.note(at)
                        .as("n" + entries.size())
                        .took(minutes)
                        .billable()
                        .saying("NOTEBOOK")
                        .entry());
    }

    /** 250 of 1250 euros are paid. */
    private static Invoice invoice(String number, LocalDate issued) {
        return Bill.due(number, issued.plusDays(14).toString())
                .numbered(number)
                .over(1250)
                .paid(250, issued.toString())
                .held(new Hold(null, "HOLD"))
                .invoice();
    }

    private Document report(Language language) {
        Owner owner =
                new Owner(
                        "Maija Ozola",
                        "marketing consultant",
                        "",
                        "",
                        "",
                        Language.EN,
                        ZoneId.of("Europe/Riga"),
                        "",
                        WorkingHours.NONE,
                        Ladder.DEFAULT,
                        Correspondence.BUILT_IN);
        Client client =
                new Client(
                        "acme",
                        "Acme Oy",
                        Contact.UNKNOWN,
                        language,
                        "",
                        Client.DEFAULT_CURRENCY,
                        null,
                        ClientStatus.LEAVING,
                        Contract.UNKNOWN,
                        WorkingHours.NONE);
        Relation relation =
                new Relation(
                        client,
                        engagements,
                        entries,
                        invoices,
                        accounts,
                        List.of(new Boundary("b1", ON, "BOUNDARY", List.of(), null)),
                        List.of(new Decision("k1", ON, Choice.LET_GO, "DECISION")),
                        List.of(
                                new Letter(
                                        "l1",
                                        LetterKind.TERMINATION,
                                        language,
                                        null,
                                        ON,
                                        List.of(),
                                        "SENTLETTER",
                                        "")));
        return FinalReport.of(owner, relation, language, ON);
    }

    private List<String> bars() {
        return blocks(Block.BarChart.class).getFirst().bars().stream()
                .map(bar -> bar.label().plain() + ": " + bar.words().plain())
                .map(words -> words.replace('\u00A0', ' '))
                .toList();
    }

    private <B extends Block> List<B> blocks(Class<B> kind) {
        return report(Language.EN).blocks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static String words(Document document) {
        return document.blocks().stream()
                .flatMap(FinalReportTest::texts)
                .map(Text::plain)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Text> texts(Block block) {
        return switch (block) {
            case Block.Letterhead head ->
                    Stream.of(head.sender(), head.addressee(), head.date()).flatMap(List::stream);
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Paragraph paragraph -> Stream.of(paragraph.text());
            case Block.Lines lines -> lines.lines().stream();
            case Block.Bullets bullets -> bullets.items().stream();
            case Block.Table table ->
                    Stream.concat(
                            table.columns().stream().map(Block.Column::header),
                            table.rows().stream().flatMap(List::stream));
            case Block.BarChart chart ->
                    Stream.concat(
                            Stream.of(chart.caption()),
                            chart.bars().stream().flatMap(b -> Stream.of(b.label(), b.words())));
            case Block.Passage passage -> passage.blocks().stream().flatMap(FinalReportTest::texts);
            case Block.Signature signature -> signature.lines().stream();
        };
    }
}
