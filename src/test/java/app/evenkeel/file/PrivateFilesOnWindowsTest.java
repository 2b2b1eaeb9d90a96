package app.evenkeel.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.util.EnumSet;
import java.util.List;

/** On a file system with access control lists, in memory, where everybody may read what is made. */
class PrivateFilesOnWindowsTest {
    private static final String US =
            ProcessHandle.current().info().user().orElse(System.getProperty("user.name"));

    private final FileSystem windows =
            Jimfs.newFileSystem(
                    Configuration.windows().toBuilder()
                            .setAttributeViews("basic", "owner", "dos", "acl", "user")
                            .build());
    private final Path folder = windows.getPath("C:\\work");

    @AfterEach
    void close() throws IOException {
        windows.close();
    }

    private Path shared() throws IOException {
        Path shared = Files.createDirectories(folder.resolve("shared"));
        openToAll(shared);
        return shared;
    }

    private void openToAll(Path path) throws IOException {
        acl(path).setAcl(List.of(entry("Users"), entry(US)));
    }

    private AclEntry entry(String principal) throws IOException {
        return AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(
                        windows.getUserPrincipalLookupService().lookupPrincipalByName(principal))
                .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                .setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT)
                .build();
    }

    private static AclFileAttributeView acl(Path path) {
        return Files.getFileAttributeView(path, AclFileAttributeView.class);
    }

    private static void assertOursAlone(Path path) throws IOException {
        assertThat(acl(path).getAcl())
                .as(path.toString())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.principal().getName()).isEqualTo(US);
                    assertThat(entry.type()).isEqualTo(AclEntryType.ALLOW);
                    assertThat(entry.permissions())
                            .containsExactlyInAnyOrder(AclEntryPermission.values());
                });
    }

    @Test
    void aFileAndTheFoldersAboveItAreMadeForTheirOwnerAlone() throws IOException {
        Path file = folder.resolve("one\\two\\journal.db");
        PrivateFiles.create(file);
        assertOursAlone(file);
        assertOursAlone(folder.resolve("one\\two"));
        assertOursAlone(folder.resolve("one"));
    }

    /** The file system in memory takes such a list only afterwards; that of Windows also here. */
    @Test
    @SuppressWarnings("unchecked")
    void aFileIsAskedForClosedAndNotClosedLater() throws IOException {
        FileAttribute<?>[] file = OwnerOnly.FILE.from(folder);
        assertThat(file).hasSize(1);
        assertThat(file[0].name()).isEqualTo("acl:acl");
        assertThat((List<AclEntry>) file[0].value())
                .extracting(entry -> entry.principal().getName())
                .containsExactly(US);
    }

    @Test
    void whatOthersMakeInOurFoldersIsForTheirOwnerTooAndOurFilesHandNothingDown()
            throws IOException {
        Path file = folder.resolve("evenkeel\\journal.db");
        PrivateFiles.create(file);
        assertThat(acl(file.getParent()).getAcl().getFirst().flags())
                .containsExactlyInAnyOrder(
                        AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT);
        assertThat(acl(file).getAcl().getFirst().flags()).isEmpty();
    }

    @Test
    void aFolderOfTheUsersStaysAsItIs() throws IOException {
        Path shared = shared();
        PrivateFiles.create(shared.resolve("journal.db"));
        assertThat(acl(shared).getAcl()).hasSize(2);
        assertOursAlone(shared.resolve("journal.db"));
    }

    @Test
    void whatTheFolderAboveHandedDownIsTakenAway() throws IOException {
        Path copied = Files.writeString(shared().resolve("copied.db"), "x");
        openToAll(copied);
        PrivateFiles.closeToOthers(copied);
        assertOursAlone(copied);
        Path log = shared();
        PrivateFiles.ownFolder(log);
        assertOursAlone(log);
    }

    @Test
    void whatIsMadeForAWhileIsNobodyElsesEither() throws IOException {
        assertOursAlone(PrivateFiles.temporary(shared(), "a", ".part"));
        assertOursAlone(PrivateFiles.temporaryFolder(shared(), "a"));
    }

    @Test
    void anExportAndASmallFileAreTheOwnersAloneAlsoOverOneThatWasNot() throws IOException {
        Path report = Files.writeString(shared().resolve("report.pdf"), "old");
        Path newest = Files.writeString(shared().resolve("newest"), "old");
        openToAll(report);
        openToAll(newest);
        SafeFile.write(report, out -> out.write('n'));
        PrivateFiles.replace(newest, "n");
        assertThat(Files.readString(report)).isEqualTo("n");
        assertThat(Files.readString(newest)).isEqualTo("n");
        assertOursAlone(report);
        assertOursAlone(newest);
    }

    @Test
    void aFileSystemWithoutPermissionsTakesFilesToo() throws IOException {
        try (FileSystem stick =
                Jimfs.newFileSystem(
                        Configuration.windows().toBuilder().setAttributeViews("basic").build())) {
            Path file = stick.getPath("C:\\work\\deep\\journal.db");
            PrivateFiles.create(file);
            SafeFile.write(file.resolveSibling("report.pdf"), out -> out.write('n'));
            PrivateFiles.closeToOthers(file);
            assertThat(Files.readString(file.resolveSibling("report.pdf"))).isEqualTo("n");
        }
    }
}
