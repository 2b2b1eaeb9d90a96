package app.evenkeel.desktop.clientform;

import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.form.Form;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.desktop.form.WrongInput;
import app.evenkeel.journal.Contact;

import java.util.regex.Pattern;

/** How a client is reached, as it is typed. */
final class ContactForm {
    /** No more than that it can be one: what lies behind an address only its server knows. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+");

    final Field<String> person;
    final Field<String> email;
    final Field<String> phone;
    final Field<String> address;
    final Field<String> billingPerson;
    final Field<String> billingEmail;
    private final Form form;

    ContactForm(Inputs inputs) {
        Field.Reader<String> address = typed -> email(inputs, typed);
        person = Field.optional(inputs::text);
        email = Field.optional(address);
        phone = Field.optional(inputs::text);
        this.address = Field.optional(inputs::text);
        billingPerson = Field.optional(inputs::text);
        billingEmail = Field.optional(address);
        form = Form.of(person, email, phone, this.address, billingPerson, billingEmail);
    }

    private static String email(Inputs inputs, String typed) throws WrongInput {
        if (!EMAIL.matcher(typed).matches()) {
            throw new WrongInput(inputs.words().get("clientform.not-an-email"));
        }
        return inputs.text(typed);
    }

    void show(Contact contact) {
        person.show(contact.person(), contact.person());
        email.show(contact.email(), contact.email());
        phone.show(contact.phone(), contact.phone());
        address.show(contact.address(), contact.address());
        billingPerson.show(contact.billingPerson(), contact.billingPerson());
        billingEmail.show(contact.billingEmail(), contact.billingEmail());
    }

    boolean look() {
        return form.look();
    }

    Contact contact() {
        return new Contact(
                person.value().orElse(""),
                email.value().orElse(""),
                phone.value().orElse(""),
                address.value().orElse(""),
                billingPerson.value().orElse(""),
                billingEmail.value().orElse(""));
    }

    String state() {
        return form.state();
    }
}
