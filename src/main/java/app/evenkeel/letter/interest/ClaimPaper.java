package app.evenkeel.letter.interest;

import app.evenkeel.document.Block;
import app.evenkeel.document.Document;
import app.evenkeel.document.PageSize;
import app.evenkeel.document.Text;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A claim as an enclosure for the client. */
public final class ClaimPaper {
    private ClaimPaper() {}

    /**
     * @param client the client's name
     * @param on the day it bears
     */
    public static Document of(
            Owner owner, String client, LateClaim claim, Language language, LocalDate on) {
        ClaimWords words = new ClaimWords(language, claim);
        InterestWords own = new InterestWords(language);
        return new Document(
                words.title().plain(),
                owner.name(),
                Locale.of(language.id()),
                on,
                PageSize.of(owner.correspondence().stationery().paper().id()),
                List.of(
                        new Block.Heading(1, words.title()),
                        new Block.Lines(names(own, client, owner.name())),
                        new Block.Lines(words.head()),
                        new Block.Paragraph(words.basis()),
                        new Block.Table(words.columns(), words.rows()),
                        new Block.Lines(words.sums().stream().map(ClaimPaper::line).toList()),
                        new Block.Bullets(words.notes()),
                        new Block.Heading(2, own.of("interest.rates")),
                        new Block.Bullets(words.rates()),
                        new Block.Paragraph(words.advice())));
    }

    private static List<Text> names(InterestWords own, String client, String owner) {
        return owner.isBlank()
                ? List.of(own.own(client))
                : List.of(own.own(client), own.own(owner));
    }

    private static Text line(ClaimWords.Sum sum) {
        return sum.label().and(": ").and(sum.amount());
    }
}
