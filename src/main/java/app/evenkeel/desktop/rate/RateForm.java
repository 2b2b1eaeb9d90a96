package app.evenkeel.desktop.rate;

import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.form.Form;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.desktop.form.WrongInput;
import app.evenkeel.journal.RateSeries;
import app.evenkeel.journal.ReferenceRate;
import app.evenkeel.letter.interest.HalfYear;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** A rate as it is typed. */
final class RateForm {
    /** There is no rate of the European Central Bank before this year. */
    private static final int FIRST_YEAR = 1999;

    final Inputs inputs;
    final Field<Integer> year;
    final ObjectProperty<Half> half;
    final Field<BigDecimal> percent;
    final Field<String> source;
    final Field<LocalDate> checkedOn;
    private final Form form;

    /**
     * @param halfYear that it opens with
     */
    RateForm(Inputs inputs, HalfYear halfYear) {
        this.inputs = inputs;
        int first = Math.min(FIRST_YEAR, halfYear.from().getYear());
        int last = Math.max(inputs.today().getYear() + 1, halfYear.from().getYear());
        year =
                Field.needed(
                        inputs.number(first, last),
                        inputs.words()
                                .get(
                                        "form.number",
                                        Map.of(
                                                "from",
                                                Integer.toString(first),
                                                "to",
                                                Integer.toString(last))));
        half = new SimpleObjectProperty<>(Half.of(halfYear));
        percent = Field.needed(inputs::rate, inputs.words().get("settings.rate-needed"));
        source = Field.needed(inputs::text, inputs.words().get("settings.rate-source-needed"));
        checkedOn = Field.needed(this::day, inputs.words().get("settings.rate-day-needed"));
        form = Form.of(year, percent, source, checkedOn);
        year.show(Integer.toString(halfYear.from().getYear()), halfYear.from().getYear());
        checkedOn.show(inputs.day(inputs.today()), inputs.today());
        // What was wrong with the one half may be right with the other.
        half.subscribe((_, _) -> {
            if (!year.problemProperty().get().isEmpty()) {
                year.look();
            }
        });
    }

    private LocalDate day(String typed) throws WrongInput {
        LocalDate read = inputs.day(typed);
        if (read.isAfter(inputs.today())) {
            throw new WrongInput(inputs.words().get("entry.when-to-come"));
        }
        return read;
    }

    /** Opens with a rate that is known; whoever saves it has checked it today. */
    void show(ReferenceRate rate, boolean own) {
        percent.show(inputs.rate(rate.percent()), rate.percent());
        source.show(rate.source(), rate.source());
        if (own) {
            checkedOn.show(inputs.day(rate.checkedOn()), rate.checkedOn());
        }
    }

    boolean look() {
        return form.look();
    }

    /** The half-year as typed; only after a look that found nothing wrong. */
    HalfYear halfYear() {
        return half.get().of(year.value().orElseThrow());
    }

    /** The rate as typed; only after a look that found nothing wrong. */
    ReferenceRate rate(RateSeries series) {
        return new ReferenceRate(
                series,
                halfYear().from(),
                percent.value().orElseThrow(),
                source.value().orElseThrow(),
                checkedOn.value().orElseThrow());
    }

    String state() {
        return form.state() + half.get();
    }
}
