package app.evenkeel.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.document.Document;
import app.evenkeel.gauge.Level;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.language.Names;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;

/** The final report of a client with feelings, signals and red lines contains none of them. */
class GivesNothingAwayTest {
    @ParameterizedTest
    @EnumSource
    void noWordOfAnyOfThemIsInTheTextOrThePdf(Language language) {
        Document report = report(language);
        String found = Rendered.text(report) + " " + Rendered.pdf(report);
        String allowed =
                Rendered.text(
                        FinalReport.of(
                                Grievances.owner(),
                                Confided.without(Grievances.relation()),
                                language,
                                Grievances.ON));

        assertThat(Confided.words(Grievances.relation()))
                .contains("Trembling", "Vulgarities", "Shouted", "Mondays", "broken", "Slandered")
                .filteredOn(word -> !allowed.contains(word))
                .hasSizeGreaterThan(30)
                .allSatisfy(word -> assertThat(found).doesNotContainIgnoringCase(word));
    }

    @ParameterizedTest
    @EnumSource
    void noSignalAndNoLevelIsNamedInIt(Language language) {
        Document report = report(language);
        String found = Rendered.text(report) + " " + Rendered.pdf(report);
        Names names = new Names(language);

        assertThat(SignalKind.values())
                .filteredOn(kind -> !kind.easing())
                .extracting(names::of)
                .allSatisfy(name -> assertThat(found).doesNotContain(name));
        assertThat(Arrays.stream(Level.values()).map(level -> names.level(level.id())))
                .allSatisfy(name -> assertThat(found).doesNotContain(name));
    }

    @ParameterizedTest
    @EnumSource
    void theChartOfTheWorkIsInThePdfToo(Language language) {
        String month =
                switch (language) {
                    case EN -> "February 2026";
                    case FI -> "helmikuu 2026";
                    case HE -> "2026";
                    case LV -> "2026. gada februāris";
                };

        assertThat(Rendered.text(report(language))).contains(month);
        assertThat(Rendered.pdf(report(language))).contains(month, "30");
    }

    private static Document report(Language language) {
        return FinalReport.of(Grievances.owner(), Grievances.relation(), language, Grievances.ON);
    }
}
