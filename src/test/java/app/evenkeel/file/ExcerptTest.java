package app.evenkeel.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    rēķins,        5, rēķin…
                    שלום,          4, שלום
                    '😀😀😀',      2, '😀😀…'
                    'a\nb\tc\u202ed', 60, 'a\\u000ab\\u0009c\\u202ed'
                    """)
    void foreignTextIsShownShortAndOnOneLine(String text, int length, String shown) {
        assertThat(Excerpt.plain(text, length)).isEqualTo(shown);
    }
}
