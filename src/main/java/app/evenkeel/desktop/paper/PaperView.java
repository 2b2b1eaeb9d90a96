package app.evenkeel.desktop.paper;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.document.PagePicture;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.IntBuffer;
import java.util.List;

/**
 * The pages of a document, one beneath the other, as wide as there is room; where that is too
 * little to read, they can be enlarged.
 */
public final class PaperView extends StackPane {
    /** Room around a page. */
    private static final double MARGIN = 24;

    /** A page of this width reads as easily as the rest of the window. */
    private static final double READABLE = 640;

    private static final double WIDEST = 760;

    private final PaperViewModel model;
    private final ScrollPane scroll = new ScrollPane();
    private final VBox pages = new VBox(MARGIN);
    private final BooleanProperty enlarged = new SimpleBooleanProperty(false);

    public PaperView(PaperViewModel model) {
        this.model = model;
        getStyleClass().add("paper");
        pages.getStyleClass().add("paper-pages");
        pages.setAlignment(Pos.TOP_CENTER);
        // The page runs in its own direction, which is drawn into it.
        scroll.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        scroll.setContent(pages);
        scroll.setFitToWidth(true);
        scroll.setPannable(true);
        scroll.setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(scroll, zoom());
        model.pagesProperty().subscribe(this::show);
        scroll.viewportBoundsProperty().subscribe(_ -> fit());
        enlarged.subscribe(large -> {
            fit();
            // Where the reader begins.
            scroll.setHvalue(large && model.rightToLeft() ? scroll.getHmax() : 0);
        });
    }

    private Node zoom() {
        Button zoom =
                Buttons.icon(
                        Feather.ZOOM_IN,
                        model.words().get("paper.enlarge"),
                        () -> enlarged.set(!enlarged.get()));
        zoom.getStyleClass().add("paper-zoom");
        enlarged.subscribe(
                large -> zoom.setGraphic(new FontIcon(large ? Feather.ZOOM_OUT : Feather.ZOOM_IN)));
        zoom.visibleProperty()
                .bind(
                        scroll.viewportBoundsProperty()
                                .map(bounds -> bounds.getWidth() - 2 * MARGIN < READABLE));
        setAlignment(zoom, Pos.TOP_RIGHT);
        return zoom;
    }

    private void fit() {
        if (scroll.getViewportBounds().getWidth() > 0) {
            scroll.setFitToWidth(fitting() >= pageWidth());
            model.fitTo(pageWidth() * scale());
        }
    }

    private void show(List<PagePicture> pictures) {
        pages.getChildren().setAll(pictures.stream().map(this::page).toList());
        String cut = model.cutNote();
        if (!cut.isEmpty()) {
            pages.getChildren().add(note(cut));
        }
        scroll.setAccessibleText(model.words().get("paper.preview") + "\n" + model.text());
    }

    private Label note(String sentence) {
        Label note = new Label(sentence);
        note.setWrapText(true);
        if (model.words().rightToLeft()) {
            note.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        }
        return note;
    }

    private StackPane page(PagePicture picture) {
        ImageView image = new ImageView(image(picture));
        image.setPreserveRatio(true);
        image.setSmooth(true);
        image.fitWidthProperty()
                .bind(scroll.viewportBoundsProperty().flatMap(_ -> enlarged.map(_ -> pageWidth())));
        StackPane page = new StackPane(image);
        page.getStyleClass().add("paper-page");
        page.setMaxWidth(USE_PREF_SIZE);
        return page;
    }

    private double pageWidth() {
        return enlarged.get() ? Math.max(fitting(), READABLE) : fitting();
    }

    private double fitting() {
        return Math.clamp(scroll.getViewportBounds().getWidth() - 2 * MARGIN, 120, WIDEST);
    }

    private double scale() {
        return getScene() == null || getScene().getWindow() == null
                ? Screen.getPrimary().getOutputScaleX()
                : getScene().getWindow().getOutputScaleX();
    }

    private static WritableImage image(PagePicture picture) {
        return new WritableImage(
                new PixelBuffer<>(
                        picture.width(),
                        picture.height(),
                        IntBuffer.wrap(picture.argb()),
                        PixelFormat.getIntArgbPreInstance()));
    }
}
