package app.evenkeel.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A disk of a few megabytes, in memory; mounting it takes root on Linux. */
final class SmallDisk {
    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /**
     * @param place an empty folder
     */
    static SmallDisk at(Path place, int kilobytes) throws Exception {
        String size = "size=%dk,nr_inodes=200".formatted(kilobytes);
        assumeThat(run("mount", "-t", "tmpfs", "-o", size, "evenkeel", place.toString()))
                .as("a disk can be mounted here")
                .isTrue();
        return new SmallDisk(place);
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException _) {
            return false;
        }
    }

    Path resolve(String name) {
        return folder.resolve(name);
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    /** Takes some of the room. */
    void take(int kilobytes) throws IOException {
        Files.write(ballast(), new byte[kilobytes * 1_024]);
    }

    /** Takes what room there is, to the last byte. */
    void fill() throws IOException {
        byte[] block = new byte[512];
        try (OutputStream out =
                Files.newOutputStream(
                        ballast(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException _) {
            assertThat(Files.getFileStore(folder).getUsableSpace()).isZero();
        }
    }

    void makeRoom() throws IOException {
        Files.delete(ballast());
    }

    void unmount() throws InterruptedException {
        if (!run("umount", folder.toString())) {
            run("umount", "-l", folder.toString());
        }
    }
}
