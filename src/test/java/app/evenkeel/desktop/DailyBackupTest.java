package app.evenkeel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.desk.Notice;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.work.InlineWork;
import app.evenkeel.exchange.Sample;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Language;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;
import app.evenkeel.store.backup.Backup;
import app.evenkeel.store.backup.Backup.Reason;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

class DailyBackupTest {
    @TempDir private Path folder;
    private Instant now = Desks.CLOCK.instant();
    private final Clock clock = ((InstantSource) () -> now).withZone(Desks.RIGA);
    private JournalFile journal;
    private Desk desk;
    private DailyBackup daily;

    private void open(JournalFile opened) {
        journal = opened;
        desk = new Desk(journal, clock, Language.EN, new InlineWork());
        daily = new DailyBackup(desk);
    }

    private JournalFile withSample() {
        JournalFile opened = JournalFile.open(folder.resolve("journal.db"), clock);
        opened.write(Change.putAll(Sample.on(Desks.TODAY, Desks.RIGA, Language.EN)));
        return opened;
    }

    @AfterEach
    void close() {
        daily.close();
        journal.close();
    }

    private List<Reason> made() {
        return journal.backups().all().stream().map(Backup::reason).toList();
    }

    private void write(String client) {
        desk.write(
                "Written", List.of(Change.put(new Client(client, client, Language.EN))), () -> {});
    }

    @Test
    void thereIsOneOfEachDayHoweverMuchIsWritten() {
        open(withSample());

        daily.begin();
        write("first");
        assertThat(made()).containsExactly(Reason.DAILY);

        now = now.plus(Duration.ofDays(1));
        desk.look();
        write("second");
        assertThat(made()).containsExactly(Reason.DAILY, Reason.DAILY);
    }

    @Test
    void whereTheDaysBackupIsThereAlreadyNoOtherIsMade() {
        open(withSample());
        Backup earlier = journal.backups().daily(Desks.RIGA);

        daily.begin();

        assertThat(journal.backups().all()).containsExactly(earlier);
    }

    @Test
    void anEmptyJournalHasItsFirstOnceSomethingIsWritten() {
        open(JournalFile.open(folder.resolve("journal.db"), clock));

        daily.begin();
        assertThat(made()).isEmpty();
        write("first");

        assertThat(made()).containsExactly(Reason.DAILY);
    }

    @Test
    void aJournalThatCanOnlyBeReadHasNone() {
        open(Desks.readOnlySample(folder, Language.EN));

        daily.begin();

        assertThat(made()).isEmpty();
        assertThat(desk.notices().currentProperty().get()).isNull();
    }

    @Test
    void troubleIsToldOnceADay() throws Exception {
        open(withSample());
        Path inTheWay = Files.writeString(journal.backups().folder(), "a file");

        daily.begin();

        Notice told = desk.notices().currentProperty().get();
        assertThat(told).isNotNull();
        assertThat(told.kind()).isEqualTo(Notice.Kind.TROUBLE);
        assertThat(told.sentence())
                .contains(new Words(Language.EN).get("backups.unusable"), inTheWay.toString());
        desk.notices().dismiss();
        desk.look();
        daily.begin();
        assertThat(desk.notices().currentProperty().get()).isNull();

        Files.delete(inTheWay);
        now = now.plus(Duration.ofDays(1));
        desk.look();
        assertThat(made()).containsExactly(Reason.DAILY);
    }
}
