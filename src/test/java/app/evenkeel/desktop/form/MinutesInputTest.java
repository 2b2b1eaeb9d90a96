package app.evenkeel.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.Language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class MinutesInputTest {
    private static final Inputs INPUTS =
            new Inputs(new Words(Language.EN), LocalDate.of(2026, 3, 1));

    @ParameterizedTest
    @CsvSource({
        "15, 15",
        "0, 0",
        "90, 90",
        "1:30, 90",
        "0:05, 5",
        "12:00, 720",
        "1 h 30, 90",
        "1h30, 90",
        "1 h 30 min, 90",
        "2h, 120",
        "2 hours, 120",
        "'1,5 h', 90",
        "1.25 h, 75",
        "45 min, 45",
        "1 t 30 min, 90",
        "2 tuntia, 120",
        "1 st. 15 min, 75",
        "2 שעות, 120",
        "45 דק׳, 45",
        "44640, 44640",
    })
    void aLengthOfTimeIsReadAsPeopleWriteIt(String typed, int minutes) throws WrongInput {
        assertThat(INPUTS.minutes(typed)).isEqualTo(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "1:75", "a while", "44641", "999 h", "15 apples", "h"})
    void whatIsNoneIsRefused(String typed) {
        assertThatThrownBy(() -> INPUTS.minutes(typed))
                .isInstanceOf(WrongInput.class)
                .hasMessage("For example, 15 or 1:30");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 59, 60, 61, 125, 44640})
    void whatIsShownCanBeReadAgain(int minutes) throws WrongInput {
        assertThat(INPUTS.minutes(INPUTS.minutes(minutes))).isEqualTo(minutes);
    }
}
