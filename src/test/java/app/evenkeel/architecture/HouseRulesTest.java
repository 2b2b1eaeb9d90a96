package app.evenkeel.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Refused;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The plan of the house (DESIGN, section 1): who may use whom, and what nobody may do. */
class HouseRulesTest {
    private static final String ROOT = "app.evenkeel";
    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(ROOT);

    private static final Set<String> ALL_ROOMS =
            Set.of(
                    "journal",
                    "gauge",
                    "advice",
                    "language",
                    "document",
                    "letter",
                    "report",
                    "agenda",
                    "file",
                    "store",
                    "exchange");

    /** Each room and the rooms that it may use, beside its own. */
    private static final Map<String, Set<String>> PLAN =
            Map.ofEntries(
                    Map.entry("journal", Set.of()),
                    Map.entry("gauge", Set.of("journal")),
                    Map.entry("advice", Set.of("gauge", "journal")),
                    Map.entry("language", Set.of("journal")),
                    Map.entry("document", Set.of()),
                    Map.entry("letter", Set.of("journal", "language", "document")),
                    Map.entry(
                            "report", Set.of("journal", "gauge", "advice", "language", "document")),
                    Map.entry("agenda", Set.of("journal", "gauge", "advice", "letter")),
                    Map.entry("file", Set.of("journal")),
                    Map.entry("store", Set.of("journal", "file")),
                    Map.entry("exchange", Set.of("journal", "file")),
                    Map.entry("desktop", ALL_ROOMS),
                    Map.entry("cli", ALL_ROOMS));

    @TestFactory
    List<DynamicTest> eachRoomUsesOnlyTheRoomsBelowIt() {
        List<DynamicTest> tests = new ArrayList<>();
        PLAN.forEach((room, below) ->
                tests.add(DynamicTest.dynamicTest(room, () -> usesOnly(room, below))));
        return tests;
    }

    private static void usesOnly(String room, Set<String> below) {
        Set<String> forbidden = new TreeSet<>(PLAN.keySet());
        forbidden.removeAll(below);
        forbidden.remove(room);
        String[] packages =
                forbidden.stream().map(r -> ROOT + "." + r + "..").toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage(ROOT)
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void everyPackageIsARoomOfThePlan() {
        Set<String> rooms = new TreeSet<>();
        for (JavaClass c : HOUSE) {
            String inside = c.getPackageName().substring(ROOT.length());
            if (!inside.isEmpty()) {
                rooms.add(inside.substring(1).split("\\.", 2)[0]);
            }
        }
        assertThat(PLAN.keySet()).containsAll(rooms);
        assertThat(rooms).contains("journal", "gauge", "store", "exchange", "letter", "cli");
    }

    @Test
    void noPackagesFormACycleAtAnyDepth() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void judgementAndWordsKnowNoWindowNoDatabaseNoScreen() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        rooms("journal", "gauge", "advice", "language", "letter", "agenda"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "java.sql..", "java.awt..")
                .check(HOUSE);
    }

    @Test
    void theWindowIsKnownInTheDesktopAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".desktop..", ROOT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .check(HOUSE);
    }

    @Test
    void theDatabaseIsKnownInTheStoreAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.sqlite..")
                .check(HOUSE);
    }

    /** But for what a check finds and for the backups, which have a life beside an open journal. */
    @Test
    void whatTheStoreIsMadeOfIsItsOwn() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".store..")
                .should()
                .dependOnClassesThat(
                        JavaClass.Predicates.resideInAPackage(ROOT + ".store..")
                                .and(
                                        JavaClass.Predicates.resideOutsideOfPackages(
                                                rooms("store.check", "store.backup")))
                                .and(JavaClass.Predicates.resideOutsideOfPackage(ROOT + ".store")))
                .check(HOUSE);
    }

    @Test
    void viewModelsKnowNoControls() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "atlantafx..")
                .check(HOUSE);
    }

    /** The parts of the desktop that all screens stand on. */
    private static final String[] FLOOR =
            rooms(
                    "desktop.control",
                    "desktop.desk",
                    "desktop.form",
                    "desktop.instrument",
                    "desktop.look",
                    "desktop.navigation",
                    "desktop.paper",
                    "desktop.proof",
                    "desktop.source",
                    "desktop.work");

    @Test
    void screensDoNotKnowEachOther() {
        slices().matching(ROOT + ".desktop.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        DescribedPredicate.alwaysTrue(),
                        JavaClass.Predicates.resideInAnyPackage(FLOOR))
                .check(HOUSE);
    }

    @Test
    void whatScreensStandOnKnowsNoScreen() {
        noClasses()
                .that()
                .resideInAnyPackage(FLOOR)
                .should()
                .dependOnClassesThat(
                        JavaClass.Predicates.resideInAPackage(ROOT + ".desktop..")
                                .and(
                                        DescribedPredicate.not(
                                                JavaClass.Predicates.resideInAnyPackage(FLOOR))))
                .check(HOUSE);
    }

    @Test
    void nothingBelowTheDoorsReadsTheClockOrTheMachinesPlace() {
        var readsClock =
                noClasses()
                        .that()
                        .resideOutsideOfPackage(ROOT)
                        .should()
                        .callMethod(System.class, "currentTimeMillis")
                        .orShould()
                        .callMethod(ZoneId.class, "systemDefault")
                        .orShould()
                        .callMethod(Locale.class, "getDefault")
                        .orShould()
                        .callMethod(Clock.class, "systemUTC")
                        .orShould()
                        .callMethod(Clock.class, "systemDefaultZone");
        for (Class<?> time :
                List.of(
                        Instant.class,
                        LocalDate.class,
                        LocalDateTime.class,
                        ZonedDateTime.class,
                        OffsetDateTime.class)) {
            readsClock = readsClock.orShould().callMethod(time, "now");
        }
        readsClock.check(HOUSE);
    }

    /**
     * A bare {@code Refused} speaks English. What the window can meet is typed, so that it can be
     * said in the user's language; only the commands use the rest.
     */
    @Test
    void onlyTheCommandsRefuseInEnglishAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackages(rooms("cli", "file", "exchange", "store.history"))
                .and()
                .areNotAssignableTo(Refused.class)
                .should()
                .callConstructor(Refused.class, String.class)
                .orShould()
                .callConstructor(Refused.class, String.class, Throwable.class)
                .check(HOUSE);
    }

    @Test
    void nothingStaticChanges() {
        fields().that().areStatic().should().beFinal().check(HOUSE);
    }

    @Test
    void optionalsAreOnlyReturned() {
        noFields().should().haveRawType(Optional.class).check(HOUSE);
        noMethods()
                .should()
                .haveRawParameterTypes(
                        DescribedPredicate.describe(
                                "an Optional",
                                types ->
                                        types.stream()
                                                .anyMatch(t -> t.isEquivalentTo(Optional.class))))
                .check(HOUSE);
    }

    @Test
    void namesSayWhatAThingIs() {
        classes().should().haveNameNotMatching(".*(Manager|Helper|Utils?|Impl)$").check(HOUSE);
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> unmarked = new TreeSet<>();
        for (JavaClass c : HOUSE) {
            if (!c.getPackage().isAnnotatedWith(NullMarked.class)) {
                unmarked.add(c.getPackageName());
            }
        }
        assertThat(unmarked).isEmpty();
    }

    private static String[] rooms(String... names) {
        return Arrays.stream(names).map(n -> ROOT + "." + n + "..").toArray(String[]::new);
    }
}
