package app.evenkeel.report;

import app.evenkeel.document.Conformance;
import app.evenkeel.document.Copied;
import app.evenkeel.document.Document;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Relation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Reports as they come to paper. */
class ReportsOnPaperTest {
    @ParameterizedTest
    @EnumSource
    void everySentenceIsReadInOrder(Language language) throws Exception {
        Relation relation = Grievances.relation();
        for (Document document : HostileReportsTest.documents(relation, language)) {
            Copied.sameAsText(document);
        }
        Copied.sameAsText(FinalReport.of(Grievances.owner(), relation, language, Grievances.ON));
    }

    @ParameterizedTest
    @EnumSource
    void everyReportIsArchivableAndAccessible(Language language) throws Exception {
        for (Document document : HostileReportsTest.documents(inFourLanguages(), language)) {
            Conformance.of(document);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLetterInAnyLanguageIsReadInOrder(Language language) throws Exception {
        Document dossier = HostileReportsTest.documents(inFourLanguages(), language).getFirst();
        Copied.sameAsText(dossier);
    }

    private static Relation inFourLanguages() {
        Relation r = Grievances.relation();
        return new Relation(
                r.client(),
                r.engagements(),
                r.entries(),
                r.invoices(),
                r.accounts(),
                r.boundaries(),
                r.decisions(),
                Stream.of(Language.values()).map(ReportsOnPaperTest::letter).toList(),
                r.drafts());
    }

    private static Letter letter(Language language) {
        String text =
                switch (language) {
                    case EN -> "Dear Dana,\n\ninvoice 2026-014 (€1,250.00) is open.\n\nMaija";
                    case FI -> "Hyvä Dana,\n\nlasku 2026-014 (1 250,00 €) on avoinna.\n\nMaija";
                    case HE ->
                            "דנה שלום,\n\nחשבונית 2026-014 (\u200e1,250.00 €\u200e) פתוחה, ולתשלום עד 5.3.2026.\n\nמאיה";
                    case LV ->
                            "Labdien, Dana!\n\nRēķins 2026-014 (1 250,00 €) ir atvērts.\n\nMaija";
                };
        return new Letter(
                language.id(),
                LetterKind.PAYMENT_REMINDER,
                language,
                1,
                LocalDate.of(2026, 3, 2),
                List.of("i1"),
                text,
                "");
    }
}
