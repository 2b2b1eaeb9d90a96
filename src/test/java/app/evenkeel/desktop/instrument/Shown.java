package app.evenkeel.desktop.instrument;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/** A scene with the theme and our style sheets, styled and laid out without a window. */
record Shown(Scene scene) {
    enum Light {
        LIGHT(new PrimerLight()),
        DARK(new PrimerDark());

        private final Theme theme;

        Light(Theme theme) {
            this.theme = theme;
        }
    }

    static Shown in(Light light, Parent... nodes) {
        StackPane root = new StackPane(nodes);
        Scene scene = new Scene(root, 800, 600);
        scene.setUserAgentStylesheet(light.theme.getUserAgentStylesheet());
        scene.getStylesheets().addAll(InstrumentStyles.sheets());
        root.applyCss();
        root.layout();
        return new Shown(scene);
    }

    /** What a looked-up colour is, on a ground if it is not opaque. */
    Color colour(String name, Color ground) {
        Region sample = new Region();
        sample.setStyle("-fx-background-color: " + name);
        ((StackPane) scene.getRoot()).getChildren().add(sample);
        sample.applyCss();
        Color found = (Color) sample.getBackground().getFills().getFirst().getFill();
        return ground.interpolate(opaque(found), found.getOpacity());
    }

    private static Color opaque(Color c) {
        return Color.color(c.getRed(), c.getGreen(), c.getBlue());
    }
}
