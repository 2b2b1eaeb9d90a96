package app.evenkeel.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import app.evenkeel.desktop.paper.Outside;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import javafx.application.HostServices;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.text.Font;

import org.junit.jupiter.api.Test;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.SAXParser;

/**
 * Nothing of ours reaches for a network: not the classes that open connections, and not those that
 * would open one for an address given as words.
 */
class NoNetworkTest {
    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("app.evenkeel");

    private static DescribedPredicate<JavaClass> oneOf(Class<?>... types) {
        return JavaClass.Predicates.belongToAnyOf(types);
    }

    private static DescribedPredicate<JavaCall<?>> call(Class<?> type, String names) {
        return target(owner(JavaClass.Predicates.assignableTo(type)))
                .and(target(nameMatching(names)));
    }

    /** Names of things, mail addresses and the program's own resources: none opens anything. */
    @Test
    void ofJavasNetworkOnlyNamesAreUsed() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        JavaClass.Predicates.resideInAPackage("java.net..")
                                .and(
                                        DescribedPredicate.not(
                                                oneOf(
                                                        URI.class,
                                                        URISyntaxException.class,
                                                        IDN.class,
                                                        URL.class))))
                .check(HOUSE);
    }

    @Test
    void channelsLeadToFilesAlone() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        JavaClass.Predicates.resideInAPackage("java.nio.channels..")
                                .and(
                                        DescribedPredicate.not(
                                                oneOf(
                                                        FileChannel.class,
                                                        FileLock.class,
                                                        Channels.class))))
                .check(HOUSE);
    }

    @Test
    void nothingThatSpeaksAProtocolIsUsed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javax.net..",
                        "java.rmi..",
                        "javax.management..",
                        "javax.naming..",
                        "com.sun.net..",
                        "com.sun.jndi..",
                        "sun.net..",
                        "javafx.scene.web..",
                        "javafx.scene.media..",
                        "org.apache.james.mime4j.storage..")
                .check(HOUSE);
    }

    @Test
    void anAddressIsNeverOpened() {
        noClasses()
                .should()
                .callMethodWhere(call(URL.class, "open.*|getContent|of"))
                .orShould()
                .callConstructorWhere(call(URL.class, "<init>"))
                .orShould()
                .callMethodWhere(call(URI.class, "toURL"))
                .check(HOUSE);
    }

    /** A picture or font named by words is fetched from wherever the words say. */
    @Test
    void picturesAndFontsComeAsBytes() {
        DescribedPredicate<JavaCall<?>> byWords =
                DescribedPredicate.describe(
                        "by an address",
                        call -> {
                            var types = call.getTarget().getRawParameterTypes();
                            return !types.isEmpty()
                                    && types.getFirst().isEquivalentTo(String.class);
                        });
        noClasses()
                .should()
                .callConstructorWhere(
                        call(Image.class, "<init>")
                                .or(call(ImageView.class, "<init>"))
                                .and(byWords))
                .orShould()
                .callMethodWhere(call(Font.class, "loadFonts?").and(byWords))
                .check(HOUSE);
    }

    /** A parsed document could name another that its parser fetches. */
    @Test
    void noXmlIsParsed() {
        noClasses()
                .should()
                .callMethodWhere(call(DocumentBuilder.class, "parse"))
                .orShould()
                .dependOnClassesThat(
                        oneOf(SAXParser.class)
                                .or(
                                        JavaClass.Predicates.resideInAnyPackage(
                                                "javax.xml.transform..",
                                                "javax.xml.stream..",
                                                "org.xml.sax..")))
                .check(HOUSE);
    }

    /**
     * A letter is handed to the mail program as a mailto: link; sending is that program's affair.
     */
    @Test
    void onlyADraftIsHandedToAnotherProgram() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("app.evenkeel.desktop.paper.SystemOutside")
                .should()
                .dependOnClassesThat(oneOf(HostServices.class, java.awt.Desktop.class))
                .check(HOUSE);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("app.evenkeel.desktop.letters.LetterMail")
                .should()
                .callMethodWhere(call(Outside.class, "open"))
                .check(HOUSE);
    }

    /** The print system is asked by its own command whether it runs. */
    @Test
    void onlyThePrintSystemIsAskedByACommand() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("app.evenkeel.document.Cups")
                .should()
                .dependOnClassesThat(oneOf(ProcessBuilder.class))
                .orShould()
                .callMethodWhere(call(Runtime.class, "exec"))
                .check(HOUSE);
    }
}
