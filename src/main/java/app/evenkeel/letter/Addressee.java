package app.evenkeel.letter;

import app.evenkeel.document.Text;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Language;
import app.evenkeel.language.Isolated;
import app.evenkeel.language.OneLine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Whom a letter speaks to: for payment the person who looks after bills, where one is known. */
final class Addressee {
    /** Latvian names that end so change their ending when spoken to: Jānis, but "Labdien, Jāni". */
    private static final Pattern CHANGES_IN_LATVIAN = Pattern.compile(".*[sš]([ -].*)?");

    private final Client client;
    private final Language language;
    private final String person;

    Addressee(LetterRequest request) {
        this.client = request.relation().client();
        this.language = request.language();
        String billing = client.contact().billingPerson();
        this.person =
                request.aboutPayment() && !billing.isBlank() ? billing : client.contact().person();
    }

    /** The person, else the client. */
    String name() {
        return person.isBlank() ? client.name() : person;
    }

    /** Whether the salutation can name them. */
    boolean named() {
        if (person.isBlank()) {
            return false;
        }
        return language != Language.LV || !CHANGES_IN_LATVIAN.matcher(person.strip()).matches();
    }

    /** The lines of the address, in the order customary in the letter's language. */
    List<Text> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(new Sentences(language).of("letter.to").plain());
        switch (language) {
            case EN, HE -> lines.addAll(List.of(person, client.name()));
            case FI, LV -> lines.addAll(List.of(client.name(), person));
        }
        if (person.strip().equals(client.name().strip())) {
            lines.removeLast();
        }
        lines.addAll(addressLines(client.contact().address()));
        return texts(language, lines);
    }

    static List<String> addressLines(String address) {
        return address.lines().toList();
    }

    /** What is not known is left out; what runs the other way keeps its own order. */
    static List<Text> texts(Language language, List<String> lines) {
        return lines.stream()
                .filter(l -> !l.isBlank())
                .map(l -> Text.of(Isolated.in(language, OneLine.of(l))))
                .toList();
    }

    static List<Text> texts(Language language, String... lines) {
        return texts(language, Arrays.asList(lines));
    }
}
