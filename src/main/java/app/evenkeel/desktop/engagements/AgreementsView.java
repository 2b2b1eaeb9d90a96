package app.evenkeel.desktop.engagements;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.Column;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.engagements.AgreementsViewModel.Agreements;
import app.evenkeel.desktop.look.OwnDirection;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.function.Consumer;

/**
 * The engagements of a client, the boundaries they were told and the accounts in the owner's care,
 * for the client's page.
 */
public final class AgreementsView {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final AgreementsViewModel model;
    private final Words words;
    private final VBox all = new VBox();
    private final Button add;
    private final Button addBoundary;
    private final Button addAccount;

    private AgreementsView(AgreementsViewModel model) {
        this.model = model;
        this.words = model.words();
        this.add = Buttons.quiet(Feather.PLUS, words.get("engagements.add"), model::addEngagement);
        this.addBoundary =
                Buttons.quiet(Feather.PLUS, words.get("boundary.add"), model::addBoundary);
        this.addAccount =
                Buttons.quiet(
                        Feather.PLUS, words.get("engagements.add-account"), model::addAccount);
        add.setDisable(model.readOnly());
        addBoundary.setDisable(model.readOnly());
        addAccount.setDisable(model.readOnly());
        all.getStyleClass().add("agreements");
    }

    public static Shown of(AgreementsViewModel model) {
        AgreementsView view = new AgreementsView(model);
        model.agreementsProperty().subscribe(view::show);
        Column column = new Column();
        column.show(view.all);
        return new Shown(column, model.readOnly() ? column : view.add, model::close);
    }

    private void show(@Nullable Agreements agreements) {
        if (agreements == null) {
            all.getChildren().clear();
            return;
        }
        all.getChildren()
                .setAll(
                        part(
                                words.get("engagements.title"),
                                add,
                                words.get("engagements.none"),
                                agreements.engagements(),
                                model::openEngagement),
                        part(
                                words.get("agreements.boundaries"),
                                addBoundary,
                                words.get("boundary.none"),
                                agreements.boundaries(),
                                model::openBoundary),
                        part(
                                words.get("engagements.accounts"),
                                addAccount,
                                words.get("engagements.no-accounts"),
                                agreements.accounts(),
                                model::openAccount));
    }

    private static Node part(
            String title,
            Button add,
            String none,
            List<AgreementRow> rows,
            Consumer<AgreementRow> open) {
        Label heading = new Label(title);
        heading.getStyleClass().add("group-heading");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(heading, space, add);
        head.getStyleClass().add("agreements-head");
        VBox card = new VBox();
        card.getStyleClass().add("card");
        if (rows.isEmpty()) {
            Label empty = new Label(none);
            empty.setWrapText(true);
            empty.getStyleClass().add("agreements-none");
            card.getChildren().add(empty);
        }
        rows.forEach(row -> card.getChildren().add(line(row, open)));
        return new VBox(4, head, card);
    }

    private static Node line(AgreementRow row, Consumer<AgreementRow> open) {
        Hyperlink title = new Hyperlink(row.title());
        OwnDirection.of(title);
        title.setWrapText(true);
        title.setOnAction(_ -> open.accept(row));
        title.setAccessibleText(row.title() + ", " + row.under());
        Label under = new Label(row.under());
        under.setWrapText(true);
        under.getStyleClass().add("agreements-under");
        VBox line = new VBox(2, title, under);
        line.getStyleClass().add("line");
        line.pseudoClassStateChanged(OVER, !row.open());
        return line;
    }
}
