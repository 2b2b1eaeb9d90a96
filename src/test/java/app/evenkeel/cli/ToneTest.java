package app.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A draft is read before it goes out. */
class ToneTest {
    private static final String DRAFT =
            "Dear Dana,\n\nwe met 😀 and you never answer.\nPlease reply!!\n";

    @TempDir private Path folder;
    private Program program;

    @BeforeEach
    void aJournal() {
        program = new Program(folder.resolve("journal.db"));
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    @Test
    void eachFindingHasItsPlaceItsWordsTheRuleAndAGentlerWording() throws IOException {
        String answer = program.done("tone", file("draft.txt", DRAFT.getBytes(UTF_8))).out();

        assertThat(answer.lines()).hasSize(2);
        assertThat(answer)
                .startsWith("3:14  you never answer — “Always” and “never” are seldom true")
                .contains("\n4:13  !! — ");
    }

    @Test
    void aDraftMayComeFromStandardInput() {
        JsonNode found = program.fed(DRAFT.getBytes(UTF_8), "tone", "--json").json();

        assertThat(found).hasSize(2);
        assertThat(found.get(0).propertyNames())
                .containsExactly("line", "column", "words", "rule", "why", "gentler");
        assertThat(found.get(0).get("rule").asString()).isEqualTo("absolute");
        assertThat(found.get(0).get("line").asInt()).isEqualTo(3);
        assertThat(found.get(0).get("column").asInt()).isEqualTo(14);
    }

    @Test
    void aCalmDraftIsSaidToBeCalm() {
        assertThat(program.fed("Thank you.".getBytes(UTF_8), "tone").line())
                .isEqualTo("No words stand out: the tone is calm and kind.");
        assertThat(program.fed(new byte[0], "tone", "--json").line()).isEqualTo("[]");
    }

    @Test
    void theLanguageIsTheOwnersUnlessAnotherIsNamed() {
        byte[] draft = "Ette koskaan vastaa.".getBytes(UTF_8);
        assertThat(program.fed(draft, "tone", "--json").json()).isEmpty();
        assertThat(program.fed(draft, "tone", "--json", "--language", "fi").json()).hasSize(1);
        program.done("owner", "--name", "Maija", "--language", "fi");
        assertThat(program.fed(draft, "tone", "--json").json()).hasSize(1);
    }

    @Test
    void whatCannotBeReadIsRefused() throws IOException {
        assertThat(program.refused("tone", folder.resolve("none.txt").toString()))
                .endsWith("none.txt cannot be read: there is no such file or folder");
        assertThat(program.refused("tone", folder.toString())).contains("is a folder");
        assertThat(program.refused("tone", file("old.txt", "Hyvää päivää".getBytes(ISO_8859_1))))
                .endsWith("old.txt, line 1, column 4: the file is not text in UTF-8");
        assertThat(program.refused("tone", file("big.txt", new byte[(1 << 20) + 1])))
                .endsWith("big.txt is larger than 1 MB, the most that is read at once");
        assertThat(program.refused("tone", "--language", "sv"))
                .contains("--language must be one of en, fi, he, lv");
        assertThat(program.fed(new byte[] {(byte) 0xFF}, "tone").err())
                .isEqualTo(
                        "evenkeel: Standard input, line 1, column 1: the file is not text in UTF-8\n");
    }
}
