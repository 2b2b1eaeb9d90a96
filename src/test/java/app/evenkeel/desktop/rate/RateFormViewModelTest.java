package app.evenkeel.desktop.rate;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.desk.Notice;
import app.evenkeel.desktop.form.Anything;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.exchange.Sample;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.RateSeries;
import app.evenkeel.journal.ReferenceRate;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class RateFormViewModelTest {
    private static final LocalDate BUILT_IN = LocalDate.of(2026, 1, 1);
    private static final LocalDate MISSING = LocalDate.of(2026, 7, 1);

    @TempDir private Path folder;
    private JournalFile journal;
    private Owner before;
    private Desk desk;
    private final Navigation navigation = new Navigation(new Place.Settings());

    @BeforeEach
    void open() {
        journal = Desks.journal(folder);
        journal.write(Change.putAll(Sample.on(Desks.TODAY, Desks.RIGA, Language.EN)));
        before = journal.owner().orElseThrow();
        desk = Desks.on(journal);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void aMissingRateIsAddedAndCanBeUndone() {
        RateFormViewModel model = form(MISSING);
        assertThat(model.title()).isEqualTo("Add the rate for July–December 2026");
        assertThat(model.choosesHalfYear()).isFalse();
        assertThat(model.isOwn()).isFalse();
        fill(model, "2,4 %", "ecb.europa.eu");
        model.save();

        assertThat(rates()).containsExactly(rate(MISSING, "2.4", Desks.TODAY));
        assertThat(navigation.sheetProperty().get()).isNull();

        desk.undo();
        assertThat(journal.owner()).contains(before);
    }

    @Test
    void aBuiltInRateIsReplacedByOneOfTheOwners() {
        RateFormViewModel model = form(BUILT_IN);
        assertThat(model.title()).isEqualTo("Change the rate for January–June 2026");
        assertThat(model.form().percent.text()).isEqualTo("2.15");
        assertThat(model.form().source.text()).startsWith("European Central Bank");
        assertThat(model.form().checkedOn.value()).contains(Desks.TODAY);
        assertThat(model.sheet().changed()).isFalse();

        fill(model, "2.2", "ecb.europa.eu");
        model.save();
        assertThat(rates()).containsExactly(rate(BUILT_IN, "2.2", Desks.TODAY));
    }

    @Test
    void anOwnRateIsChangedAndRemoved() {
        LocalDate checked = LocalDate.of(2026, 1, 5);
        own(rate(BUILT_IN, "2.2", checked));
        RateFormViewModel model = form(BUILT_IN);
        assertThat(model.isOwn()).isTrue();
        assertThat(model.form().checkedOn.value()).contains(checked);
        model.form().percent.type("2.3");
        model.save();
        assertThat(rates()).containsExactly(rate(BUILT_IN, "2.3", checked));

        model = form(BUILT_IN);
        assertThat(model.removeQuestion()).contains("built-in one counts again");
        model.remove();
        assertThat(rates()).isEmpty();

        desk.undo();
        assertThat(rates()).hasSize(1);
    }

    @Test
    void withoutABuiltInRateNoneRemains() {
        own(rate(MISSING, "2.2", Desks.TODAY));

        assertThat(form(MISSING).removeQuestion()).contains("will then have none");
    }

    @Test
    void anyHalfYearCanBeGivenARate() {
        RateFormViewModel model = form(null);
        assertThat(model.title()).isEqualTo("Add a rate");
        assertThat(model.choosesHalfYear()).isTrue();
        assertThat(model.form().halfYear().from()).isEqualTo(MISSING);

        model.form().year.type("2022");
        model.form().half.set(Half.FIRST);
        fill(model, "0", "ecb.europa.eu");
        model.save();
        assertThat(rates()).containsExactly(rate(LocalDate.of(2022, 1, 1), "0", Desks.TODAY));
    }

    @Test
    void aHalfYearThatHasARateIsNotGivenAnother() {
        RateFormViewModel model = form(null);
        model.form().half.set(Half.FIRST);
        fill(model, "1", "ecb.europa.eu");
        model.save();
        assertThat(model.form().year.problemProperty().get()).startsWith("Known already");
        assertThat(journal.owner()).contains(before);

        model.form().half.set(Half.SECOND);
        assertThat(model.form().year.problemProperty().get()).isEmpty();
        model.save();
        assertThat(rates()).hasSize(1);
    }

    @Test
    void theOtherSeriesIsNotTouched() {
        own(rate(MISSING, "2.2", Desks.TODAY));
        RateFormViewModel model =
                new RateFormViewModel(
                        desk, navigation, new Sheet.EditRate(RateSeries.BANK_OF_ENGLAND, MISSING));
        assertThat(model.isOwn()).isFalse();
        fill(model, "3.5", "bankofengland.co.uk");
        model.save();

        assertThat(rates())
                .extracting(ReferenceRate::series)
                .containsExactly(RateSeries.ECB, RateSeries.BANK_OF_ENGLAND);
    }

    @ParameterizedTest
    @CsvSource({"21 %, false", "-21, true", "100.01, true", "2.15345, true", "two, true"})
    void aRateIsANumberThatALawCouldKnow(String typed, boolean wrong) {
        RateFormViewModel model = form(MISSING);
        fill(model, typed, "ecb.europa.eu");
        model.save();

        assertThat(!model.form().percent.problemProperty().get().isEmpty()).isEqualTo(wrong);
        assertThat(rates()).hasSize(wrong ? 0 : 1);
    }

    @Test
    void aRateBelowNothingIsReadWithEitherMinus() {
        for (String typed : List.of("-0.5", "−0,5")) {
            RateFormViewModel model = form(MISSING);
            fill(model, typed, "ecb.europa.eu");
            model.save();
            assertThat(rates()).containsExactly(rate(MISSING, "-0.5", Desks.TODAY));
        }
    }

    @Test
    void aRateNeedsASourceAndADayThatHasCome() {
        RateFormViewModel model = form(MISSING);
        fill(model, "2", " ");
        model.form().checkedOn.type("2026-03-02");
        model.save();

        assertThat(model.form().source.problemProperty().get())
                .isEqualTo("A rate needs its source");
        assertThat(model.form().checkedOn.problemProperty().get())
                .isEqualTo("That day is still to come");
        assertThat(journal.owner()).contains(before);
    }

    @Test
    void aRateThatSomebodyElseChangedMeanwhileIsNotWrittenOver() {
        RateFormViewModel model = form(BUILT_IN);
        own(rate(BUILT_IN, "9", Desks.TODAY));
        fill(model, "2.2", "ecb.europa.eu");
        model.save();

        Notice notice = desk.notices().currentProperty().get();
        assertThat(notice).isNotNull();
        assertThat(notice.kind()).isEqualTo(Notice.Kind.TROUBLE);
        assertThat(rates()).containsExactly(rate(BUILT_IN, "9", Desks.TODAY));
    }

    @Test
    void whateverIsTypedIsKeptOrMendedBesideItsField() {
        Anything.isUnderstoodBy(
                desk,
                () -> {
                    RateFormViewModel model = form(null);
                    fill(model, "2", "ecb.europa.eu");
                    return model;
                },
                model ->
                        List.of(
                                model.form().year,
                                model.form().percent,
                                model.form().source,
                                model.form().checkedOn),
                RateFormViewModel::save);
    }

    private RateFormViewModel form(@Nullable LocalDate from) {
        return new RateFormViewModel(desk, navigation, new Sheet.EditRate(RateSeries.ECB, from));
    }

    private static void fill(RateFormViewModel model, String percent, String source) {
        model.form().percent.type(percent);
        model.form().source.type(source);
    }

    private void own(ReferenceRate rate) {
        try (JournalFile other = Desks.journal(folder)) {
            other.write(Change.put(before.with(before.correspondence().withRates(List.of(rate)))));
        }
        desk.look();
    }

    private List<ReferenceRate> rates() {
        return journal.owner().orElseThrow().correspondence().rates();
    }

    private static ReferenceRate rate(LocalDate from, String percent, LocalDate checkedOn) {
        return new ReferenceRate(
                RateSeries.ECB, from, new BigDecimal(percent), "ecb.europa.eu", checkedOn);
    }
}
