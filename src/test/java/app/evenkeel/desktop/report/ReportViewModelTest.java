package app.evenkeel.desktop.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.paper.Presses;
import app.evenkeel.desktop.paper.Sheaf;
import app.evenkeel.journal.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class ReportViewModelTest {
    @TempDir private Path folder;

    @Test
    void theReportIsInTheClientsLanguageAndFollowsTheChoice() {
        Desk desk = Desks.withSample(folder);
        ReportViewModel model = new ReportViewModel(desk, Presses.savingIn(folder), "tal-or");

        assertThat(model.languageProperty().get()).isEqualTo(Language.HE);
        assertThat(sheaf(model).document().rightToLeft()).isTrue();
        assertThat(model.paper().text()).isNotEmpty();

        model.languageProperty().set(Language.EN);
        assertThat(sheaf(model).document().title()).isEqualTo("Final report");
        assertThat(sheaf(model).fileName()).isEqualTo("Tal-Or Sensors Ltd Final report");
    }

    private static Sheaf sheaf(ReportViewModel model) {
        return model.paper().sheafProperty().get();
    }
}
