package app.evenkeel.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.evenkeel.journal.Stationery;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

class PictureTest {
    @Test
    void aSmallPictureStaysAsItIs() throws Exception {
        Picture picture = Picture.of(Pictures.file(300, 120, "png"));

        assertThat(picture.width()).isEqualTo(300);
        assertThat(picture.height()).isEqualTo(120);
        assertThat(Picture.of(picture.png())).isEqualTo(picture).hasSameHashCodeAs(picture);
    }

    @Test
    void aJpegWillDo() throws Exception {
        assertThat(Picture.of(Pictures.file(300, 120, "jpg")).width()).isEqualTo(300);
    }

    @Test
    void aLargeOneIsMadeAsSmallAsPrintNeeds() throws Exception {
        Picture wide = Picture.of(Pictures.file(4000, 1000, "png"));
        assertThat(wide.width()).isEqualTo(1200);
        assertThat(wide.height()).isEqualTo(300);

        Picture high = Picture.of(Pictures.file(1000, 4000, "jpg"));
        assertThat(high.width()).isEqualTo(150);
        assertThat(high.height()).isEqualTo(600);

        Picture line = Picture.of(Pictures.file(10_000, 1, "png"));
        assertThat(line.width()).isEqualTo(1200);
        assertThat(line.height()).isEqualTo(1);
    }

    @Test
    void aPhotographFitsTheJournalToo() throws Exception {
        BufferedImage noise = new BufferedImage(1200, 600, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(3);
        for (int i = 0; i < 1200 * 600; i++) {
            noise.setRGB(i % 1200, i / 1200, random.nextInt());
        }

        Picture picture = Picture.of(Pictures.bytes(noise, "png"));

        assertThat(picture.png()).hasSizeLessThanOrEqualTo(384 * 1024);
        assertThat(picture.width()).isBetween(300, 700);
        assertThat(Picture.of(picture.png())).isEqualTo(picture);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_4BYTE_ABGR,
                BufferedImage.TYPE_BYTE_GRAY,
                BufferedImage.TYPE_USHORT_GRAY,
                BufferedImage.TYPE_BYTE_BINARY,
                BufferedImage.TYPE_BYTE_INDEXED
            })
    void everyKindOfPngBecomesPlainColours(int type) throws Exception {
        Picture picture = Picture.of(Pictures.bytes(new BufferedImage(40, 20, type), "png"));

        assertThat(read(picture).getColorModel().hasAlpha()).isFalse();
        assertThat(read(picture).getColorModel().getPixelSize()).isEqualTo(24);
    }

    @Test
    void whatIsTransparentShowsThePaper() throws Exception {
        BufferedImage half = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
        half.setRGB(0, 0, 0x80FF0000);

        BufferedImage seen = read(Picture.of(Pictures.bytes(half, "png")));

        assertThat(seen.getRGB(1, 0)).isEqualTo(0xFFFFFFFF);
        assertThat(seen.getRGB(0, 0) & 0xFF).isCloseTo(127, within(2));
        assertThat(seen.getRGB(0, 0) >> 16 & 0xFF).isEqualTo(255);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%PDF-1.7",
                "GIF89a",
                "<svg xmlns='http://www.w3.org/2000/svg'><image href='http://example.invalid/'/></svg>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>"
            })
    void onlyPngAndJpegAreRead(String file) {
        assertThatThrownBy(() -> Picture.of(file.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        PictureRefused.class,
                        e -> assertThat(e.why()).isEqualTo(PictureRefused.Why.OTHER_FORMAT))
                .hasMessage(
                        "The picture is neither PNG nor JPEG; save it as PNG and choose that file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void aFileThatIsCutOffOrDamagedIsRefused(String format) throws Exception {
        byte[] file = Pictures.file(200, 100, format);
        for (int length : new int[] {8, 12, 30, 60}) {
            refused(Arrays.copyOf(file, length), PictureRefused.Why.UNREADABLE);
        }
        // Whatever else is broken: a picture or a sentence, and nothing else.
        Random random = new Random(7);
        for (int n = 0; n < 300; n++) {
            byte[] broken = file.clone();
            for (int i = 0; i < 5; i++) {
                broken[8 + random.nextInt(broken.length - 8)] = (byte) random.nextInt();
            }
            try {
                assertThat(Picture.of(broken).width()).isPositive();
            } catch (PictureRefused e) {
                assertThat(e).hasMessageStartingWith("The picture ");
            }
        }
    }

    @Test
    void aSmallFileThatClaimsToBeHugeIsNotDecoded() throws Exception {
        byte[] file = Pictures.file(10, 10, "png");
        refused(claiming(file, 10_000, 10_000), PictureRefused.Why.TOO_LARGE);
        refused(claiming(file, Integer.MAX_VALUE, Integer.MAX_VALUE), PictureRefused.Why.TOO_LARGE);
        assertThatThrownBy(() -> Picture.of(claiming(file, 10_000, 10_000)))
                .hasMessage(
                        "The picture is too large (10000 × 10000 pixels); make it smaller, 600 pixels high are enough");
        refused(claiming(file, 0, 10), PictureRefused.Why.UNREADABLE);
        refused(claiming(file, -1, 10), PictureRefused.Why.UNREADABLE);
    }

    @Test
    void aFileOfMoreThanTenMegabytesIsRefused() throws Exception {
        refused(
                Arrays.copyOf(Pictures.file(10, 10, "png"), 10_000_001),
                PictureRefused.Why.TOO_LARGE);
    }

    private static void refused(byte[] file, PictureRefused.Why why) {
        assertThatThrownBy(() -> Picture.of(file))
                .isInstanceOfSatisfying(
                        PictureRefused.class, e -> assertThat(e.why()).isEqualTo(why));
    }

    /** The PNG with another size in its header. */
    private static byte[] claiming(byte[] png, int width, int height) throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(header);
        out.writeBytes("IHDR");
        out.writeInt(width);
        out.writeInt(height);
        out.write(png, 24, 5);
        CRC32 sum = new CRC32();
        sum.update(header.toByteArray());
        out.writeInt((int) sum.getValue());
        byte[] claiming = png.clone();
        System.arraycopy(header.toByteArray(), 0, claiming, 12, 21);
        return claiming;
    }

    private static BufferedImage read(Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.png()));
    }

    @Test
    void itFitsWhereTheJournalKeepsIt() {
        assertThat(Picture.MOST_BYTES / 3 * 4).isLessThanOrEqualTo(Stationery.LONGEST_LOGO);
    }
}
