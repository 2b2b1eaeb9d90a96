package app.evenkeel.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a file system calls "for the owner alone": POSIX permissions, or an access control list. */
enum OwnerOnly {
    FILE("rw-------"),
    FOLDER("rwx------");

    private final Set<PosixFilePermission> permissions;

    OwnerOnly(String permissions) {
        this.permissions = PosixFilePermissions.fromString(permissions);
    }

    /** What a new file or folder is made with, so that it is never open to others. */
    FileAttribute<?>[] from(Path place) throws IOException {
        if (knows(place, "posix")) {
            return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
        }
        if (knows(place, "acl")) {
            return new FileAttribute<?>[] {new Acl(entries(place))};
        }
        return new FileAttribute<?>[0];
    }

    /**
     * Takes from others what they may do with what is there; the owner keeps what they may. On
     * Windows also what the folder above hands down.
     */
    void narrow(Path path) throws IOException {
        PosixFileAttributeView posix =
                Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (posix != null) {
            narrow(posix);
            return;
        }
        AclFileAttributeView acl = Files.getFileAttributeView(path, AclFileAttributeView.class);
        // A memory stick has no such lists, though Windows as such does.
        if (acl != null
                && Files.getFileStore(path).supportsFileAttributeView(AclFileAttributeView.class)) {
            List<AclEntry> entries = entries(path);
            if (!acl.getAcl().equals(entries)) {
                acl.setAcl(entries);
            }
        }
    }

    private void narrow(PosixFileAttributeView view) throws IOException {
        Set<PosixFilePermission> present = view.readAttributes().permissions();
        Set<PosixFilePermission> own = EnumSet.copyOf(FOLDER.permissions);
        own.retainAll(present);
        if (!own.equals(present)) {
            view.setPermissions(own);
        }
    }

    private List<AclEntry> entries(Path place) throws IOException {
        AclEntry.Builder owner =
                AclEntry.newBuilder()
                        .setType(AclEntryType.ALLOW)
                        .setPrincipal(user(place))
                        .setPermissions(EnumSet.allOf(AclEntryPermission.class));
        if (this == FOLDER) {
            // SQLite and Java's logging make files in our folders that take what the folder has.
            owner.setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT);
        }
        return List.of(owner.build());
    }

    /** Who runs the program; on Windows with the domain, without which a name may be another's. */
    private static UserPrincipal user(Path place) throws IOException {
        String name =
                ProcessHandle.current().info().user().orElse(System.getProperty("user.name", ""));
        return place.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name);
    }

    private static boolean knows(Path place, String view) {
        return place.getFileSystem().supportedFileAttributeViews().contains(view);
    }

    private record Acl(List<AclEntry> value) implements FileAttribute<List<AclEntry>> {
        @Override
        public String name() {
            return "acl:acl";
        }
    }
}
