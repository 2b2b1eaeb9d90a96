package app.evenkeel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.exchange.Sample;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.RateSeries;
import app.evenkeel.journal.Relation;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.backup.Backup;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Whoever hears the window instead of seeing it is told what every control is for; and nobody is
 * shown the key of a text instead of the text.
 */
class EveryControlHasANameTest {
    private static final String CLIENT = "hilla-halla";

    /** One who owes, and so has more to be done. */
    private static final String LATE = "berzkalna";

    private static final Pattern KEY = Pattern.compile("[a-z]+[a-z-]*(\\.[a-z][a-z-]*)+");

    @TempDir private Path folder;
    private final Map<String, Set<String>> nameless = new TreeMap<>();
    private final Map<String, Set<String>> keys = new TreeMap<>();

    @Test
    void onEveryScreenAndForm() {
        JournalFile journal = Desks.journal(folder);
        journal.write(Change.putAll(Sample.on(Desks.TODAY, Desks.RIGA, Language.EN)));
        Relation relation = journal.relation(CLIENT);
        try (OpenWindow window = OpenWindow.on(journal, Language.EN, folder)) {
            look(window, "today");
            window.go(new Place.Mirror());
            look(window, "mirror");
            for (Section section : Section.values()) {
                window.go(new ClientPage(CLIENT, section));
                look(window, section.name());
                window.go(new ClientPage(LATE, section));
                look(window, section.name() + " of who owes");
            }
            open(window, new Sheet.WriteEntry(CLIENT, null, null));
            open(window, new Sheet.WriteEntry(CLIENT, relation.entries().getFirst().id(), null));
            open(window, new Sheet.SeeVersions(relation.entries().getFirst().id()));
            open(window, new Sheet.EditClient(CLIENT));
            open(window, new Sheet.EditEngagement(CLIENT, relation.engagements().getFirst().id()));
            open(window, new Sheet.EditAccount(CLIENT, relation.accounts().getFirst().id()));
            open(window, new Sheet.EditInvoice(CLIENT, relation.invoices().getFirst().id()));
            open(
                    window,
                    new Sheet.EditBoundary(
                            CLIENT, relation.boundaries().getFirst().id(), List.of()));
            open(window, new Sheet.RecordDecision(CLIENT, null));
            String late = journal.relation(LATE).invoices().getLast().id();
            open(window, new Sheet.SeeLateClaim(LATE, late));
            open(window, new Sheet.RecordPayment(LATE, late));
            open(window, new Sheet.Print(2, _ -> {}));
            open(window, new Sheet.RestoreBackup(Path.of("x.age"), null, true));
            open(window, new Sheet.SaveEncrypted());
            open(window, new Sheet.EraseClient(CLIENT));
            journal.backups().make(Backup.Reason.WANTED);
            window.go(new Place.Backups());
            look(window, "backups");
            window.go(new Place.Letters());
            look(window, "letters");
            window.go(new Place.Settings());
            look(window, "settings");
            open(window, new Sheet.EditRate(RateSeries.ECB, null));
            window.go(new Place.Welcome());
            look(window, "welcome");
        }
        assertThat(nameless).isEmpty();
        assertThat(keys).isEmpty();
    }

    private void open(OpenWindow window, Sheet sheet) {
        window.open(sheet);
        look(window, sheet.toString());
        window.closeSheet();
    }

    private void look(OpenWindow window, String where) {
        window.robot().interact(() -> walk(window.scene().getRoot(), where));
    }

    private void walk(Node node, String where) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Control && node.isFocusTraversable() && name(node).isBlank()) {
            nameless.computeIfAbsent(where, _ -> new TreeSet<>()).add(node.toString());
        }
        if (node instanceof Labeled labeled && isKey(labeled.getText())) {
            keys.computeIfAbsent(where, _ -> new TreeSet<>()).add(labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, where));
        }
    }

    private static boolean isKey(@Nullable String text) {
        return text != null && KEY.matcher(text).matches();
    }

    private static String name(Node node) {
        String said = node.getAccessibleText();
        if (said == null && node instanceof Labeled labeled) {
            said = labeled.getText();
        }
        if (said == null
                && node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY)
                        instanceof Labeled label) {
            said = label.getText();
        }
        return said == null ? "" : said;
    }
}
