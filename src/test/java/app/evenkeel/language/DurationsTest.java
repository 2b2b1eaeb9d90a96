package app.evenkeel.language;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Language;

import org.junit.jupiter.api.Test;

class DurationsTest {
    @Test
    void hoursAndMinutesAreToldOnlyWhereThereAreAny() {
        assertThat(of(Language.EN, 0)).isEqualTo("0 min");
        assertThat(of(Language.EN, 45)).isEqualTo("45 min");
        assertThat(of(Language.FI, 120)).isEqualTo("2 h");
        assertThat(of(Language.LV, 750)).isEqualTo("12 h 30 min");
        assertThat(of(Language.EN, 60 * 1234 + 5)).isEqualTo("1,234 h 5 min");
    }

    @Test
    void hebrewSaysThemInWords() {
        assertThat(of(Language.HE, 1)).isEqualTo("דקה");
        assertThat(of(Language.HE, 60)).isEqualTo("שעה");
        assertThat(of(Language.HE, 121)).isEqualTo("שעתיים ודקה");
        assertThat(of(Language.HE, 150)).isEqualTo("שעתיים ו־30 דקות");
        assertThat(of(Language.HE, 600)).isEqualTo("10 שעות");
    }

    /** With ordinary spaces, to be read more easily above. */
    private static String of(Language language, long minutes) {
        return new Durations(language).of(minutes).replace('\u00A0', ' ');
    }
}
