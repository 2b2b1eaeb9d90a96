package app.evenkeel.store;

import static app.evenkeel.store.Sample.ACME;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Entry;
import app.evenkeel.journal.FactKind;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.LocalDate;

class SearchTest {
    @TempDir Path folder;
    private JournalFile file;

    @BeforeEach
    void open() {
        file = JournalFile.open(folder.resolve("journal.db"), Journals.CLOCK);
        file.write(Change.put(ACME));
    }

    @AfterEach
    void close() {
        file.close();
    }

    private void note(String summary) {
        file.write(Change.put("acme", Sample.note("n1", "2026-02-03T10:00:00+02:00", summary)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Nosūtīju rēķins pa e-pastu   | rekins
                    Maksu on myöhässä            | myohassa
                    Maksu on myöhässä            | MYÖHÄSSÄ
                    שָׁלוֹם לכולם                    | שלום
                    שלום לכולם                   | שָׁלוֹם
                    שלחתי דו"ח אתמול             | דוח
                    שלחתי דוח אתמול              | דו"ח
                    שלחתי דו״ח אתמול             | דו"ח
                    נפגשנו אצל ג׳ורג׳            | ג'ורג
                    הלכנו ושהבית ריק             | בית
                    הלכנו ושהבית ריק             | הבית
                    הלכנו ושהבית ריק             | ושהב
                    קיבלתי את התשלום             | תשלום
                    Invoice 2026-014 is late     | 2026-014
                    Invoice 2026-014 is late     | 2026-0
                    Invoice 2026-014 is late     | late inv
                    This AND that                | AND
                    Wrote (twice)                | (twice) (
                    Wrote to dana@acme.example   | dana@acme
                    50 % off, "special*"         | special* %
                    """)
    void findsByTheBeginningsOfWords(String summary, String typed) {
        note(summary);

        assertThat(file.search(typed, 9)).extracting(Found::source).containsExactly("n1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Rang twice                   | rang once
                    Invoice 2026-014 is late     | 014-2026
                    Rang twice                   | ang
                    Rang twice                   | rang OR other
                    Rang twice                   | rang NOT other
                    """)
    void findsNothingElse(String summary, String typed) {
        note(summary);

        assertThat(file.search(typed, 9)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "(", "\" * ^", "🙂", "-- ;"})
    void withoutALetterOrDigitThereIsNothingToFind(String typed) {
        note("Rang twice (🙂)");

        assertThat(file.search(typed, 9)).isEmpty();
    }

    @Test
    void theNewestComesFirstAndNoMoreThanAskedFor() {
        file.write(
                Change.put("acme", Sample.note("n1", "2026-02-03T10:00:00+02:00", "Rang")),
                Change.put("acme", Sample.note("n2", "1969-12-31T10:00:00+02:00", "Rang")),
                Change.put("acme", Sample.note("n3", "2026-02-04T10:00:00+02:00", "Rang")),
                Change.put("acme", Sample.note("n4", "2026-02-03T10:00:00+02:00", "Rang")));

        assertThat(file.search("rang", 9))
                .extracting(Found::source)
                .containsExactly("n3", "n4", "n1", "n2");
        assertThat(file.search("rang", 1)).extracting(Found::source).containsExactly("n3");
    }

    @Test
    void whatWasCorrectedIsFoundByItsNewWordsAlone() {
        note("Rang");
        note("Wrote");

        assertThat(file.search("rang", 9)).isEmpty();
        assertThat(file.search("wrote", 9)).hasSize(1);

        file.write(Change.remove(Entry.class, "n1"));
        assertThat(file.search("wrote", 9)).isEmpty();
    }

    @Test
    void tellsWhatWasFoundAndWhen() {
        file.write(Change.put("acme", Sample.invoice("i1", "2026-014")));

        assertThat(file.search("first", 9))
                .containsExactly(
                        new Found(
                                "acme",
                                FactKind.INVOICE,
                                "i1",
                                LocalDate.of(2026, 2, 1),
                                "2026-014 First half"));
        assertThat(file.search("oy", 9))
                .containsExactly(new Found("acme", FactKind.CLIENT, "acme", null, "Acme Oy"));
    }
}
