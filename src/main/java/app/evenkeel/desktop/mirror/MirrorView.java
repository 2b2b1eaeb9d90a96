package app.evenkeel.desktop.mirror;

import app.evenkeel.desktop.control.EmptyState;
import app.evenkeel.desktop.control.Page;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.look.OwnDirection;
import app.evenkeel.desktop.mirror.MirrorViewModel.State;
import app.evenkeel.desktop.mirror.SharedGauge.Somebody;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/** What is high with most clients, and how the owner kept their own word. */
public final class MirrorView {
    private static final PseudoClass MOST = PseudoClass.getPseudoClass("most");

    private final MirrorViewModel model;
    private final Words words;
    private final Page page;

    private MirrorView(MirrorViewModel model) {
        this.model = model;
        this.words = model.words();
        this.page = new Page(words.get("menu.mirror"), model.says().heading());
    }

    public static Shown of(MirrorViewModel model) {
        MirrorView view = new MirrorView(model);
        view.page.getStyleClass().add("mirror");
        model.stateProperty().subscribe(view::show);
        return new Shown(view.page, view.page, model::close);
    }

    private void show(State state) {
        switch (state) {
            case State.Unknown _ -> page.show();
            case State.TooFew(var own) when own.isEmpty() ->
                    page.showAlone(
                            new EmptyState(
                                    Feather.USERS,
                                    words.get("mirror-page.too-few"),
                                    model.says().tooFew()));
            case State.TooFew(var own) -> page.show(said(model.says().tooFew()), own(own));
            case State.Known known -> page.show(parts(known));
        }
    }

    private List<Node> parts(State.Known known) {
        List<Node> parts = new ArrayList<>();
        parts.add(said(model.says().why()));
        VBox lines = card();
        known.lines().forEach(line -> lines.getChildren().add(line(line)));
        parts.add(group(words.get("mirror-page.high"), lines));
        if (known.shared().isEmpty()) {
            parts.add(said(model.says().nothingShared()));
        }
        known.shared().forEach(shared -> parts.add(group(shared.name(), shared(shared))));
        parts.add(own(known.own()));
        return parts;
    }

    private static Node line(GaugeLine gauge) {
        Label name = new Label(gauge.name());
        name.getStyleClass().add("name");
        Region high = new Region();
        high.getStyleClass().add("high");
        HBox track = new HBox(high);
        track.getStyleClass().add("track");
        high.prefWidthProperty().bind(track.widthProperty().multiply(gauge.part()));
        HBox.setHgrow(track, Priority.ALWAYS);
        Label count = new Label(gauge.count());
        count.getStyleClass().add("count");
        HBox first = new HBox(16, name, track, count);
        first.getStyleClass().add("gauge-line");
        first.pseudoClassStateChanged(MOST, gauge.most());
        VBox line = new VBox(first);
        line.getStyleClass().add("line");
        if (!gauge.names().isEmpty()) {
            Label names = new Label(gauge.names());
            names.getStyleClass().add("names");
            names.setWrapText(true);
            line.getChildren().add(names);
        }
        return line;
    }

    private Node shared(SharedGauge shared) {
        FlowPane clients = new FlowPane(16, 0);
        shared.clients().forEach(c -> clients.getChildren().add(link(c, shared)));
        if (!shared.others().isEmpty()) {
            Label others = new Label(shared.others());
            others.getStyleClass().add("others");
            clients.getChildren().add(others);
        }
        VBox card = card();
        card.getStyleClass().add("shared");
        card.getChildren().addAll(said(shared.sentence()), clients);
        return card;
    }

    private Hyperlink link(Somebody client, SharedGauge shared) {
        Hyperlink link = new Hyperlink(client.name());
        OwnDirection.of(link);
        // The same client may be named under several gauges.
        link.setAccessibleText(client.name() + ", " + shared.name());
        link.setOnAction(_ -> model.open(client));
        return link;
    }

    private Node own(List<String> sentences) {
        VBox card = card();
        card.getStyleClass().add("own");
        sentences.forEach(sentence -> card.getChildren().add(said(sentence)));
        return group(model.says().ownHeading(), card);
    }

    private static VBox card() {
        VBox card = new VBox();
        card.getStyleClass().add("card");
        return card;
    }

    private static Node group(String heading, Node what) {
        Label label = new Label(heading);
        label.getStyleClass().add("group-heading");
        return new VBox(8, label, what);
    }

    private static Label said(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        return label;
    }
}
