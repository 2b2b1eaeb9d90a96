package app.evenkeel.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

class PagePicturesTest {
    private static final int DPI = 110;
    private static final int PAPER = 0xFFFFFFFF;

    static List<Document> documents() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyPageIsAPictureOfItsSize(Document document) throws IOException {
        byte[] pdf = Extracted.PDF.of(document);

        List<PagePicture> pictures = PagePictures.of(pdf, DPI);

        assertThat(pictures)
                .hasSameSizeAs(Extracted.pages(pdf, false))
                .allSatisfy(picture -> {
                    PageSize paper = document.paper();
                    assertThat(picture.width())
                            .isCloseTo((int) (paper.width / 72 * DPI), within(1));
                    assertThat(picture.height())
                            .isCloseTo((int) (paper.height / 72 * DPI), within(1));
                });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyPageHasWordsOnWhitePaperWithWhiteMargins(Document document) throws IOException {
        for (PagePicture page : PagePictures.of(Extracted.PDF.of(document), DPI)) {
            assertThat(dark(page)).isBetween(500L, page.argb().length / 5L);
            assertThat(Arrays.stream(page.argb())).allMatch(pixel -> pixel >>> 24 == 0xFF);
            assertThat(margin(page)).allMatch(pixel -> pixel == PAPER);
        }
    }

    @Test
    void hebrewRunsFromTheRight() throws IOException {
        assertThat(inkInTheLeftHalf(Samples.englishReminder())).isGreaterThan(0.5);
        assertThat(inkInTheLeftHalf(Samples.hebrewReminder())).isLessThan(0.5);
    }

    @Test
    void wordsAreDrawnWithSoftEdges() throws IOException {
        PagePicture page = first(Samples.latvianTermination());

        assertThat(Arrays.stream(page.argb()).map(pixel -> pixel & 0xFF).distinct().count())
                .isGreaterThan(50);
    }

    @ParameterizedTest
    @EnumSource
    void thePictureHasTheShapeOfThePaper(PageSize paper) throws IOException {
        byte[] pdf = Extracted.PDF.of(Samples.finnishReminder().on(paper));

        PagePicture page = PagePictures.of(pdf, 72).getFirst();

        assertThat((double) page.width()).isCloseTo(paper.width, within(1.0));
        assertThat((double) page.height()).isCloseTo(paper.height, within(1.0));
    }

    @Test
    void whatIsNoPdfIsSaidToBeNone() {
        assertThatThrownBy(() -> PagePictures.of(new byte[] {1, 2, 3}, DPI))
                .isInstanceOf(IOException.class);
    }

    private static PagePicture first(Document document) throws IOException {
        return PagePictures.of(Extracted.PDF.of(document), DPI).getFirst();
    }

    private static long dark(PagePicture page) {
        return Arrays.stream(page.argb()).filter(PagePicturesTest::dark).count();
    }

    private static boolean dark(int pixel) {
        return (pixel & 0xFF) < 128;
    }

    private static double inkInTheLeftHalf(Document document) throws IOException {
        PagePicture page = first(document);
        long left =
                IntStream.range(0, page.argb().length)
                        .filter(i -> i % page.width() < page.width() / 2)
                        .filter(i -> dark(page.argb()[i]))
                        .count();
        return (double) left / dark(page);
    }

    /** Half an inch at the left and at the right. */
    private static IntStream margin(PagePicture page) {
        return IntStream.range(0, page.argb().length)
                .filter(i ->
                        i % page.width() < DPI / 2 || i % page.width() >= page.width() - DPI / 2)
                .map(i -> page.argb()[i]);
    }
}
