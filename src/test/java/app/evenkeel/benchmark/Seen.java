package app.evenkeel.benchmark;

import javafx.animation.AnimationTimer;

import java.util.function.BooleanSupplier;

/** Tells the process that measures what is on the screen. */
final class Seen {
    /** A pulse lays out and begins to draw; when the second after it begins, that was drawn. */
    private static final int PULSES = 2;

    /** What is said when the first screen is there. */
    static final String FILLED = "filled";

    private Seen() {}

    static void filled() {
        say(FILLED);
        System.exit(0);
    }

    /**
     * Asked on the window's thread.
     *
     * @param there whether it stands on the window
     */
    static void whenDrawn(BooleanSupplier there, Runnable then) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (pulses > 0 || there.getAsBoolean()) {
                    pulses++;
                }
                if (pulses > PULSES) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }

    static void say(String what) {
        System.out.println(what);
        System.out.flush();
    }
}
