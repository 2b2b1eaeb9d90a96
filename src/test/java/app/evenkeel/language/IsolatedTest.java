package app.evenkeel.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Language;

import org.junit.jupiter.api.Test;

import java.text.Bidi;

class IsolatedTest {
    @Test
    void aTelephoneNumberKeepsItsOrderInHebrew() {
        String text = "טלפון: " + Isolated.in(Language.HE, "+371 2000 0000") + " או דואר";
        Bidi order = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);

        for (int i = text.indexOf('+'); i < text.lastIndexOf('0'); i++) {
            assertThat(order.getLevelAt(i)).isEqualTo(2);
        }
    }

    @Test
    void aHebrewQuestionKeepsItsQuestionMarkInEnglish() {
        String text = "You owe an answer: " + Isolated.in(Language.EN, "מה שלומך?") + " (today)";
        Bidi order = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);

        assertThat(order.getLevelAt(text.indexOf('?'))).isEqualTo(1);
        assertThat(Isolated.in(Language.EN, "שלום, דנה")).isEqualTo("שלום, דנה");
    }

    @Test
    void theDotsOfANameThatIsCutOffStandWhereItGoesOn() {
        String cut = "Fenwick & Rowe Cyc" + Isolated.ellipsis(Language.HE, "Fenwick & Rowe Cycles");

        assertThat(new Bidi(cut, Bidi.DIRECTION_RIGHT_TO_LEFT).getLevelAt(cut.indexOf('…')))
                .isEqualTo(2);
        assertThat(Isolated.ellipsis(Language.HE, "אקמי")).isEqualTo("…");
        assertThat(Isolated.ellipsis(Language.EN, "Acme")).isEqualTo("…");
    }

    @Test
    void whatKeepsItsOrderAnywayIsLeftAsItIs() {
        assertThat(Isolated.in(Language.HE, "2026-014")).isEqualTo("2026-014");
        assertThat(Isolated.in(Language.HE, "LV80 BANK 0000 4351 9500 1"))
                .isEqualTo("LV80 BANK 0000 4351 9500 1");
        assertThat(Isolated.in(Language.HE, "אקמי בע״מ")).isEqualTo("אקמי בע״מ");
        assertThat(Isolated.in(Language.EN, "+371 2000 0000")).isEqualTo("+371 2000 0000");
        assertThat(Isolated.in(Language.HE, "")).isEmpty();
    }
}
