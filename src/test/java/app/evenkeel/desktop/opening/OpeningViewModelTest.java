package app.evenkeel.desktop.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.work.InlineWork;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Refused;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.backup.Backup;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
                Desks.CLOCK,
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
                        Desks.CLOCK,
                        new JournalRefused(
                                new app.evenkeel.journal.JournalTrouble.NoHome(), "no home"),
                        path -> open(folder.resolve("journal.db")),
                        () -> chosen,
                        opened::add,
                        quits::incrementAndGet);

        assertThat(model.sentenceProperty().get()).contains("kotikansiota");
        assertThat(model.fileProperty().get()).isEmpty();
    }

    private Path damagedWithBackup(byte[] kept) throws IOException {
        try (JournalFile journal = Desks.journal(folder)) {
            journal.write(Change.put(new Client("tal-or", "Tal-Or Ltd", Language.EN)));
            journal.backups().make(Backup.Reason.WANTED);
        }
        Path file = folder.resolve("journal.db");
        Files.write(file, kept);
        return file;
    }

    @Test
    void aDamagedJournalComesBackFromItsLastGoodBackupAndIsKept() throws IOException {
        byte[] damaged = "no journal any more".repeat(100).getBytes(StandardCharsets.UTF_8);
        Path journal = damagedWithBackup(damaged);
        OpeningViewModel model = of(journal);
        LastGood.Offer offer = Objects.requireNonNull(model.offerProperty().get());
        assertThat(offer.moment()).isEqualTo("1 March 2026, 12:00");
        assertThat(offer.replaces()).isTrue();

        model.askToRestore();
        assertThat(model.confirmingProperty().get()).isTrue();
        assertThat(opened).isEmpty();
        model.restore();

        assertThat(opened).hasSize(1);
        assertThat(opened.getFirst().client("tal-or")).isPresent();
        assertThat(opened.getFirst().backups().all())
                .filteredOn(b -> b.reason() == Backup.Reason.REPLACED)
                .singleElement()
                .satisfies(b -> assertThat(b.file()).hasBinaryContent(damaged));
    }

    @Test
    void aJournalThatIsGoneComesBackAsWell() throws IOException {
        Path journal = damagedWithBackup(new byte[0]);
        Files.delete(journal);
        OpeningViewModel model = of(journal);
        LastGood.Offer offer = Objects.requireNonNull(model.offerProperty().get());
        assertThat(offer.replaces()).isFalse();

        model.restore();

        assertThat(opened.getFirst().client("tal-or")).isPresent();
    }

    @Test
    void withoutAGoodBackupNoneIsOffered() throws IOException {
        assertThat(of(letter()).offerProperty().get()).isNull();
        assertThat(of(Files.createDirectory(folder.resolve("a"))).offerProperty().get()).isNull();
    }

    @Test
    void quittingOpensNothing() throws IOException {
        of(letter()).quit();

        assertThat(quits).hasValue(1);
        assertThat(opened).isEmpty();
    }
}
