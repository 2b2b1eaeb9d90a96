package app.evenkeel.survival;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.FileTrouble;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.JournalTrouble;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What becomes of something that a file's trouble makes impossible. */
final class Troubled {
    private Troubled() {}

    static void refused(FileTrouble what, ThrowingCallable deed) {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(deed))
                .isInstanceOfSatisfying(
                        JournalRefused.class,
                        refused ->
                                assertThat(refused.trouble())
                                        .as(refused.getMessage())
                                        .isInstanceOfSatisfying(
                                                JournalTrouble.OfFile.class,
                                                of -> assertThat(of.what()).isEqualTo(what)));
    }
}
