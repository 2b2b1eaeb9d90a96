package app.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Ladder;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Paper;
import app.evenkeel.journal.Stationery;
import app.evenkeel.store.JournalFile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

import javax.imageio.ImageIO;

/** What the window's settings set is set at the command line too. */
class OwnerTest {
    @TempDir private Path folder;
    private Program program;

    @BeforeEach
    void anOwner() {
        program = new Program(folder.resolve("journal.db"));
        program.done("owner", "--name", "Maija Ozola", "--trade", "marketing");
    }

    @Test
    void aNewOwnerHasTheProgramsPaperAndLadder() {
        assertThat(shown())
                .contains(
                        "letterhead     -",
                        "logo           -",
                        "paper          a4",
                        "ladder         reminder 3, second-reminder 10, work-paused 17",
                        "ladder gap     6");
    }

    @Test
    void theLetterheadHasALineForEachThatIsGiven() {
        program.done("owner", "--letterhead", "Ozola & Co", "--letterhead", "Vītolu iela 12");

        assertThat(owner().correspondence().stationery().letterhead())
                .isEqualTo("Ozola & Co\nVītolu iela 12");
        assertThat(shown()).contains("letterhead     Ozola & Co", "               Vītolu iela 12");
        assertThat(owner().name()).isEqualTo("Maija Ozola");
    }

    @Test
    void aLetterheadThatLeavesTheLetterNoRoomIsRefused() {
        String[] tooMany = new String[27];
        for (int i = 0; i < 13; i++) {
            tooMany[2 * i + 1] = "--letterhead";
            tooMany[2 * i + 2] = "line";
        }
        tooMany[0] = "owner";

        assertThat(program.refused(tooMany))
                .contains(
                        "A letterhead has at most 12 lines, so that the letter has room; this one has 13");
        assertThat(owner().correspondence().stationery()).isEqualTo(Stationery.PLAIN);
    }

    @Test
    void anEmptyLetterheadIsNone() {
        program.done("owner", "--letterhead", "Ozola & Co");
        program.done("owner", "--letterhead", "");

        assertThat(owner().correspondence().stationery()).isEqualTo(Stationery.PLAIN);
    }

    @Test
    void aPictureBecomesTheLogoAndNoneTakesItAway() throws IOException {
        program.done("owner", "--letterhead", "Ozola & Co", "--logo", picture("keel.png"));

        Stationery kept = owner().correspondence().stationery();
        assertThat(ImageIO.read(new ByteArrayInputStream(kept.logoBytes())).getWidth())
                .isEqualTo(300);
        assertThat(shown()).contains("logo           a picture of 1 KiB");

        program.done("owner", "--logo", "none");
        assertThat(owner().correspondence().stationery()).isEqualTo(kept.withLogo(""));
    }

    @Test
    void whatIsNoPictureIsSaidByNameAndTheLogoStays() throws IOException {
        program.done("owner", "--logo", picture("keel.png"));
        Owner before = owner();

        Path notes = Files.writeString(folder.resolve("notes.txt"), "no picture");
        assertThat(logoRefused(notes)).contains("notes.txt: The picture is neither PNG nor JPEG");
        assertThat(logoRefused(folder.resolve("gone.png")))
                .endsWith("gone.png cannot be read: there is no such file or folder");
        assertThat(logoRefused(folder)).contains("cannot be read");
        Path cut = folder.resolve("cut.png");
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(folder.resolve("keel.png")), 40));
        assertThat(logoRefused(cut)).contains("cut.png: The picture cannot be read");
        assertThat(logoRefused(huge())).contains("huge.png: The picture is too large");

        assertThat(owner()).isEqualTo(before);
    }

    private Path huge() throws IOException {
        Path huge = folder.resolve("huge.png");
        Files.copy(folder.resolve("keel.png"), huge);
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        return huge;
    }

    private String logoRefused(Path file) {
        return program.refused("owner", "--logo", file.toString());
    }

    @Test
    void thePaperIsChosen() {
        program.done("owner", "--paper", "letter");

        assertThat(owner().correspondence().stationery().paper()).isEqualTo(Paper.LETTER);
        assertThat(shown()).contains("paper          letter");
    }

    @Test
    void theLadderHasAsManyStepsAsItHasDays() {
        program.done("owner", "--ladder", "5, 12, 20, 30", "--ladder-gap", "7");
        assertThat(owner().ladder()).isEqualTo(new Ladder(List.of(5, 12, 20, 30), 7));
        assertThat(shown())
                .contains(
                        "ladder         reminder 5, second-reminder 12, work-paused 20, review 30",
                        "ladder gap     7");

        program.done("owner", "--ladder", "4");
        assertThat(owner().ladder()).isEqualTo(new Ladder(List.of(4), 7));

        program.done("owner", "--ladder", "none");
        assertThat(owner().ladder()).isEqualTo(new Ladder(List.of(), 7));
        assertThat(shown()).contains("ladder         -");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--paper|a5|--paper must be one of a4, letter, not \"a5\"",
                "--ladder|10,3|--ladder must be none, or at most four days such as 3,10,17,30, each later than the one before and at most 365, not \"10,3\"",
                "--ladder|3,3|each later than the one before",
                "--ladder|3,,10|not \"3,,10\"",
                "--ladder|3,10,17,30,40|at most four days",
                "--ladder|366|at most 365, not \"366\"",
                "--ladder|-1|not \"-1\"",
                "--ladder|soon|not \"soon\"",
                "--ladder|''|not \"\"",
                "--ladder-gap|366|--ladder-gap must be a number of days, 0 to 365, not \"366\"",
                "--ladder-gap|a week|0 to 365, not \"a week\"",
            })
    void whatCannotBeReadIsSaidInOneLineAndNothingChanges(
            String option, String value, String sentence) {
        Owner before = owner();

        assertThat(program.refused("owner", option, value)).contains(sentence);
        assertThat(owner()).isEqualTo(before);
    }

    private String picture(String name) throws IOException {
        Path file = folder.resolve(name);
        ImageIO.write(
                new BufferedImage(300, 90, BufferedImage.TYPE_INT_ARGB), "png", file.toFile());
        return file.toString();
    }

    private List<String> shown() {
        return program.done("owner").out().lines().toList();
    }

    private Owner owner() {
        try (JournalFile journal =
                JournalFile.open(folder.resolve("journal.db"), Clock.systemUTC())) {
            return journal.owner().orElseThrow();
        }
    }
}
