package app.evenkeel.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.document.Block;
import app.evenkeel.document.Document;
import app.evenkeel.document.PlainText;
import app.evenkeel.document.Text;
import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.journal.Talk;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

class DossierTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | Private dossier | What is owed | Of this, overdue: €1,000.00 | Call from the client, 18:20 | Rudeness (serious) | Answer came on 14 February 2026 | 20 Feb 2026: €250.00 | Decided: Let go
                    FI | Yksityinen selvitys | Saatavat | Siitä erääntynyt: 1_000,00_€ | Puhelu asiakkaalta klo 18.20 | Töykeys (vakava) | Vastaus tuli 14.2.2026 | 20.2.2026: 250,00_€ | Päätös: Luovutaan asiakkaasta
                    HE | תיעוד פרטי | יתרת החוב | מתוכו באיחור: 1,000.00_€ | שיחת טלפון מהלקוח, 18:20 | גסות רוח (חומרה רבה) | התשובה התקבלה ב־14.2.2026 | 20.2.2026: 250.00_€ | החלטה: להיפרד
                    LV | Privāts faktu izklāsts | Parāds | Tostarp kavēts: 1_000,00_€ | Zvans no klienta, plkst. 18.20 | Rupjība (smaga pakāpe) | Atbildes diena: 2026. gada 14. februāris | 20.02.2026.: 250,00_€ | Lēmums: Izbeigt sadarbību
                    """)
    void itTellsWhatHappenedInTheLanguageThatIsAskedFor(
            Language language,
            String title,
            String owed,
            String overdue,
            String call,
            String signal,
            String answered,
            String part,
            String decision) {
        String words = words(dossier(language)).replace("The answer", "Answer");

        assertThat(words)
                .contains(title, owed, call, signal, answered, decision)
                .contains(overdue.replace('_', ' '), part.replace('_', ' '))
                .contains("Acme Oy", "Maija Ozola", "Enough broken promises.", "2026-014");
    }

    @Test
    void whatHappenedStandsInOrderUnderItsDays() {
        assertThat(chronology(dossier(Language.EN)))
                .containsExactly(
                        "# 30 January 2026",
                        "Delivered: Draft (New site)",
                        "# 2 February 2026",
                        "Told the client:\nCalls on Mondays only.\nNot kept on: 3 February 2026",
                        "# 3 February 2026",
                        "Invoice 2026-011 was disputed.",
                        "Call from the client, 18:20\nRang about the logotype.\nShouted at length."
                                + "\nNoted: Contact outside hours (slight); Rudeness (serious)",
                        "# 10 February 2026",
                        "An answer was needed by this day. Asked on 5 February 2026:"
                                + "\nWhich palette shall it become?"
                                + "\nThe answer came on 14 February 2026.",
                        "# 12 February 2026",
                        "Invoice 2026-014 for €1,250.00 fell due and was not paid in full."
                                + "\nStill owed on 5 March 2026: €1,000.00.",
                        "# 20 February 2026",
                        "An answer was needed by this day. Asked on 16 February 2026:"
                                + "\nPhotographs needed."
                                + "\nThere was still no answer on 5 March 2026.",
                        "# 2 March 2026",
                        "Decided: Let go\nEnough broken promises.",
                        "# 3 March 2026",
                        "Letter sent: Payment reminder, step 2\nInvoices: 2026-014"
                                + "\nThe whole letter is at the end, as number 1.");
    }

    @Test
    void eachInvoiceStandsWithItsDaysAndWithWhatWasSaidOfIt() {
        Document dossier = dossier(Language.EN);

        assertThat(blocks(dossier, Block.Table.class).getFirst().rows())
                .extracting(row -> row.stream().map(Text::plain).collect(Collectors.joining("|")))
                .containsExactly(
                        "2026-009|€800.00|20 Jan 2026|31 Jan 2026|–",
                        "2026-011|$90.00|1 Feb 2026|–|–",
                        "2026-014|€1,250.00|12 Feb 2026|20 Feb 2026: €250.00|21");
        assertThat(words(dossier))
                .contains("2026-009: late payment set aside, and not held against the client.")
                .contains("I had the wrong address.")
                .contains("2026-011: in dispute since 3 February 2026")
                .contains("Owed on 5 March 2026: €1,000.00; $90.00")
                .contains("Of this, in dispute: $90.00");
    }

    @ParameterizedTest
    @EnumSource
    void neitherFeelingsNorGaugesNorNotesNorWhatIsSetAsideStandInIt(Language language) {
        Document dossier = dossier(language);
        String found = Rendered.text(dossier) + Rendered.pdf(dossier);

        for (String word :
                List.of(
                        "Trembling",
                        "indignation",
                        "Hopeful",
                        "Vulgarities",
                        "Slandered",
                        "Praised",
                        "Misdirected",
                        "Grudgingly")) {
            assertThat(found).doesNotContain(word);
        }
        assertThat(found).doesNotContain("critical", "Strained", "points");
    }

    @Test
    void ofAnEntryOnlyTheSignalsStandThatWereNotSetAside() {
        Entry entry =
                Talk.note("2026-02-01")
                        .marked(SignalKind.RUDENESS, 1)
                        .marked(SignalKind.THREAT, 2)
                        .marked(SignalKind.APOLOGY, 2)
                        .excusing(SignalKind.RUDENESS)
                        .entry();

        assertThat(words(of(List.of(entry))))
                .contains("Noted: Threat (moderate)")
                .doesNotContain("Rudeness", "Apology");
    }

    @Test
    void aMeetingIsWithTheClientAndANoteIsNobodysWord() {
        Entry meeting =
                Talk.incoming(Channel.MEETING, "2026-02-01T10:05")
                        .marked(SignalKind.RUDENESS, 2)
                        .entry();
        Entry note = Talk.note("2026-02-02").as("n2").marked(SignalKind.RUDENESS, 2).entry();

        assertThat(words(of(List.of(meeting, note))))
                .contains("Meeting with the client, 10:05", "Note, 12:00");
    }

    @Test
    void askingForARevisionIsNoProblem() {
        Entry entry = Talk.note("2026-02-01").marked(SignalKind.REVISION_ASKED, 2).entry();

        assertThat(words(of(List.of(entry)))).contains("No problem is on record.");
    }

    @Test
    void theLettersStandAtTheEndWordForWordWithTheirHash() {
        assertThat(Rendered.text(dossier(Language.EN)))
                .contains("Letter 1: Payment reminder, 3 March 2026")
                .contains("Hyvä Dana,", "lasku 2026-014 on avoinna.")
                .contains("SHA-256: " + Grievances.HASH);
    }

    @Test
    void withoutTheLettersTheirHashIsLeft() {
        assertThat(Rendered.text(dossier(Language.EN, null, false)))
                .contains("Letter sent: Payment reminder, step 2", "SHA-256: " + Grievances.HASH)
                .doesNotContain("Hyvä Dana", "as number 1");
    }

    @Test
    void itBeginsOnTheDayThatIsAskedFor() {
        assertThat(words(dossier(Language.EN, LocalDate.of(2026, 2, 20), true)))
                .contains("Period: 20 February 2026 – 5 March 2026", "Photographs needed.")
                .contains("2026-014", "2026-011")
                .doesNotContain("Rang about", "Which palette", "2026-009", "1 h 30 min");
    }

    @Test
    void whatLiesAfterTheDayHasNotHappenedYet() {
        Document dossier =
                Dossier.of(
                        new DossierRequest(
                                Grievances.owner(),
                                Grievances.relation(),
                                Language.EN,
                                null,
                                LocalDate.of(2026, 2, 2),
                                true));

        assertThat(words(dossier))
                .contains("Calls on Mondays only.", "Owed on 2 February 2026: €1,250.00; $90.00")
                .doesNotContain("Not kept", "Rang about", "Let go", "Hyvä Dana", "31 January 2027")
                .doesNotContain("in dispute", "20 Feb 2026");
    }

    @ParameterizedTest
    @EnumSource
    void ofAClientOfWhomNothingIsKnownItSaysSo(Language language) {
        Relation relation = new Relation(new Client("acme", "Acme Oy", language));
        Document dossier =
                Dossier.of(
                        new DossierRequest(
                                Grievances.owner(), relation, language, null, Grievances.ON, true));

        assertThat(dossier.blocks()).hasSize(7);
    }

    @Test
    void aLongJournalIsToldToItsEnd() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            entries.add(
                    Talk.note(LocalDate.of(2015, 1, 1).plusDays(i / 2).toString())
                            .as("n" + i)
                            .saying("Happening number " + i + ".")
                            .marked(SignalKind.RUDENESS, 1 + i % 3)
                            .entry());
        }

        assertThat(PlainText.of(of(entries)))
                .contains("Happening number 0.", "Happening number 4999.");
    }

    private static Document of(List<Entry> entries) {
        Relation relation = new Relation(new Client("acme", "Acme Oy", Language.EN));
        return Dossier.of(
                new DossierRequest(
                        Grievances.owner(),
                        relation.with(entries, List.of()),
                        Language.EN,
                        null,
                        Grievances.ON,
                        true));
    }

    @ParameterizedTest
    @EnumSource
    void aLetterRunsInItsOwnLanguage(Language language) {
        assertThat(blocks(dossier(language), Block.Passage.class))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(letter.language()).isEqualTo(Locale.of("fi"));
                    assertThat(letter.blocks()).hasSize(3);
                });
    }

    private static Document dossier(Language language) {
        return dossier(language, null, true);
    }

    private static Document dossier(
            Language language, @Nullable LocalDate from, boolean lettersInFull) {
        return Dossier.of(
                new DossierRequest(
                        Grievances.owner(),
                        Grievances.relation(),
                        language,
                        from,
                        Grievances.ON,
                        lettersInFull));
    }

    private static String words(Document document) {
        return Rendered.text(document);
    }

    private static List<String> chronology(Document document) {
        return document.blocks().stream()
                .dropWhile(b -> !isHeading(b, "What happened"))
                .skip(1)
                .takeWhile(b -> !isHeading(b, "What was done"))
                .map(b ->
                        switch (b) {
                            case Block.Heading heading -> "# " + heading.text().plain();
                            case Block.Paragraph paragraph -> paragraph.text().plain();
                            default -> b.toString();
                        })
                .toList();
    }

    private static boolean isHeading(Block block, String words) {
        return block instanceof Block.Heading(int level, Text text)
                && level == 2
                && text.plain().equals(words);
    }

    private static <B extends Block> List<B> blocks(Document document, Class<B> kind) {
        return document.blocks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
