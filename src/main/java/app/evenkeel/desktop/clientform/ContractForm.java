package app.evenkeel.desktop.clientform;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.form.Form;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.journal.Contract;
import app.evenkeel.journal.Terms;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

/** What was agreed with a client about notice and payment, as it is typed. */
final class ContractForm {
    private static final int LONGEST_NOTICE = 3650;
    private static final int LONGEST_TERMS = 365;
    private static final int LAST_DAY = 28;

    final ObjectProperty<TermsChoice> terms =
            new SimpleObjectProperty<>(TermsChoice.NOTHING_AGREED);
    final ObjectProperty<MayPause> mayPause = new SimpleObjectProperty<>(MayPause.NOT_KNOWN);
    final Field<Integer> noticeDays;
    final Field<Integer> netDays;
    final Field<Integer> dayOfMonth;

    ContractForm(Inputs inputs) {
        Words words = inputs.words();
        noticeDays = Field.optional(inputs.number(0, LONGEST_NOTICE));
        netDays = Field.needed(inputs.number(0, LONGEST_TERMS), words.get("clientform.how-many"));
        dayOfMonth = Field.needed(inputs.number(1, LAST_DAY), words.get("clientform.which-day"));
    }

    void show(Contract contract) {
        if (contract.noticeDays() > 0) {
            noticeDays.type(Integer.toString(contract.noticeDays()));
        }
        terms.set(TermsChoice.of(contract.terms()));
        switch (contract.terms()) {
            case null -> {}
            case Terms.NetDays(int days) -> netDays.type(Integer.toString(days));
            case Terms.DayOfMonth(int day) -> dayOfMonth.type(Integer.toString(day));
        }
        mayPause.set(MayPause.of(contract.mayPauseWork()));
    }

    boolean look() {
        return switch (terms.get()) {
            case NOTHING_AGREED -> noticeDays.look();
            case NET_DAYS -> Form.of(noticeDays, netDays).look();
            case DAY_OF_MONTH -> Form.of(noticeDays, dayOfMonth).look();
        };
    }

    Contract contract() {
        return new Contract(noticeDays.value().orElse(0), terms(), mayPause.get().allowed());
    }

    private @Nullable Terms terms() {
        return switch (terms.get()) {
            case NOTHING_AGREED -> null;
            case NET_DAYS -> new Terms.NetDays(netDays.value().orElseThrow());
            case DAY_OF_MONTH -> new Terms.DayOfMonth(dayOfMonth.value().orElseThrow());
        };
    }

    String state() {
        return Form.of(noticeDays, netDays, dayOfMonth).state() + terms.get() + mayPause.get();
    }
}
