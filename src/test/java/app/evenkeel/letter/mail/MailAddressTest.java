package app.evenkeel.letter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {
    @ParameterizedTest
    @CsvSource({
        "jane@acme.example, jane@acme.example",
        "' jane.o''neill+bills@sub.acme.co.uk ', jane.o'neill+bills@sub.acme.co.uk",
        "JANE@ACME.example, JANE@ACME.example",
        "info@žagars.lv, info@xn--agars-tib.lv",
    })
    void whatIsOneIsTaken(String given, String address) {
        assertThat(MailAddress.of("Jane", given))
                .hasValueSatisfying(taken -> assertThat(taken.address()).isEqualTo(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "jane",
                "@acme.example",
                "jane@",
                "jane@@acme.example",
                "jane@acme@example.com",
                "jane doe@acme.example",
                "jane@acme .example",
                "jane@acme.example\r\nBcc: all@acme.example",
                "jane\n@acme.example",
                "jane@acme.example, joe@acme.example",
                "Jane <jane@acme.example>",
                "jane@acme",
                "jane@-acme.example",
                "jane@acme..example",
                ".jane@acme.example",
                "jane.@acme.example",
                "\"jane\"@acme.example",
                "jane@[127.0.0.1]",
                "יוסי@acme.example",
                "jane@acme.example\u0000",
            })
    void whatIsNoneIsNot(String given) {
        assertThat(MailAddress.of("Jane", given)).isEmpty();
    }

    @Test
    void neitherPartOutgrowsItsRoom() {
        assertThat(MailAddress.of("", "x".repeat(65) + "@acme.example")).isEmpty();
        assertThat(MailAddress.of("", "x@" + "acme.".repeat(60) + "example")).isEmpty();
        assertThat(MailAddress.of("", "x@" + "a".repeat(10_000) + ".example")).isEmpty();
    }

    @Test
    void aNameIsOneLineOfAHundredCharacters() {
        MailAddress address =
                MailAddress.of(" Jane\r\nBcc: x\u202E\u0000 ", "j@acme.example").orElseThrow();
        assertThat(address.name()).isEqualTo("Jane Bcc: x");
        String endless = "😀".repeat(10_000);
        assertThat(MailAddress.of(endless, "j@acme.example").orElseThrow().name().codePoints())
                .hasSize(100);
    }
}
