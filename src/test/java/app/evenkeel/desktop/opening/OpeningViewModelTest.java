package app.evenkeel.desktop.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.work.InlineWork;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Refused;
import app.evenkeel.store.JournalFile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

class OpeningViewModelTest {
    @TempDir private Path folder;
    private final List<JournalFile> opened = new ArrayList<>();
    private final AtomicInteger quits = new AtomicInteger();
    private Optional<Path> chosen = Optional.empty();

    @AfterEach
    void close() {
        opened.forEach(JournalFile::close);
    }

    private OpeningViewModel of(Path journal) {
        Refused why = catchThrowableOfType(JournalRefused.class, () -> open(journal));
        return new OpeningViewModel(
                new Words(Language.EN),
                new InlineWork(),
                why,
                path -> open(path == null ? journal : path),
                () -> chosen,
                opened::add,
                quits::incrementAndGet);
    }

    private static JournalFile open(Path file) {
        return JournalFile.open(file, Desks.CLOCK);
    }

    private Path letter() throws IOException {
        return Files.writeString(folder.resolve("letter.txt"), "Dear Dana,\n".repeat(100));
    }

    @Test
    void saysWhatIsWrongWhatToDoAndWhere() throws IOException {
        OpeningViewModel model = of(letter());

        assertThat(model.sentenceProperty().get())
                .startsWith("This file is not a journal, or it is damaged.");
        assertThat(model.fileProperty().get())
                .isEqualTo(folder.resolve("letter.txt").toRealPath().toString());
        assertThat(model.stillProperty().get()).isEmpty();
    }

    @Test
    void afterItWasMendedTryingAgainOpensIt() throws IOException {
        Path journal = folder.resolve("journal.db");
        Files.createDirectory(journal);
        OpeningViewModel model = of(journal);
        assertThat(model.sentenceProperty().get()).startsWith("This is a folder");

        model.tryAgain();
        assertThat(model.stillProperty().get()).isEqualTo("Tried again, but nothing has changed.");
        assertThat(model.tryingProperty().get()).isFalse();
        assertThat(opened).isEmpty();

        Files.delete(journal);
        model.tryAgain();
        assertThat(opened).hasSize(1);
    }

    @Test
    void anotherJournalCanBeChosen() throws IOException {
        Path other = folder.resolve("other.db");
        open(other).close();
        OpeningViewModel model = of(letter());

        model.choose();
        assertThat(opened).isEmpty();

        chosen = Optional.of(other);
        model.choose();
        assertThat(opened).singleElement().returns(other.toRealPath(), JournalFile::path);
    }

    @Test
    void aChosenFileThatIsNoJournalEitherIsSaidAndIsTheOneToTryAgain() throws IOException {
        Path journal = folder.resolve("journal.db");
        Files.createDirectory(journal);
        OpeningViewModel model = of(journal);
        chosen = Optional.of(letter());

        model.choose();

        assertThat(model.sentenceProperty().get()).startsWith("This file is not a journal");
        assertThat(model.fileProperty().get()).endsWith("letter.txt");
        assertThat(model.stillProperty().get()).isEmpty();

        Files.delete(letter());
        model.tryAgain();
        assertThat(opened)
                .singleElement()
                .satisfies(j -> assertThat(j.path()).hasFileName("letter.txt"));
    }

    @Test
    void whoHasNoHomeIsToldSoWithoutAFile() {
        OpeningViewModel model =
                new OpeningViewModel(
                        new Words(Language.FI),
                        new InlineWork(),
                        new JournalRefused(
                                new app.evenkeel.journal.JournalTrouble.NoHome(), "no home"),
                        path -> open(folder.resolve("journal.db")),
                        () -> chosen,
                        opened::add,
                        quits::incrementAndGet);

        assertThat(model.sentenceProperty().get()).contains("kotikansiota");
        assertThat(model.fileProperty().get()).isEmpty();
    }

    @Test
    void quittingOpensNothing() throws IOException {
        of(letter()).quit();

        assertThat(quits).hasValue(1);
        assertThat(opened).isEmpty();
    }
}
