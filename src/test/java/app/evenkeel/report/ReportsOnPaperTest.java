package app.evenkeel.report;

import app.evenkeel.document.Copied;
import app.evenkeel.document.Document;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Relation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
}
