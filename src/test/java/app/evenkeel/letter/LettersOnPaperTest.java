package app.evenkeel.letter;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.document.Block;
import app.evenkeel.document.Copied;
import app.evenkeel.document.Document;
import app.evenkeel.document.PageSize;
import app.evenkeel.document.Picture;
import app.evenkeel.journal.Correspondence;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Paper;
import app.evenkeel.journal.Stationery;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/** Letters of every kind as they come to paper. */
class LettersOnPaperTest {
    static Stream<FormLetter> forms() {
        return FormLetter.all().stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everySentenceIsReadInOrderInEveryLanguage(FormLetter form) throws Exception {
        for (Language language : Language.values()) {
            Affairs affairs = Affairs.fitFor(form.kind(), 2);
            affairs.clientName = "Acme (Europe) Ltd";
            Copied.sameAsText(affairs.draft(form, language).document());
        }
    }

    @Test
    void theOwnerIsToldOnceWhatThePaperCannotShow() {
        Affairs affairs = Affairs.overdue(1);
        affairs.clientName = "王小明 Åbo Šķūņu ש״ח 王 ☺ 👩";

        assertThat(affairs.draft(LetterKind.PAYMENT_REMINDER, Language.EN).warnings())
                .containsExactly("The paper cannot show these characters: 王小明👩. The text can.");
        assertThat(Affairs.overdue(1).draft(LetterKind.PAYMENT_REMINDER, Language.HE).warnings())
                .isEmpty();
    }

    @Test
    void aLetterIsWrittenOnTheOwnersStationery() throws Exception {
        String logo = Base64.getEncoder().encodeToString(png());
        Draft draft = draft(new Stationery("Ozola & Co\nMill Lane 12", logo, Paper.LETTER));

        assertThat(draft.document().paper()).isEqualTo(PageSize.LETTER);
        Block.Letterhead head = head(draft.document());
        assertThat(head.sender().stream().map(t -> t.plain()))
                .containsExactly("Ozola & Co", "Mill Lane 12");
        assertThat(head.logo()).isNotNull();
        assertThat(head.logo().picture()).isEqualTo(Picture.of(png()));
        assertThat(head.logo().words()).isEqualTo("Maija Ozola");
        assertThat(draft.warnings()).isEmpty();
    }

    @Test
    void aLogoThatCannotBeReadIsLeftOutAndSaid() {
        Draft draft = draft(new Stationery("", "AAAA", Paper.A4));

        assertThat(head(draft.document()).logo()).isNull();
        assertThat(draft.warnings())
                .containsExactly(
                        "The logo in the settings cannot be read, so the letter has none.");
    }

    private static Draft draft(Stationery stationery) {
        FormLetter form = FormLetter.all().getFirst();
        LetterRequest request = Affairs.fitFor(form.kind(), 1).request(form, Language.EN);
        Owner owner = request.owner();
        Owner changed = owner.with(Correspondence.BUILT_IN.with(stationery));
        return Letters.draft(
                new LetterRequest(
                        changed,
                        request.relation(),
                        request.kind(),
                        request.language(),
                        request.step(),
                        List.of(),
                        request.reason(),
                        request.on()));
    }

    private static Block.Letterhead head(Document letter) {
        return (Block.Letterhead) letter.blocks().getFirst();
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 10, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
