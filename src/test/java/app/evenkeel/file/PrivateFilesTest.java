package app.evenkeel.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** On a file system with POSIX permissions; what others may do is what the umask leaves them. */
class PrivateFilesTest {
    @TempDir private Path folder;

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private Path open(String name, String permissions) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        return file;
    }

    @Test
    void aFileAndTheFoldersAboveItAreMadeForTheirOwnerAlone() throws IOException {
        Path file = folder.resolve("one/two/journal.db");
        PrivateFiles.create(file);
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(permissions(folder.resolve("one/two"))).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("one"))).isEqualTo("rwx------");
    }

    @Test
    void aFolderOfTheUsersStaysAsItIs() throws IOException {
        Path shared = Files.createDirectory(folder.resolve("shared"));
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxrwxr-x"));
        PrivateFiles.create(shared.resolve("journal.db"));
        assertThat(permissions(shared)).isEqualTo("rwxrwxr-x");
    }

    @Test
    void aFolderOfTheProgramsOwnIsClosedWhereverItCameFrom() throws IOException {
        Path log = Files.createDirectory(folder.resolve("evenkeel"));
        Files.setPosixFilePermissions(log, PosixFilePermissions.fromString("rwxrwxrwx"));
        PrivateFiles.ownFolder(log);
        PrivateFiles.ownFolder(folder.resolve("fresh"));
        assertThat(permissions(log)).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("fresh"))).isEqualTo("rwx------");
    }

    @Test
    void whatIsMadeForAWhileIsNobodyElsesEither() throws IOException {
        assertThat(permissions(PrivateFiles.temporary(folder, "a", ".part")))
                .isEqualTo("rw-------");
        assertThat(permissions(PrivateFiles.temporaryFolder(folder, "a"))).isEqualTo("rwx------");
    }

    @Test
    void aFileThatIsReplacedIsClosed() throws IOException {
        Path file = open("newest", "rw-rw-rw-");
        PrivateFiles.replace(file, "new");
        assertThat(file).content().isEqualTo("new");
        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    @Test
    void othersLoseWhatTheyMightAndTheOwnerKeepsIt() throws IOException {
        Path copied = open("copied", "rw-r--r--");
        Path spared = open("spared", "r--r-----");
        PrivateFiles.closeToOthers(copied);
        PrivateFiles.closeToOthers(spared);
        assertThat(permissions(copied)).isEqualTo("rw-------");
        assertThat(permissions(spared)).isEqualTo("r--------");
    }

    @Test
    void anExportOverAFileThatOthersCouldReadIsTheOwnersAlone() throws IOException {
        Path file = open("report.pdf", "rw-rw-r--");
        SafeFile.write(file, out -> out.write('n'));
        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    @Test
    void aLinkKeepsItsPlaceAndWhatItLeadsToIsClosed() throws IOException {
        Path real = open("real.pdf", "rw-r--r--");
        Path link = Files.createSymbolicLink(folder.resolve("link.pdf"), real);
        SafeFile.write(link, out -> out.write('n'));
        assertThat(link).isSymbolicLink();
        assertThat(permissions(real)).isEqualTo("rw-------");
    }
}
