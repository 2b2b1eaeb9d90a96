package app.evenkeel.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The log says in words of the program's own what failed, and adds at most the exception. */
class LogRulesTest {
    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("app.evenkeel");

    private static final Pattern CALL = Pattern.compile("\\bLOG\\s*\\.");
    private static final Pattern CONSTANT =
            Pattern.compile(
                    "\\bLOG\\s*\\.(debug|info|warn|error)\\(\\s*\"[^\"{}\\\\]*\"\\s*(,\\s*\\w+\\s*)?\\)\\s*[;)]");

    @Test
    void aLineIsAConstantSentenceAndAtMostAnException() {
        noClasses()
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe(
                                "a log call with anything but a sentence and an exception",
                                LogRulesTest::saysMore))
                .check(HOUSE);
        fields().that().haveRawType(Logger.class).should().haveName("LOG").check(HOUSE);
    }

    private static boolean saysMore(JavaCall<?> call) {
        if (!call.getTargetOwner().isEquivalentTo(Logger.class)) {
            return false;
        }
        List<String> types =
                call.getTarget().getRawParameterTypes().stream().map(t -> t.getName()).toList();
        boolean plain =
                types.equals(List.of("java.lang.String"))
                        || types.equals(List.of("java.lang.String", "java.lang.Throwable"));
        return !plain || !Set.of("debug", "info", "warn", "error").contains(call.getName());
    }

    @Test
    void theSentenceIsWrittenInTheCode() throws IOException {
        List<String> others = new ArrayList<>();
        int constant = 0;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                Matcher call = CALL.matcher(source);
                while (call.find()) {
                    if (CONSTANT.matcher(source)
                            .region(call.start(), source.length())
                            .lookingAt()) {
                        constant++;
                    } else {
                        others.add(file + ": " + source.substring(call.start(), call.end() + 40));
                    }
                }
            }
        }
        assertThat(others).isEmpty();
        assertThat(constant).isGreaterThan(10);
    }

    @Test
    void nobodyGoesPastTheLog() {
        noClasses()
                .that()
                .haveNameNotMatching("app\\.evenkeel\\.LogFile(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.apache.commons.logging..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(System.Logger.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .orShould()
                .callMethod(Exception.class, "printStackTrace")
                .check(HOUSE);
    }
}
