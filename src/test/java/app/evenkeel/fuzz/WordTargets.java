package app.evenkeel.fuzz;

import static app.evenkeel.fuzz.ExchangeTargets.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.evenkeel.document.PlainText;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Money;
import app.evenkeel.letter.AnyWording;
import app.evenkeel.letter.LetterRefused;
import app.evenkeel.letter.Templates;
import app.evenkeel.letter.tone.ToneCheck;
import app.evenkeel.letter.tone.ToneFinding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;

/** Words that people write: templates and drafts of letters, amounts. */
final class WordTargets {
    private static final List<String> BRACES =
            List.of(
                    "{contact}",
                    "{owed}",
                    "{invoices}",
                    "{",
                    "}",
                    "{{",
                    "}}",
                    "{a|b}",
                    "{|",
                    "\n\n");

    private static final List<String> HARD =
            List.of("you never", "Unacceptable!!!", "ASAP", "\"", "> ", "\n", "“", "don't", "’");

    List<Target> all() {
        return List.of(
                new Target("template", templates(), BRACES, WordTargets::template),
                new Target("tone", drafts(), HARD, WordTargets::tone),
                new Target(
                        "money", amounts(), List.of(".", "JPY", "BHD", "XXX"), WordTargets::money));
    }

    private static List<byte[]> templates() {
        List<byte[]> templates = new ArrayList<>();
        for (Language language : Language.values()) {
            templates.add(text(Templates.builtIn(LetterKind.PAYMENT_REMINDER, 1, language)));
        }
        return templates;
    }

    private static Target.End template(byte[] input) {
        String words = new String(input, UTF_8);
        LetterRefused wrong =
                Templates.check(LetterKind.PAYMENT_REMINDER, 1, Language.EN, words).orElse(null);
        try {
            String page = PlainText.of(AnyWording.of(Language.EN, words));
            if (wrong != null) {
                throw new AssertionError("written, though it is wrong: " + wrong.getMessage());
            }
            if (Arrays.stream(page.split("[\n\f]"))
                    .anyMatch(l -> l.codePointCount(0, l.length()) > 76)) {
                throw new AssertionError("a line is too long");
            }
            return Target.End.ACCEPTED;
        } catch (LetterRefused e) {
            for (Language language : Language.values()) {
                // The window sets foreign words apart by isolates, which hold whatever turns them.
                Sentence.check(e.in(language).replaceAll("[\u202a-\u202e\u2066-\u2069]", ""));
            }
            throw e;
        }
    }

    private static List<byte[]> drafts() {
        return List.of(
                text(
                        "Dear Dana,\n\nyou never answer, and this is UNACCEPTABLE!!!\n> quoted\n“As agreed.”"),
                text("Hei, vastaa heti! Et ole maksanut, vaikka lupasit."),
                text("Labdien! Jūs nekad neatbildat, tas ir nepieņemami."),
                text("שלום דנה, את אף פעם לא עונה. זה לא מקובל!"));
    }

    private static Target.End tone(byte[] input) {
        String draft = new String(input, UTF_8);
        for (Language language : Language.values()) {
            int end = 0;
            for (ToneFinding finding : ToneCheck.in(language).check(draft)) {
                if (finding.from() < end || finding.to() > draft.length()) {
                    throw new AssertionError("a finding where no words are: " + finding);
                }
                end = finding.to();
            }
        }
        return Target.End.ACCEPTED;
    }

    private static List<byte[]> amounts() {
        return List.of(text("1250.00 EUR"), text("1 JPY"), text("0.125 BHD"), text("7 XAU"));
    }

    private static Target.End money(byte[] input) {
        String words = new String(input, UTF_8);
        int blank = words.lastIndexOf(' ');
        Currency currency = currency(words.substring(blank + 1));
        Money money = Money.of(words.substring(0, Math.max(0, blank)), currency);
        if (!Money.of(money.amount().toPlainString(), currency).equals(money)) {
            throw new AssertionError(money + " is read as something else");
        }
        return Target.End.ACCEPTED;
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException _) {
            return Currency.getInstance("EUR");
        }
    }
}
