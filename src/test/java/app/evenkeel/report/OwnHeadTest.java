package app.evenkeel.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.document.Block;
import app.evenkeel.document.Document;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Stationery;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;

import javax.imageio.ImageIO;

class OwnHeadTest {
    @ParameterizedTest
    @EnumSource
    void whatGoesToAClientStandsUnderTheOwnersLetterhead(Language language) throws IOException {
        Owner owner =
                on(Stationery.PLAIN.withLetterhead("Ozola & Co\n\nMill Lane 12").withLogo(png()));

        for (Document paper : new Document[] {report(owner, language), handover(owner, language)}) {
            assertThat(paper.blocks().getFirst())
                    .isInstanceOfSatisfying(
                            Block.Letterhead.class,
                            head -> {
                                assertThat(head.logo()).isNotNull();
                                assertThat(head.sender()).hasSize(2);
                            });
            assertThat(Rendered.text(paper)).startsWith("Ozola & Co Mill Lane 12");
            assertThat(Rendered.pdf(paper)).contains("Ozola & Co", "Mill Lane 12");
        }
    }

    @Test
    void withoutALetterheadTheTitleComesFirst() {
        Owner owner = on(Stationery.PLAIN);

        assertThat(report(owner, Language.EN).blocks().getFirst())
                .isInstanceOf(Block.Heading.class);
        assertThat(handover(owner, Language.EN).blocks().getFirst())
                .isInstanceOf(Block.Heading.class);
    }

    @Test
    void aLogoThatCannotBeDrawnIsLeftOut() {
        Owner owner = on(Stationery.PLAIN.withLogo("bm90aGluZw=="));

        assertThat(report(owner, Language.EN).blocks().getFirst())
                .isInstanceOf(Block.Heading.class);
    }

    private static Document report(Owner owner, Language language) {
        return FinalReport.of(owner, Grievances.relation(), language, Grievances.ON);
    }

    private static Document handover(Owner owner, Language language) {
        return HandoverList.of(owner, Grievances.relation(), language, Grievances.ON);
    }

    private static Owner on(Stationery stationery) {
        Owner owner = Grievances.owner();
        return owner.with(owner.correspondence().with(stationery));
    }

    private static String png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
