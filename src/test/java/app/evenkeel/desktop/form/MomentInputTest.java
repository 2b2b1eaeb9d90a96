package app.evenkeel.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.time.LocalDateTime;

class MomentInputTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource({
        "EN, yesterday 14:30, 2026-02-28T14:30",
        "EN, Yesterday at 9.05, 2026-02-28T09:05",
        "EN, 14:30, 2026-03-01T14:30",
        "EN, today 0:00, 2026-03-01T00:00",
        "EN, 27 Feb 8:15, 2026-02-27T08:15",
        "EN, '27 Feb 2026, 8:15', 2026-02-27T08:15",
        "EN, 2026-02-27 23:59, 2026-02-27T23:59",
        "FI, eilen klo 14.30, 2026-02-28T14:30",
        "FI, 27.2. 8.15, 2026-02-27T08:15",
        "LV, vakar plkst. 14:30, 2026-02-28T14:30",
        "LV, 27.02.2026 14:30, 2026-02-27T14:30",
        "HE, אתמול 14:30, 2026-02-28T14:30",
        "HE, אתמול בשעה 14:30, 2026-02-28T14:30",
        "HE, אתמול ב־14:30, 2026-02-28T14:30",
    })
    void aDayAndATimeAreReadAsPeopleWriteThem(Language language, String typed, LocalDateTime at)
            throws WrongInput {
        assertThat(inputs(language).moment(typed)).isEqualTo(at);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsShownCanBeReadAgain(Language language) throws WrongInput {
        Inputs inputs = inputs(language);
        LocalDateTime at = LocalDateTime.of(2025, 12, 31, 7, 5);

        assertThat(inputs.moment(inputs.moment(at))).isEqualTo(at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "28.2.", "25:00", "14:60", "soon 14:30", "31.2. 14:30"})
    void aTimeHasToBeThere(String typed) {
        assertThatThrownBy(() -> inputs(Language.EN).moment(typed))
                .isInstanceOf(WrongInput.class)
                .hasMessage("A day and a time, such as yesterday 14:30");
    }

    @Test
    void daysHaveNamesToo() throws WrongInput {
        assertThat(inputs(Language.LV).day("Vakar")).isEqualTo("2026-02-28");
        assertThat(inputs(Language.FI).day("huomenna")).isEqualTo("2026-03-02");
        assertThat(inputs(Language.HE).day("מחר")).isEqualTo("2026-03-02");
    }

    private static Inputs inputs(Language language) {
        return new Inputs(new Words(language), TODAY);
    }
}
