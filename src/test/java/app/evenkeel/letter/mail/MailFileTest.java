package app.evenkeel.letter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.document.Block;
import app.evenkeel.document.Document;
import app.evenkeel.document.MessageText;
import app.evenkeel.document.Text;

import org.apache.james.mime4j.dom.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

class MailFileTest {
    private static final byte[] PDF = "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8);
    private static final MailEnds ENDS = ends("Robin Hale", "Jane O'Neill");

    @Test
    void isADraftWithItsWordsAndItsPages() throws Exception {
        Document letter = letter("en", "Invoice 2026-014", "Dear Jane,");
        byte[] pdf = new byte[100_000];
        new Random(1).nextBytes(pdf);

        Sent sent = Sent.of(checked(MailFile.of(letter, "2026-014 Reminder", ENDS, pdf)));

        assertThat(sent.json().get("unsent").asString()).isEqualTo("1");
        assertThat(sent.json().get("version").asString()).isEqualTo("1.0");
        assertThat(sent.json().get("type").asString()).isEqualTo("multipart/mixed");
        assertThat(sent.json().get("date").asString()).isEqualTo("Thu, 5 Mar 2026 12:00:00 +0000");
        assertThat(sent.subject()).isEqualTo("Invoice 2026-014");
        assertThat(sent.person("from")).containsExactly("Robin Hale", "robin@hale.example");
        assertThat(sent.person("to")).containsExactly("Jane O'Neill", "jane@acme.example");
        assertThat(sent.json().get("parts").size()).isEqualTo(2);
        assertThat(sent.part(0).get("type").asString()).isEqualTo("text/plain");
        assertThat(sent.part(0).get("charset").asString()).isEqualTo("utf-8");
        assertThat(sent.words().replace("\r\n", "\n")).isEqualTo(MessageText.of(letter));
        assertThat(sent.part(1).get("type").asString()).isEqualTo("application/pdf");
        assertThat(sent.part(1).get("disposition").asString()).isEqualTo("attachment");
        assertThat(sent.part(1).get("name").asString()).isEqualTo("2026-014 Reminder.pdf");
        assertThat(sent.content(1)).isEqualTo(pdf);
    }

    @ParameterizedTest
    @CsvSource({
        "fi, Lasku: äänentoisto, Yrjö Åkerlund, Öljy & Äänentoisto Oy Loppuraportti",
        "lv, Sadarbības izbeigšana, Ģirts Šķēle, SIA Žagars un Čiekurs",
        "he, תזכורת: חשבונית 2026-014, יוסי כהן, 2026-014 תזכורת תשלום – חברת אור הצפון בע-מ",
        "en, 😀 emoji 👩‍💻, 😀 Smith, 😀",
    })
    void everyScriptArrivesAsItWasWritten(
            String language, String title, String name, String fileName) throws Exception {
        Document letter = letter(language, title, title);

        Sent sent = Sent.of(checked(MailFile.of(letter, fileName, ends(name, name), PDF)));

        assertThat(sent.subject()).isEqualTo(title.replace("\u200D", " "));
        assertThat(sent.person("to")[0]).isEqualTo(name);
        assertThat(sent.words()).startsWith(title.replace("\u200D", "").substring(0, 4));
        assertThat(sent.part(1).get("name").asString()).isEqualTo(fileName + ".pdf");
        assertThat(sent.part(1).get("old").asString()).isEqualTo(fileName + ".pdf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane\r\nBcc: all@acme.example",
                "Jane\nX-Evil: 1\n\nbody",
                "Jane\rBcc: all@acme.example",
                "Jane\u0085Bcc: x\u2028Bcc: y",
                "O'Neill, \"Jane\" <evil@acme.example>; (comment)",
                "Jane \\\" , <a@b.example>",
                "=?UTF-8?Q?Bcc=3A?= =0D=0A",
                "\u202Eenaj\u2066 \u0000\u001B[31m",
                "<script>alert(1)</script>",
                "--=_evenkeel_",
                ".",
                "From ",
            })
    void nothingInDataBecomesAHeader(String words) throws Exception {
        hostile(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "א", "😀", "x ", "é ", "\"", "\r\n", "e\u0301"})
    void tenThousandCharactersStillMakeAMessage(String words) throws Exception {
        hostile(words.repeat(10_000));
    }

    private static void hostile(String words) throws Exception {
        Document letter = letter("en", words, words);

        Sent sent = Sent.of(checked(MailFile.of(letter, "letter", ends(words, words), PDF)));

        assertThat(sent.json().get("headers").valueStream().map(h -> h.asString()))
                .containsExactlyInAnyOrder(
                        "X-Unsent",
                        "MIME-Version",
                        "Date",
                        "From",
                        "To",
                        "Subject",
                        "Content-Language",
                        "Content-Type");
        assertThat(sent.json().get("defects").size()).isZero();
        assertThat(sent.json().get("parts").size()).isEqualTo(2);
        assertThat(sent.person("from")[1]).isEqualTo("robin@hale.example");
        assertThat(sent.person("to")[1]).isEqualTo("jane@acme.example");
        assertThat(sent.content(1)).isEqualTo(PDF);
    }

    @Test
    void aHebrewSubjectIsNotCalledASubjectTwice() throws Exception {
        Document letter = letter("he", "הנדון: תזכורת לתשלום", "שלום");
        assertThat(Sent.of(MailFile.of(letter, "letter", ENDS, PDF)).subject())
                .isEqualTo("תזכורת לתשלום");
    }

    @Test
    void whoeverIsNotKnownIsLeftOut() throws Exception {
        Document letter = letter("en", "Subject", "Dear Jane,");
        MailEnds nobody = new MailEnds(null, null, List.of());

        Sent sent = Sent.of(checked(MailFile.of(letter, "letter", nobody, PDF)));

        assertThat(sent.json().get("from").size()).isZero();
        assertThat(sent.json().get("to").size()).isZero();
    }

    @Test
    void theSameLetterGivesTheSameBytes() throws Exception {
        Document letter = letter("he", "תזכורת", "שלום");
        assertThat(MailFile.of(letter, "א", ENDS, PDF))
                .isEqualTo(MailFile.of(letter, "א", ENDS, PDF));
    }

    @Test
    void itsNameSaysWhatItIs() {
        assertThat(MailFile.named(Path.of("a", "Letter.EML"))).isTrue();
        assertThat(MailFile.named(Path.of("letter.eml.pdf"))).isFalse();
        assertThat(MailFile.named(Path.of("/"))).isFalse();
    }

    /** What RFC 5322 asks of every message. */
    private static byte[] checked(byte[] file) throws Exception {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text).endsWith("\r\n");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(998));
        assertThat(text.chars()).allMatch(c -> c < 0x80);
        String head = text.substring(0, text.indexOf("\r\n\r\n"));
        assertThat(head.lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(110).isNotBlank());
        Message read = Message.Builder.of(new ByteArrayInputStream(file)).build();
        assertThat(read.isMultipart()).isTrue();
        return file;
    }

    private static MailEnds ends(String from, String to) {
        return new MailEnds(
                MailAddress.of(from, "robin@hale.example").orElseThrow(),
                MailAddress.of(to, "jane@acme.example").orElseThrow(),
                List.of());
    }

    static Document letter(String language, String title, String words) {
        return new Document(
                title,
                "Robin Hale",
                Locale.of(language),
                LocalDate.of(2026, 3, 5),
                List.of(
                        new Block.Heading(1, Text.of(title)),
                        new Block.Paragraph(Text.of(words)),
                        new Block.Paragraph(Text.of(".\n--=_evenkeel_\nFrom me")),
                        new Block.Signature(List.of(Text.of("Regards,"), Text.of("Robin")))));
    }
}
