package app.evenkeel.letter;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.document.Document;
import app.evenkeel.exchange.Sample;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Relation;
import app.evenkeel.letter.tone.ToneCheck;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The letters that come with the program keep the rules of tone themselves. */
class ToneOfLettersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    private static void calm(Language language, Document document) {
        String words = Read.words(document);
        assertThat(ToneCheck.in(language).check(words)).as(words).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyBuiltInLetter(Language language) {
        for (FormLetter form : FormLetter.all()) {
            for (int number : List.of(1, 2)) {
                Affairs affairs = Affairs.fitFor(form.kind(), number);
                calm(language, affairs.draft(form, language).document());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyLetterThatTheSampleCanHave(Language language) {
        Journal sample = Sample.on(TODAY, ZoneId.of("Europe/Riga"), language);
        int drafted = 0;
        for (Relation relation : sample.relations()) {
            for (LetterKind kind : Letters.kinds()) {
                drafted += draftedCalmly(sample, relation, kind, language) ? 1 : 0;
            }
        }
        assertThat(drafted).isGreaterThan(10);
    }

    private static boolean draftedCalmly(
            Journal sample, Relation relation, LetterKind kind, Language language) {
        String reason = kind == LetterKind.TERMINATION ? "Acme" : "";
        try {
            calm(
                    language,
                    Letters.draft(
                                    new LetterRequest(
                                            sample.owner(),
                                            relation,
                                            kind,
                                            language,
                                            null,
                                            List.of(),
                                            reason,
                                            TODAY))
                            .document());
            return true;
        } catch (LetterRefused notNow) {
            return false;
        }
    }
}
