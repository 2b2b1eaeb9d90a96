package app.evenkeel.letter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Client;
import app.evenkeel.journal.Contact;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Owner;

import org.junit.jupiter.api.Test;

import java.time.ZoneOffset;

class MailEndsTest {
    private static final Owner OWNER = Owner.unnamed(Language.EN, ZoneOffset.UTC);

    @Test
    void aLetterAboutPaymentGoesToWhoeverLooksAfterBills() {
        Client client =
                client(
                        new Contact(
                                "Jane", "jane@acme.example", "", "", "Bill", "bills@acme.example"));

        assertThat(MailEnds.of(OWNER, client, LetterKind.PAYMENT_REMINDER).to())
                .isEqualTo(MailAddress.of("Bill", "bills@acme.example").orElseThrow());
        assertThat(MailEnds.of(OWNER, client, LetterKind.TERMINATION).to())
                .isEqualTo(MailAddress.of("Jane", "jane@acme.example").orElseThrow());
    }

    @Test
    void whereNobodyLooksAfterBillsTheContactDoes() {
        Client client = client(new Contact("", "jane@acme.example", "", "", "Bill", ""));

        MailEnds ends = MailEnds.of(OWNER, client, LetterKind.PAYMENT_REMINDER);

        assertThat(ends.to()).isEqualTo(MailAddress.of("Acme", "jane@acme.example").orElseThrow());
        assertThat(ends.from()).isNull();
        assertThat(ends.warnings(Language.EN)).isEmpty();
    }

    @Test
    void whatIsNoAddressIsLeftOutAndSaid() {
        Client client = client(new Contact("Jane", "jane at acme\nBcc: x", "", "", "", ""));

        MailEnds ends = MailEnds.of(OWNER, client, LetterKind.BOUNDARIES);

        assertThat(ends.to()).isNull();
        assertThat(ends.warnings(Language.EN))
                .containsExactly(
                        "“jane at acme Bcc: x” is no e-mail address, so the message leaves it out.");
        for (Language language : Language.values()) {
            assertThat(ends.warnings(language)).singleElement().asString().contains("jane at acme");
        }
    }

    private static Client client(Contact contact) {
        Client acme = new Client("acme", "Acme", Language.EN);
        return new Client(
                acme.id(),
                acme.name(),
                contact,
                acme.language(),
                acme.country(),
                acme.currency(),
                acme.since(),
                acme.status(),
                acme.contract(),
                acme.workingHours());
    }
}
