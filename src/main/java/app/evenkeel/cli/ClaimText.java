package app.evenkeel.cli;

import app.evenkeel.document.Block.Column;
import app.evenkeel.document.Text;
import app.evenkeel.letter.interest.ClaimWords;

import java.util.ArrayList;
import java.util.List;

/** A claim for late payment, for reading. */
record ClaimText(ClaimWords words) {
    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(shown(words.title()));
        words.head().forEach(t -> lines.add(shown(t)));
        lines.addAll(Plain.wrapped(0, words.basis().plain()));
        lines.add("");
        lines.add(table());
        lines.add("");
        lines.add(
                Plain.columns(
                        words.sums().stream()
                                .map(s -> List.of(shown(s.label()), shown(s.amount())))
                                .toList()));
        lines.add("");
        words.notes().forEach(t -> lines.addAll(Plain.wrapped(0, t.plain())));
        words.rates().forEach(t -> lines.addAll(Plain.wrapped(0, t.plain())));
        lines.addAll(Plain.wrapped(0, words.advice().plain()));
        return String.join("\n", lines);
    }

    private String table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(words.columns().stream().map(Column::header).map(ClaimText::shown).toList());
        words.rows().forEach(row -> rows.add(row.stream().map(ClaimText::shown).toList()));
        return Plain.columns(rows);
    }

    private static String shown(Text text) {
        return Plain.line(text.plain());
    }
}
