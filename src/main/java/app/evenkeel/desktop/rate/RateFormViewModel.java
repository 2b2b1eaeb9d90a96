package app.evenkeel.desktop.rate;

import app.evenkeel.desktop.desk.Deed;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Told;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.FactForm;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.RateSeries;
import app.evenkeel.journal.ReferenceRate;
import app.evenkeel.letter.interest.HalfYear;
import app.evenkeel.letter.interest.InterestWords;
import app.evenkeel.letter.interest.ReferenceRates;
import app.evenkeel.store.Change;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A rate to add, or one to put in the place of a built-in one, to change or to remove. */
public final class RateFormViewModel {
    private final Desk desk;
    private final Words words;
    private final Owner blank;
    private final RateSeries series;
    private final @Nullable LocalDate from;
    private final ReferenceRates known;
    private final @Nullable ReferenceRate before;
    private final RateForm form;
    private final FactForm sheet;

    public RateFormViewModel(Desk desk, Navigation navigation, Sheet.EditRate wanted) {
        this.desk = desk;
        this.words = desk.words();
        this.blank = desk.owner();
        this.series = wanted.series();
        this.from = wanted.from();
        this.known = new ReferenceRates(blank.correspondence().rates());
        this.before =
                wanted.from() == null
                        ? null
                        : RateChange.own(blank, series, wanted.from()).orElse(null);
        this.form =
                new RateForm(
                        new Inputs(words, desk.today()),
                        from == null ? next(HalfYear.of(desk.today())) : new HalfYear(from));
        this.sheet = new FactForm(desk, navigation, form::state);
        if (from != null) {
            known.find(series, new HalfYear(from))
                    .ifPresent(rate -> sheet.show(() -> form.show(rate, known.own(rate))));
        }
        sheet.open();
    }

    /** The first half-year from a given one on that has no rate yet. */
    private HalfYear next(HalfYear start) {
        HalfYear at = start;
        while (known.find(series, at).isPresent()) {
            at = at.next();
        }
        return at;
    }

    Words words() {
        return words;
    }

    RateForm form() {
        return form;
    }

    FactForm sheet() {
        return sheet;
    }

    /** Whether the half-year is still to be chosen. */
    boolean choosesHalfYear() {
        return from == null;
    }

    /** Whether there is one of the owner's that can be removed. */
    boolean isOwn() {
        return before != null;
    }

    String title() {
        if (from == null) {
            return words.get("settings.rate-add");
        }
        HalfYear halfYear = new HalfYear(from);
        return words.get(
                known.find(series, halfYear).isPresent()
                        ? "settings.rate-title-change"
                        : "settings.rate-title-add",
                Map.of("period", said().of(halfYear)));
    }

    String series() {
        return said().name(series);
    }

    String name(Half half) {
        return words.get(
                switch (half) {
                    case FIRST -> "settings.rate-first-half";
                    case SECOND -> "settings.rate-second-half";
                });
    }

    private InterestWords said() {
        return new InterestWords(words.language());
    }

    void save() {
        sheet.save(this::look, () -> write("settings.saved", changed(form.rate(series))));
    }

    private RateChange changed(ReferenceRate typed) {
        return new RateChange(series, typed.from(), before, typed);
    }

    private boolean look() {
        boolean good = form.look();
        if (good && from == null && known.find(series, form.halfYear()).isPresent()) {
            form.year.complain(words.get("settings.rate-known"));
            return false;
        }
        return good;
    }

    /** What is asked before the owner's rate is removed. */
    String removeQuestion() {
        boolean builtIn =
                from != null
                        && new ReferenceRates(List.of())
                                .find(series, new HalfYear(from))
                                .isPresent();
        return words.get(
                builtIn ? "settings.rate-remove-for-built-in" : "settings.rate-remove-for-none");
    }

    void remove() {
        if (before != null) {
            write("settings.rate-removed", new RateChange(series, before.from(), before, null));
        }
    }

    private void write(String done, RateChange change) {
        String said = words.get(done);
        Told changed = new Told(words.get("desk.changed-since"));
        sheet.write(
                journal ->
                        new Deed(
                                said,
                                List.of(
                                        Change.put(
                                                change.of(journal.owner().orElse(blank))
                                                        .orElseThrow(() -> changed)))),
                () -> {},
                desk::tell);
    }
}
