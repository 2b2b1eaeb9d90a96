package app.evenkeel.desktop.instrument;

import app.evenkeel.desktop.instrument.DaysLate.Delay;
import app.evenkeel.journal.Language;
import app.evenkeel.language.Dates;
import app.evenkeel.language.Isolated;
import app.evenkeel.language.Names;
import app.evenkeel.language.Texts;

import java.util.Map;
import java.util.StringJoiner;

/** What the chart of days late shows, in words. */
record DaysLateWords(Language language) {

    String due() {
        return texts().get("instrument.late.due");
    }

    private String days(int days) {
        return texts().count("instrument.late.days", days);
    }

    /** One invoice, in three lines. */
    String of(Delay delay) {
        return texts().get(
                        "instrument.late.invoice",
                        Map.of(
                                "number", number(delay),
                                "due", new Dates(language).day(delay.invoice().dueOn()),
                                "delay", delay(delay)));
    }

    /** All of them, in a few short sentences. */
    String of(DaysLate late) {
        long paidLate = late.delays().stream().filter(d -> d.late() && !d.open()).count();
        long open = late.delays().stream().filter(Delay::open).count();
        StringJoiner all = new StringJoiner(" ");
        all.add(texts().count("instrument.late.invoices", late.delays().size()));
        if (paidLate > 0) {
            all.add(texts().count("instrument.late.paid-late", paidLate));
        }
        if (open > 0) {
            all.add(texts().count("instrument.late.still-open", open));
        }
        all.add(late.longest().map(this::longest).orElseGet(this::noneLate));
        return all.toString();
    }

    private String delay(Delay delay) {
        if (!delay.open()) {
            return delay.late()
                    ? texts().count("instrument.late.paid", delay.days())
                    : texts().get("instrument.late.paid-on-time");
        }
        Map<String, String> state =
                Map.of("state", new Names(language).of(delay.invoice().state(delay.on())));
        return delay.late()
                ? texts().count("instrument.late.open", delay.days(), state)
                : texts().get("instrument.late.open-not-late", state);
    }

    private String longest(Delay delay) {
        return texts().get(
                        "instrument.late.longest",
                        Map.of("days", days(delay.days()), "number", number(delay)));
    }

    private String noneLate() {
        return texts().get("instrument.late.none");
    }

    private String number(Delay delay) {
        return Isolated.in(language, delay.invoice().number());
    }

    private Texts texts() {
        return Texts.in(language);
    }
}
