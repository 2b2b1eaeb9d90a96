package app.evenkeel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.look.WindowSettings;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.exchange.Sample;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.RateSeries;
import app.evenkeel.journal.Relation;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.backup.Backup;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whatever a form or the page of the backups says is said in full, also in the smallest window. */
class WholeSentencesTest {
    private static final String CLIENT = "hilla-halla";
    private static final String LATE = "berzkalna";
    private static final Client GONE = new Client("gone", "Gone with the Wind Oy", Language.FI);

    @TempDir private Path folder;
    private final Map<String, Set<String>> cut = new TreeMap<>();

    @ParameterizedTest
    @EnumSource
    void onEveryForm(Language language) {
        try (OpenWindow window = OpenWindow.on(journal(language), language, folder)) {
            window.robot()
                    .interact(() -> {
                        window.scene().getWindow().setWidth(WindowSettings.LEAST_WIDTH);
                        window.scene().getWindow().setHeight(WindowSettings.LEAST_HEIGHT);
                    });
            window.go(new Place.Backups());
            look(window, "page-text", "backups");
            for (Sheet sheet : sheets(window.journal())) {
                window.open(sheet);
                look(window, "sheet-pane", sheet.toString());
                window.robot().interact(() -> asks(window));
                look(window, "sheet-pane", sheet + ", before something is deleted");
                window.closeSheet();
            }
        }
        assertThat(cut).isEmpty();
    }

    private JournalFile journal(Language language) {
        JournalFile journal = Desks.journal(folder);
        journal.write(Change.putAll(Sample.on(Desks.TODAY, Desks.RIGA, language)));
        journal.write(Change.put(GONE));
        journal.write(Change.remove(Client.class, GONE.id()));
        journal.backups().make(Backup.Reason.WANTED);
        journal.backups().make(Backup.Reason.REPLACED);
        return journal;
    }

    private static List<Sheet> sheets(JournalFile journal) {
        Relation relation = journal.relation(CLIENT);
        Entry entry = relation.entries().getFirst();
        String late = journal.relation(LATE).invoices().getLast().id();
        return List.of(
                new Sheet.WriteEntry(CLIENT, entry.id(), null),
                new Sheet.SeeVersions(entry.id()),
                new Sheet.EditClient(CLIENT),
                new Sheet.EditEngagement(CLIENT, relation.engagements().getFirst().id()),
                new Sheet.EditAccount(CLIENT, null),
                new Sheet.EditInvoice(CLIENT, relation.invoices().getFirst().id()),
                new Sheet.EditBoundary(CLIENT, null, List.of()),
                new Sheet.RecordDecision(CLIENT, null),
                new Sheet.SeeLateClaim(LATE, late),
                new Sheet.RecordPayment(LATE, late),
                new Sheet.Print(2, _ -> {}),
                new Sheet.EditRate(RateSeries.ECB, null),
                new Sheet.RestoreBackup(Path.of("a.db"), Desks.CLOCK.instant()),
                new Sheet.RestoreBackup(
                        Path.of("a copy of the journal with quite a long name.age"), null, true),
                new Sheet.SaveEncrypted(),
                new Sheet.EraseClient(LATE),
                new Sheet.EraseClient(GONE.id()));
    }

    private static void asks(OpenWindow window) {
        window.scene().getRoot().lookupAll(".sheet-buttons .button.danger").stream()
                .filter(node -> node.getStyleClass().contains("flat"))
                .forEach(node -> ((Button) node).fire());
    }

    private void look(OpenWindow window, String part, String where) {
        window.robot()
                .interact(() -> {
                    window.scene().getRoot().applyCss();
                    // Twice, since what wraps knows its height only once it knows its width.
                    window.scene().getRoot().layout();
                    window.scene().getRoot().layout();
                    window.scene()
                            .getRoot()
                            .lookupAll("." + part)
                            .forEach(node -> walk(window, node, where));
                });
    }

    /** A single figure counts as cut already where rounding takes a part of a pixel. */
    private static boolean isSaid(Labeled labeled) {
        return labeled.getText().length() > 2;
    }

    private void walk(OpenWindow window, Node node, String where) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && labeled.isTextTruncated() && isSaid(labeled)) {
            cut.computeIfAbsent(where, _ -> new TreeSet<>()).add(labeled.getText());
        }
        if (node instanceof ScrollPane pane && node.getStyleClass().contains("sheet-fields")) {
            Region fields = (Region) pane.getContent();
            double room = window.scene().getHeight() / 2;
            if (fields.getHeight() < room
                    && fields.getHeight() > pane.getViewportBounds().getHeight() + 1) {
                cut.computeIfAbsent(where, _ -> new TreeSet<>())
                        .add("scrolls, though there is room");
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(window, child, where));
        }
    }
}
