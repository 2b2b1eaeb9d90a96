package app.evenkeel.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.document.Document;
import app.evenkeel.document.Hostile;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Relation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProposedNameTest {
    @Test
    void itSaysWhoseWhatAndOfWhichDay() {
        assertThat(of("Acme Oy", Language.EN)).isEqualTo("Acme Oy Handover of accounts 2026-03-05");
    }

    @ParameterizedTest
    @EnumSource
    void ofALongNameTheRestIsStillSeen(Language language) {
        for (String name : Hostile.STORABLE) {
            assertThat(of(name, language)).endsWith(" 2026-03-05");
            assertThat(of(name, language).codePoints().count()).isLessThanOrEqualTo(60);
        }
    }

    private static String of(String name, Language language) {
        Client client = new Client("acme", name, language);
        Document list =
                HandoverList.of(Grievances.owner(), new Relation(client), language, Grievances.ON);
        return ProposedName.of(client, list);
    }
}
