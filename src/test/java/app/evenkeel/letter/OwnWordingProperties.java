package app.evenkeel.letter;

import static app.evenkeel.letter.Affairs.ON;
import static app.evenkeel.letter.Affairs.bill;
import static app.evenkeel.letter.Affairs.euros;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.document.PlainText;
import app.evenkeel.journal.Account;
import app.evenkeel.journal.Contact;
import app.evenkeel.journal.FactText;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Template;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.List;

/** A letter worded as it already was says the same, whatever is in the data. */
class OwnWordingProperties {
    private static final List<String> TRICKS =
            List.of(
                    "{",
                    "}",
                    "{{",
                    "}}",
                    "{owner}",
                    "{signature}",
                    "{a|b}",
                    "|",
                    "\n",
                    "\r\n",
                    "\u2028",
                    "\u001C",
                    "\u00A0",
                    "  ",
                    "\t",
                    "<b>",
                    "\"",
                    "'",
                    "\\",
                    "$1",
                    "😀",
                    "e\u0301",
                    "שלום",
                    "\u200E",
                    "\u202E",
                    "2026-001",
                    "5 March 2026",
                    "€1.00",
                    "A",
                    "Z9",
                    ".",
                    ",",
                    "–");

    /** Templates of the owner's that try what the built-in ones do not. */
    private static final List<String> OWN =
            List.of(
                    "{client} {contact}{owner}\n{email} on {date}.",
                    "One\n{availability}\n{waiver} two {waiver}.\n{boundaries}\nthree",
                    "No signature, {salutation}",
                    "{{{client}}} {{date}} }}{{ \n\n\n   {client}   \n{signature}\nPS. {date}{date}");

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> pieces =
                Arbitraries.oneOf(
                        Arbitraries.of(TRICKS), Arbitraries.strings().all().ofMaxLength(6));
        return pieces.list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> String.join("", parts))
                .filter(text -> FactText.storable(text) && !FactText.blank(text));
    }

    @Property(tries = 120)
    void theDraftWithItsOwnWordingIsTheDraft(
            @ForAll("hostile") String client,
            @ForAll("hostile") String person,
            @ForAll("hostile") String number,
            @ForAll("hostile") String reason,
            @ForAll Language language,
            @ForAll boolean waiving) {
        for (FormLetter form : FormLetter.all()) {
            Affairs affairs = Affairs.fitFor(form.kind(), 2);
            affairs.clientName = client;
            affairs.ownerName = person;
            affairs.bankAccount = number;
            affairs.contact = new Contact(person, "", "", client, reason, "");
            affairs.accounts.add(new Account("hostile", number, "", null));
            affairs.engagements.clear();
            affairs.engaged(reason);
            affairs.told(reason, ON, null);
            if (form.kind() != LetterKind.WORK_RESUMED) {
                affairs.invoices.add(
                        bill(
                                "n" + number + "7",
                                ON.minusDays(3),
                                euros("1"),
                                List.of(),
                                null,
                                null));
            }
            LetterRequest request =
                    affairs.request(form.kind(), language, "x" + reason, form.step());
            holds(waiving && form.asksAgain() ? waived(request) : request);
        }
    }

    @Property(tries = 60)
    void itHoldsForTheOwnersTemplatesToo(
            @ForAll("hostile") String client,
            @ForAll("hostile") String person,
            @ForAll Language language) {
        for (String template : OWN) {
            Affairs affairs = Affairs.overdue(1);
            affairs.clientName = client;
            affairs.ownerName = person;
            affairs.contact = new Contact(person, "", "", "", "", "");
            affairs.templates =
                    List.of(new Template(LetterKind.PAYMENT_REMINDER, 2, language, template));
            LetterRequest request = affairs.request(LetterKind.PAYMENT_REMINDER, language, "", 2);
            holds(request);
            holds(waived(request));
        }
    }

    private static LetterRequest waived(LetterRequest request) {
        return request.waiving(new Waiver(ON.plusDays(9)));
    }

    private static void holds(LetterRequest request) {
        Draft draft = Letters.draft(request);
        String wording = Letters.wording(request);
        Draft again = Letters.draft(request.worded(wording));

        assertThat(again).as("worded as %s", wording).isEqualTo(draft);
        assertThat(PlainText.of(again.document())).isEqualTo(PlainText.of(draft.document()));
        assertThat(Letters.wording(request.worded(wording))).isEqualTo(wording);
    }
}
