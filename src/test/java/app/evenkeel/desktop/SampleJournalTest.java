package app.evenkeel.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;
import app.evenkeel.store.JournalFile;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

class SampleJournalTest {
    private static final Owner VISITOR = Owner.unnamed(Language.HE, Desks.RIGA);

    @Test
    void theSampleSpeaksItsVisitorsLanguage() {
        try (SampleJournal sample = new SampleJournal(Desks.CLOCK)) {
            JournalFile journal = sample.open(VISITOR, Desks.TODAY);

            assertThat(journal.clients()).hasSize(7);
            assertThat(journal.owner().orElseThrow().language()).isEqualTo(Language.HE);
            assertThat(journal.owner().orElseThrow().name()).isEqualTo("Maija Ozola");
        }
    }

    @Test
    void othersCannotReadIt() throws IOException {
        try (SampleJournal sample = new SampleJournal(Desks.CLOCK)) {
            Path folder = sample.open(VISITOR, Desks.TODAY).path().getParent();

            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                        .isEqualTo("rwx------");
            }
        }
    }

    @Test
    void nothingOfItStaysBehind() {
        SampleJournal sample = new SampleJournal(Desks.CLOCK);
        Path folder = sample.open(VISITOR, Desks.TODAY).path().getParent();

        sample.close();
        sample.close();

        assertThat(folder).doesNotExist();
    }
}
