package app.evenkeel.desktop.engagements;

import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.form.Form;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.journal.Account;

import java.time.LocalDate;

/** An account as it is typed. Only the name is needed. */
final class AccountForm {
    final Inputs inputs;
    final Field<String> name;
    final Field<String> location;
    final Field<LocalDate> handedOver;
    private final Form form;

    AccountForm(Inputs inputs) {
        this.inputs = inputs;
        name = Field.needed(inputs::text, inputs.words().get("account.name-needed"));
        location = Field.optional(inputs::text);
        handedOver = Field.optional(inputs::day);
        form = Form.of(name, location, handedOver);
    }

    void show(Account account) {
        name.show(account.name(), account.name());
        location.show(account.location(), account.location());
        LocalDate handed = account.handedOverOn();
        if (handed != null) {
            handedOver.show(inputs.day(handed), handed);
        }
    }

    boolean look() {
        return form.look();
    }

    /** The account as typed; only after a look that found nothing wrong. */
    Account account(String id) {
        return new Account(
                id,
                name.value().orElseThrow(),
                location.value().orElse(""),
                handedOver.value().orElse(null));
    }

    String state() {
        return form.state();
    }
}
