package app.evenkeel.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Notice;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What fingers and clipboards put into fields. */
public final class Anything {
    private static final List<String> TYPED =
            List.of(
                    "",
                    " ",
                    "\u00a0",
                    "\u200f\u2068\u2069",
                    "\ufeff",
                    "a\ud83d",
                    "\ude00@b",
                    "a@b\ud83d",
                    "a\0b",
                    "0",
                    "0.00",
                    "-1",
                    "7",
                    "12.345",
                    "10.5",
                    "999999999999999",
                    "1000000000000000",
                    "1e9",
                    "0000-01-01",
                    "9999-12-31",
                    "1.1.10000",
                    "31.2.2026",
                    "1.1.2020",
                    "24:00",
                    "23:59",
                    "99:99",
                    "99999 h",
                    "yesterday 14:30",
                    "9999-12-31 23:59",
                    "0000-01-01 00:00",
                    "2026-001",
                    "x".repeat(5_000));

    private Anything() {}

    /**
     * Types everything into every field in turn and saves: the form either says beside a field what
     * is wrong, or what was typed is kept. It never comes to a notice.
     *
     * @param open a form in which all is right
     */
    public static <F> void isUnderstoodBy(
            Desk desk, Supplier<F> open, Function<F, List<Field<?>>> fields, Saving<F> save) {
        int number = fields.apply(open.get()).size();
        for (int i = 0; i < number; i++) {
            for (String typed : TYPED) {
                F form = open.get();
                desk.notices().dismiss();
                fields.apply(form).get(i).type(typed);
                String what = "\"" + typed + "\" in field " + i;
                assertThatCode(() -> save.of(form)).as(what).doesNotThrowAnyException();
                Notice notice = desk.notices().currentProperty().get();
                if (notice != null) {
                    assertThat(notice.kind())
                            .as(what + ": " + notice.sentence())
                            .isEqualTo(Notice.Kind.DONE);
                }
            }
        }
    }

    /** What the user does when they think they are done. */
    @FunctionalInterface
    public interface Saving<F> {
        void of(F form);
    }
}
