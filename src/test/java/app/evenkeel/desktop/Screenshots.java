package app.evenkeel.desktop;

import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.look.Look;
import app.evenkeel.desktop.look.WindowSettings;
import app.evenkeel.desktop.navigation.LetterWish;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.desktop.navigation.ReportKind;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.exchange.Sample;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterDraft;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.RateSeries;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.backup.Backup;

import javafx.application.Platform;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

import javax.imageio.ImageIO;

/**
 * Takes pictures of the window with the sample in it: {@code Screenshots FOLDER WIDTH HEIGHT
 * LANGUAGE LOOK [PICTURE…]}. Started by {@code mvn -Pscreenshots process-test-classes}.
 */
public final class Screenshots {
    private static final String DIFFICULT = "berzkalna";

    private final Path folder;
    private final List<String> wanted;
    private final Stage stage;
    private final Navigation navigation;
    private final String corrected;

    /**
     * @param corrected an entry that was written otherwise at first
     */
    private Screenshots(
            Path folder,
            List<String> wanted,
            Stage stage,
            Navigation navigation,
            String corrected) {
        this.corrected = corrected;
        this.folder = folder;
        this.wanted = wanted;
        this.stage = stage;
        this.navigation = navigation;
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        double width = Double.parseDouble(args[1]);
        double height = Double.parseDouble(args[2]);
        Language language = Language.of(args[3]).orElseThrow();
        Look look = Look.of(args[4]).orElseThrow();
        Path temporary = Files.createTempDirectory("evenkeel-screenshots");
        Path settings = temporary.resolve("window.properties");
        new WindowSettings(look, width, height, false).write(settings);
        JournalFile journal = Desks.journal(temporary);
        String corrected = "";
        boolean welcome = args.length > 5 && args[5].equals("welcome");
        if (!welcome) {
            journal.write(Change.putAll(Sample.on(Desks.TODAY, Desks.RIGA, language)));
            journal.write(Change.put(DIFFICULT, inAnger(language)));
            journal.backups().make(Backup.Reason.DAILY);
            journal.backups().make(Backup.Reason.WANTED);
            corrected = corrected(journal);
        }
        String entry = corrected;
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
        Screenshots screenshots =
                onWindow(() -> {
                    Stage stage = new Stage();
                    Window window =
                            new Desktop(Desks.CLOCK, language, settings)
                                    .show(stage, journal, () -> {});
                    return new Screenshots(
                            folder,
                            List.of(args).subList(5, args.length),
                            stage,
                            window.navigation(),
                            entry);
                });
        if (welcome) {
            screenshots.take("welcome");
        } else {
            screenshots.takeAll();
        }
        onWindow(() -> {
            screenshots.stage.close();
            return true;
        });
        journal.close();
        System.exit(0);
    }

    /** As if it had been written in a hurry at first. */
    private static String corrected(JournalFile journal) {
        Entry now = journal.relation(DIFFICULT).entries().getLast();
        Entry first =
                new Entry(
                        now.id(),
                        now.at().minusHours(1),
                        now.channel(),
                        now.direction(),
                        null,
                        now.billable(),
                        now.summary().substring(0, now.summary().length() / 2),
                        "",
                        null,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null);
        journal.write(Change.put(DIFFICULT, first));
        journal.write(Change.put(DIFFICULT, now));
        return now.id();
    }

    /** A draft that the check of its tone has something to say about. */
    private static LetterDraft inAnger(Language language) {
        String words =
                switch (language) {
                    case EN ->
                            "You never pay on time. As I have explained to you before, we agreed on fourteen days.";
                    case FI -> "Ette koskaan maksa ajoissa, ja olen jo selittänyt tämän teille.";
                    case HE -> "אתם אף פעם לא משלמים בזמן, וכבר הסברתי לכם את זה.";
                    case LV -> "Jūs nekad nemaksājat laikā, un es Jums to jau paskaidroju.";
                };
        return new LetterDraft(
                "draft",
                LetterKind.PAYMENT_REMINDER,
                language,
                2,
                Desks.TODAY.minusDays(2),
                List.of("i50", "i51"),
                "",
                "{salutation}\n\n" + words + "\n\n{invoices}\n\n{howToPay}\n\n{signature}",
                null);
    }

    private void takeAll() throws Exception {
        at("today", new Place.Today());
        at("mirror", new Place.Mirror());
        at("timeline", new ClientPage(DIFFICULT, Section.TIMELINE));
        at("gauges", new ClientPage(DIFFICULT, Section.GAUGES));
        at("money", new ClientPage(DIFFICULT, Section.MONEY));
        at(
                "letter",
                new ClientPage(
                        DIFFICULT,
                        Section.LETTERS,
                        new LetterWish(LetterKind.PAYMENT_REMINDER, List.of())));
        at(
                "second-reminder",
                new ClientPage(
                        DIFFICULT,
                        Section.LETTERS,
                        new LetterWish(LetterKind.PAYMENT_REMINDER, 2, List.of())));
        at(
                "own-words",
                new ClientPage(DIFFICULT, Section.LETTERS, LetterWish.of(inAnger(Language.EN))));
        at("letters", new Place.Letters());
        at("agreements", new ClientPage(DIFFICULT, Section.AGREEMENTS));
        at("report", new ClientPage("hilla-halla", Section.REPORT));
        at("dossier", new ClientPage(DIFFICULT, Section.REPORT, null, ReportKind.DOSSIER));
        at("handover", new ClientPage(DIFFICULT, Section.REPORT, null, ReportKind.HANDOVER_LIST));
        at("parting", new ClientPage(DIFFICULT, Section.PARTING));
        at("settings", new Place.Settings());
        over("write", new Sheet.WriteEntry(DIFFICULT, null, null));
        over("client", new Sheet.EditClient(DIFFICULT));
        over("engagement", new Sheet.EditEngagement(DIFFICULT, null));
        over("account", new Sheet.EditAccount(DIFFICULT, null));
        over("invoice", new Sheet.EditInvoice(DIFFICULT, null));
        over(
                "boundary",
                new Sheet.EditBoundary(DIFFICULT, null, List.of(SignalKind.CONTACT_OUTSIDE_HOURS)));
        over("claim", new Sheet.SeeLateClaim(DIFFICULT, "i49"));
        over("rate", new Sheet.EditRate(RateSeries.ECB, LocalDate.of(2026, 7, 1)));
        over("print", new Sheet.Print(2, _ -> {}));
        over("decision", new Sheet.RecordDecision(DIFFICULT, null));
        at("backups", new Place.Backups());
        over("restore", new Sheet.RestoreBackup(Path.of("x"), Desks.CLOCK.instant()));
        over("restore-encrypted", new Sheet.RestoreBackup(Path.of("x.age"), null, true));
        over("passphrase", new Sheet.SaveEncrypted());
        over("erase", new Sheet.EraseClient(DIFFICULT));
        over("versions", new Sheet.SeeVersions(corrected));
    }

    private void at(String name, Place place) throws Exception {
        if (isWanted(name)) {
            onWindow(() -> {
                navigation.go(place);
                return true;
            });
            take(name);
        }
    }

    private void over(String name, Sheet sheet) throws Exception {
        if (isWanted(name)) {
            onWindow(() -> {
                navigation.open(sheet);
                return true;
            });
            take(name);
            onWindow(() -> {
                navigation.closeSheet();
                return true;
            });
        }
    }

    private boolean isWanted(String name) {
        return wanted.isEmpty() || wanted.contains(name);
    }

    private void take(String name) throws Exception {
        // Pages are drawn in the background; a picture is taken once nothing changes any more, or
        // only a cursor blinks.
        WritableImage image = null;
        WritableImage before;
        int still = 0;
        int looks = 0;
        do {
            Thread.sleep(400);
            before = image;
            image = onWindow(() -> stage.getScene().snapshot(null));
            looks++;
            still = before != null && same(before, image) ? still + 1 : 0;
        } while (still < 3 && looks < 10);
        save(image, folder.resolve(name + ".png"));
    }

    private static boolean same(WritableImage one, WritableImage other) {
        PixelReader a = one.getPixelReader();
        PixelReader b = other.getPixelReader();
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (a.getArgb(x, y) != b.getArgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void save(WritableImage image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        ImageIO.write(picture, "png", file.toFile());
    }

    private static <T> T onWindow(Callable<T> doing) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(doing.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.get();
    }
}
