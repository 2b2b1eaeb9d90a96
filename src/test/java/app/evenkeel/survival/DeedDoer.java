package app.evenkeel.survival;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A process that does one thing to a whole journal, and says when it begins and when it is done.
 */
final class DeedDoer {
    private DeedDoer() {}

    /**
     * @param args the journal, and the deed
     */
    public static void main(String[] args) throws IOException {
        Deed deed = Deed.valueOf(args[1]);
        EntryWriter.say("begun");
        long begun = System.nanoTime();
        deed.doneTo(Path.of(args[0]));
        EntryWriter.say("done after %d".formatted((System.nanoTime() - begun) / 1_000_000));
    }
}
