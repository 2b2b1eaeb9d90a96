package app.evenkeel.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.desk.Notice;
import app.evenkeel.desktop.work.InlineWork;
import app.evenkeel.document.Picture;
import app.evenkeel.exchange.Sample;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Stationery;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

import javax.imageio.ImageIO;

class LogoSettingsTest {
    @TempDir private Path folder;
    private JournalFile journal;
    private Owner before;
    private Desk desk;
    private LogoSettings settings;
    private @Nullable Path chosen;

    @BeforeEach
    void open() {
        journal = Desks.journal(folder);
        journal.write(Change.putAll(Sample.on(Desks.TODAY, Desks.RIGA, Language.EN)));
        before = journal.owner().orElseThrow();
        desk = Desks.on(journal);
        settings = open(desk);
    }

    private LogoSettings open(Desk of) {
        LogoSettings opened =
                new LogoSettings(of, new InlineWork(), _ -> Optional.ofNullable(chosen));
        of.ownerProperty().subscribe(opened::show);
        return opened;
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void aPictureBecomesTheLogoAndCanBeUndone() throws IOException {
        chosen = picture("keel.png", new BufferedImage(300, 90, BufferedImage.TYPE_INT_ARGB));
        settings.choose();

        assertThat(stationery().hasLogo()).isTrue();
        assertThat(settings.thereProperty().get()).isTrue();
        assertThat(shown()).isEqualTo(Picture.of(stationery().logoBytes()));
        assertThat(shown().width()).isEqualTo(300);
        assertThat(problem()).isEmpty();

        desk.undo();
        assertThat(journal.owner()).contains(before);
        assertThat(settings.thereProperty().get()).isFalse();
        assertThat(settings.pictureProperty().get()).isNull();
    }

    @Test
    void aPhotographIsMadeSmallEnoughToBeKept() throws IOException {
        BufferedImage noise = new BufferedImage(1600, 900, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int x = 0; x < noise.getWidth(); x++) {
            for (int y = 0; y < noise.getHeight(); y++) {
                noise.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        chosen = picture("noise.jpg", noise);
        settings.choose();

        assertThat(problem()).isEmpty();
        assertThat(stationery().logo()).hasSizeBetween(1000, Stationery.LONGEST_LOGO);
    }

    @Test
    void whoThinksBetterOfItChangesNothing() {
        settings.choose();

        assertThat(problem()).isEmpty();
        assertThat(desk.canUndoProperty().get()).isFalse();
    }

    @Test
    void aFileThatIsNoPictureIsToldAndNothingChanges() throws IOException {
        chosen = Files.writeString(folder.resolve("notes.txt"), "keel");
        settings.choose();

        assertThat(problem()).contains("notes.txt", "neither a PNG nor a JPEG");
        assertThat(journal.owner()).contains(before);
    }

    @Test
    void aFileThatIsTooLargeIsToldAndNotReadWhole() throws IOException {
        chosen = folder.resolve("huge.png");
        try (RandomAccessFile file = new RandomAccessFile(chosen.toFile(), "rw")) {
            file.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
            file.setLength(1L << 30);
        }
        settings.choose();

        assertThat(problem()).contains("huge.png", "too large");
        assertThat(journal.owner()).contains(before);
    }

    @Test
    void aDamagedPictureIsToldAndNothingChanges() throws IOException {
        Path whole = picture("cut.png", new BufferedImage(300, 90, BufferedImage.TYPE_INT_RGB));
        byte[] bytes = Files.readAllBytes(whole);
        chosen = Files.write(whole, Arrays.copyOf(bytes, 40));
        settings.choose();

        assertThat(problem()).contains("cut.png", "cannot be read as a picture");
        assertThat(journal.owner()).contains(before);
    }

    @Test
    void whatIsNoFileIsTold() throws IOException {
        chosen = folder.resolve("gone.png");
        settings.choose();
        assertThat(problem()).contains("gone.png", "cannot be opened");

        chosen = Files.createDirectory(folder.resolve("folder.png"));
        settings.choose();
        assertThat(problem()).contains("folder.png", "cannot be opened");
        assertThat(journal.owner()).contains(before);
    }

    @Test
    void whatWentWrongIsForgottenWithTheNextPicture() throws IOException {
        chosen = folder.resolve("gone.png");
        settings.choose();
        chosen = picture("keel.png", new BufferedImage(30, 9, BufferedImage.TYPE_INT_RGB));
        settings.choose();

        assertThat(problem()).isEmpty();
    }

    @Test
    void whatWentWrongIsStillToldToWhoHasLeftThePage() {
        chosen = folder.resolve("gone.png");
        settings.close();
        settings.choose();

        Notice notice = desk.notices().currentProperty().get();
        assertThat(notice).isNotNull();
        assertThat(notice.kind()).isEqualTo(Notice.Kind.TROUBLE);
        assertThat(notice.sentence()).contains("gone.png");
    }

    @Test
    void aLogoCanBeRemovedAndTheRemovalUndone() throws IOException {
        chosen = picture("keel.png", new BufferedImage(30, 9, BufferedImage.TYPE_INT_RGB));
        settings.choose();
        settings.remove();
        assertThat(journal.owner()).contains(before);
        assertThat(settings.thereProperty().get()).isFalse();

        desk.undo();
        assertThat(settings.thereProperty().get()).isTrue();
        assertThat(shown().width()).isEqualTo(30);
    }

    @Test
    void aLogoThatCannotBeShownSaysSoAndCanBeRemoved() {
        journal.write(Change.put(StationerySettings.with(before, s -> s.withLogo("bm90aGluZw=="))));
        LogoSettings opened = open(Desks.on(journal));

        assertThat(opened.thereProperty().get()).isTrue();
        assertThat(opened.pictureProperty().get()).isNull();
        assertThat(opened.problemProperty().get()).startsWith("The logo in the journal");

        opened.remove();
        assertThat(journal.owner()).contains(before);
        assertThat(opened.problemProperty().get()).isEmpty();
    }

    private Path picture(String name, BufferedImage image) throws IOException {
        Path file = folder.resolve(name);
        ImageIO.write(image, name.endsWith("png") ? "png" : "jpeg", file.toFile());
        return file;
    }

    private Picture shown() {
        Picture shown = settings.pictureProperty().get();
        assertThat(shown).isNotNull();
        return shown;
    }

    private String problem() {
        return settings.problemProperty().get();
    }

    private Stationery stationery() {
        return journal.owner().orElseThrow().correspondence().stationery();
    }
}
