package app.evenkeel.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.util.stream.Collectors.toCollection;

import app.evenkeel.advice.ClientKind;
import app.evenkeel.advice.Criterion;
import app.evenkeel.advice.State;
import app.evenkeel.journal.Billing;
import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Choice;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.journal.Dimension;
import app.evenkeel.journal.Direction;
import app.evenkeel.journal.InvoiceState;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Rung;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.letter.FormLetter;
import app.evenkeel.letter.TemplateVariable;
import app.evenkeel.letter.Templates;
import app.evenkeel.letter.tone.ToneRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class TextsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path FILES = Path.of("src/main/resources/app/evenkeel/language");
    private static final Pattern PLURAL = Pattern.compile("\\.(zero|one|two|other)$");
    private static final Pattern ASKED =
            Pattern.compile("\\b(?:get|count|phrase)\\(\\s*\"([a-z0-9-]+\\.[a-z0-9.-]+)\"");

    @ParameterizedTest
    @EnumSource
    void everyKeyOfEnglishIsThereAndNoOther(Language language) {
        assertThat(bases(language)).isEqualTo(bases(Language.EN));
    }

    @ParameterizedTest
    @EnumSource
    void aTextWithANumberHasEveryFormOfTheLanguageAndNoOther(Language language) {
        Set<String> keys = Texts.in(language).keys();
        for (String base : plurals(language)) {
            Set<String> forms =
                    Plural.of(language).stream()
                            .map(p -> base + p.suffix())
                            .collect(toCollection(TreeSet::new));
            assertThat(keys.stream().filter(k -> PLURAL.matcher(k).find() && base(k).equals(base)))
                    .containsExactlyInAnyOrderElementsOf(forms);
        }
        assertThat(plurals(language)).isEqualTo(plurals(Language.EN));
    }

    @ParameterizedTest
    @EnumSource
    void blanksAreTheSameInEveryLanguage(Language language) {
        for (String base : bases(Language.EN)) {
            assertThat(blanks(language, base)).as(base).isEqualTo(blanks(Language.EN, base));
        }
    }

    @ParameterizedTest
    @EnumSource
    void noKeyStandsTwiceInAFile(Language language) throws IOException {
        List<String> keys =
                Files.readAllLines(FILES.resolve(language.id() + ".properties")).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .toList();

        assertThat(keys).doesNotHaveDuplicates().hasSize(Texts.in(language).keys().size());
    }

    @Test
    void everyKeyIsUsedByTheProgram() throws IOException {
        String program = program();
        Set<String> unused = new TreeSet<>(bases(Language.EN));
        unused.removeAll(named());
        unused.removeIf(key -> program.contains("\"" + key + "\""));

        assertThat(unused).isEmpty();
    }

    @Test
    void everyKeyThatTheProgramAsksForExists() throws IOException {
        assertThat(ASKED.matcher(program()).results().map(m -> m.group(1)).toList())
                .isNotEmpty()
                .allMatch(bases(Language.EN)::contains);
        assertThat(bases(Language.EN)).containsAll(named());
    }

    @Test
    void aKeyThatIsMissingIsAnError() {
        assertThatThrownBy(() -> Texts.in(Language.FI).get("no.such-key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no text no.such-key in fi");
    }

    @Test
    void aBlankWithoutAValueIsAnError() {
        assertThatThrownBy(() -> Texts.in(Language.EN).get("timeline.sent"))
                .hasMessageContaining("{letter}");
    }

    @Test
    void bracesInAValueStayBraces() {
        assertThat(Texts.in(Language.EN).get("timeline.sent", Map.of("letter", "{letter}")))
                .isEqualTo("Letter sent: {letter}");
    }

    /** The keys that are put together from an id, such as by {@link Names}. */
    private static Set<String> named() {
        Set<String> keys = new TreeSet<>();
        name(keys, "dimension", Dimension.values(), Dimension::id);
        name(keys, "signal", SignalKind.values(), SignalKind::id);
        name(keys, "letter-kind", LetterKind.values(), LetterKind::id);
        name(keys, "rung", Rung.values(), Rung::id);
        name(keys, "invoice-state", InvoiceState.values(), InvoiceState::id);
        name(keys, "channel", Channel.values(), Channel::id);
        name(keys, "direction", Direction.values(), Direction::id);
        name(keys, "client-status", ClientStatus.values(), ClientStatus::id);
        name(keys, "billing", Billing.values(), Billing::id);
        name(keys, "language", Language.values(), Language::id);
        name(keys, "choice", Choice.values(), Choice::id);
        String[] levels = {"calm", "watch", "strained", "critical", "too-little"};
        name(keys, "level", levels, level -> level);
        for (FormLetter letter : FormLetter.all()) {
            name(
                    keys,
                    "letter.variable",
                    Templates.variables(letter.kind(), letter.step(), Language.EN)
                            .toArray(TemplateVariable[]::new),
                    TemplateVariable::name);
        }
        name(keys, "tone.name", ToneRule.values(), ToneRule::id);
        name(keys, "tone.rule", ToneRule.values(), ToneRule::id);
        advised(keys);
        return keys;
    }

    /** The keys that the words of judgement and advice put together. */
    private static void advised(Set<String> keys) {
        name(keys, "kind", ClientKind.values(), ClientKind::id);
        name(keys, "kind-shown", ClientKind.values(), ClientKind::id);
        name(keys, "kind-todo", ClientKind.values(), ClientKind::id);
        name(keys, "criterion", Criterion.values(), Criterion::id);
        name(keys, "state", State.values(), State::id);
        name(keys, "suggestion", Choice.values(), Choice::id);
        name(keys, "mirror-shared", Dimension.values(), Dimension::id);
    }

    private static <T> void name(
            Set<String> keys, String group, T[] values, Function<T, String> id) {
        Arrays.stream(values).forEach(v -> keys.add(group + "." + id.apply(v)));
    }

    private static String base(String key) {
        return PLURAL.matcher(key).replaceFirst("");
    }

    private static Set<String> bases(Language language) {
        return Texts.in(language).keys().stream()
                .map(TextsTest::base)
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> plurals(Language language) {
        return Texts.in(language).keys().stream()
                .filter(k -> PLURAL.matcher(k).find())
                .map(TextsTest::base)
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> blanks(Language language, String base) {
        return Texts.in(language).keys().stream()
                .filter(k -> base(k).equals(base))
                .flatMap(k -> Texts.in(language).phrase(k).blanks().stream())
                .collect(toCollection(TreeSet::new));
    }

    private static String program() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }
}
