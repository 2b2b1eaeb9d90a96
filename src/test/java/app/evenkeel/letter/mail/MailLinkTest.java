package app.evenkeel.letter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.document.MessageText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

class MailLinkTest {
    @Test
    void namesTheRecipientTheSubjectAndTheWords() {
        URI link = MailLink.of(MailFileTest.letter("en", "50 % & more?", "Dear Jane,"), to("a"));

        assertThat(link.toString())
                .startsWith(
                        "mailto:a@acme.example?subject=50%20%25%20%26%20more%3F&body=Dear%20Jane%2C%0D%0A%0D%0A")
                .doesNotContain("+", " ");
    }

    @ParameterizedTest
    @CsvSource({"fi, Hyvä Yrjö", "he, שלום יוסי", "lv, 'Labdien, Ģirt!'", "en, 😀 👍"})
    void everyScriptComesBack(String language, String words) {
        var letter = MailFileTest.letter(language, words, words);

        URI link = MailLink.of(letter, to("a"));

        assertThat(decoded(link, "subject=", "&")).isEqualTo(words);
        assertThat(decoded(link, "body=", "$").replace("\r\n", "\n"))
                .isEqualTo(MessageText.of(letter).strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"word ", "מילה ", "😀", "😀 ", "x", "\r\n", "&cc=a@b.example "})
    void staysShortEnoughForEverySystem(String words) {
        String many = words.repeat(2000);

        URI link = MailLink.of(MailFileTest.letter("he", many, many), to("x".repeat(64)));

        assertThat(link.toString()).hasSizeLessThanOrEqualTo(2000).matches("[\\x21-\\x7E]+");
        assertThat(link.toString().split("[?&]")).hasSize(3);
        if (!words.isBlank()) {
            assertThat(decoded(link, "body=", "$")).endsWith("…").doesNotContain("\uFFFD");
        }
    }

    @Test
    void addressesNobodyWhereNobodyIsKnown() {
        URI link =
                MailLink.of(
                        MailFileTest.letter("en", "S", "W"), new MailEnds(null, null, List.of()));
        assertThat(link.toString()).startsWith("mailto:?subject=S&body=W");
    }

    @Test
    void anAddressCannotAddToTheLink() {
        URI link = MailLink.of(MailFileTest.letter("en", "S", "W"), to("a&b?c=d%e"));
        assertThat(link.toString()).startsWith("mailto:a%26b%3Fc%3Dd%25e@acme.example?subject=S");
    }

    private static MailEnds to(String local) {
        return new MailEnds(
                null, MailAddress.of("", local + "@acme.example").orElseThrow(), List.of());
    }

    private static String decoded(URI link, String after, String before) {
        String rest = link.toString();
        rest = rest.substring(rest.indexOf(after) + after.length());
        int end = rest.indexOf(before);
        return URLDecoder.decode(end < 0 ? rest : rest.substring(0, end), StandardCharsets.UTF_8);
    }
}
