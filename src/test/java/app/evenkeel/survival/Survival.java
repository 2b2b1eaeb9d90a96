package app.evenkeel.survival;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * Kills many processes, and says what became of it; what is lost ends it with an error. Run by
 * {@code mvn -Psurvival process-test-classes}, with {@code -Dkills=1000} for more of them.
 */
final class Survival {
    private static final int PART = 8;

    private Survival() {}

    /**
     * @param args how many writers are to be killed and, for another course of things, a number
     *     that all chance begins with
     */
    public static void main(String[] args) throws Exception {
        int kills = Integer.parseInt(args[0]);
        long seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime();
        System.out.println("seed " + seed);
        Path folder = Files.createTempDirectory("survival");
        try {
            System.out.println(new Kills(new Ground(folder.resolve("writers")), seed).times(kills));
            for (Deed deed : Deed.values()) {
                int each = Math.max(1, kills / PART);
                Path its = Files.createDirectory(folder.resolve(deed.name()));
                int inTheMiddle = new DeedKills(deed, its, seed).times(each);
                System.out.printf("%s killed %d, not done %d%n", deed, each, inTheMiddle);
            }
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
