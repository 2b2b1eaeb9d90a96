package app.evenkeel.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;

import java.io.File;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.logging.FileHandler;

/**
 * Files are made in one room, so that none is open to others: whoever makes one elsewhere makes it
 * with what the umask leaves.
 */
class OwnersFilesRulesTest {
    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("app.evenkeel");

    @Test
    void filesAndFoldersAreMadeByTheRoomForFilesAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("app.evenkeel.file")
                .should()
                .callMethodWhere(
                        target(owner(JavaClass.Predicates.equivalentTo(Files.class)))
                                .and(
                                        target(
                                                nameMatching(
                                                        "create.*|write.*|copy|newOutputStream|newBufferedWriter|newByteChannel"))))
                .orShould()
                .callMethodWhere(
                        target(owner(JavaClass.Predicates.equivalentTo(File.class)))
                                .and(target(nameMatching("createTempFile|createNewFile|mkdirs?"))))
                .orShould()
                .callMethodWhere(
                        target(owner(JavaClass.Predicates.equivalentTo(FileChannel.class)))
                                .and(target(nameMatching("open"))))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(FileOutputStream.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(RandomAccessFile.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(FileWriter.class)
                .orShould()
                .callConstructor(PrintWriter.class, File.class)
                .orShould()
                .callConstructor(PrintWriter.class, String.class)
                .orShould()
                .callConstructor(PrintStream.class, File.class)
                .orShould()
                .callConstructor(PrintStream.class, String.class)
                .check(HOUSE);
    }

    /** It makes its files itself, in a folder that is closed to others before. */
    @Test
    void onlyTheLogHasJavasOwnFileHandler() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("app.evenkeel.LogFile")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(FileHandler.class)
                .check(HOUSE);
    }
}
