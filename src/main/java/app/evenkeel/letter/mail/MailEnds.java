package app.evenkeel.letter.mail;

import app.evenkeel.journal.Client;
import app.evenkeel.journal.Contact;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Owner;
import app.evenkeel.language.Isolated;
import app.evenkeel.language.Texts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who writes and who is written to.
 *
 * @param from null where no usable address is known
 * @param to null where no usable address is known
 * @param unusable what was given as an address and is none
 */
public record MailEnds(
        @Nullable MailAddress from, @Nullable MailAddress to, List<String> unusable) {
    public MailEnds {
        unusable = List.copyOf(unusable);
    }

    /** A letter about payment goes to the person who looks after bills, where one is known. */
    public static MailEnds of(Owner owner, Client client, LetterKind kind) {
        Contact contact = client.contact();
        boolean billing = kind.aboutPayment() && !contact.billingEmail().isBlank();
        return of(
                owner,
                billing ? contact.billingPerson() : named(contact.person(), client.name()),
                billing ? contact.billingEmail() : contact.email());
    }

    private static String named(String person, String client) {
        return person.isBlank() ? client : person;
    }

    private static MailEnds of(Owner owner, String name, String email) {
        MailAddress from = MailAddress.of(owner.name(), owner.email()).orElse(null);
        MailAddress to = MailAddress.of(name, email).orElse(null);
        return new MailEnds(
                from,
                to,
                Stream.concat(unusable(from, owner.email()), unusable(to, email)).toList());
    }

    private static Stream<String> unusable(@Nullable MailAddress found, String given) {
        return found == null && !given.isBlank() ? Stream.of(given.strip()) : Stream.empty();
    }

    /**
     * What the owner should know before sending it.
     *
     * @param language the owner's
     */
    public List<String> warnings(Language language) {
        return unusable.stream()
                .map(given ->
                        Texts.in(language)
                                .get(
                                        "mail.no-address",
                                        Map.of("address", Isolated.in(language, shown(given)))))
                .toList();
    }

    /** On one line, and no longer than one reads. */
    private static String shown(String given) {
        String line = given.replaceAll("[\\p{Cc}\\p{Z}]+", " ");
        return line.codePointCount(0, line.length()) <= 60
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 60)) + "…";
    }
}
