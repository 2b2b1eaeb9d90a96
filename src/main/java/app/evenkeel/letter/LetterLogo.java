package app.evenkeel.letter;

import app.evenkeel.document.Block;
import app.evenkeel.document.Picture;
import app.evenkeel.document.PictureRefused;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Stationery;

import org.jspecify.annotations.Nullable;

/** The owner's logo for the head of a letter. */
final class LetterLogo {
    private LetterLogo() {}

    /** Null where there is none that can be drawn: a letter does not fail for its ornament. */
    static Block.@Nullable Logo of(Owner owner) {
        Stationery stationery = owner.correspondence().stationery();
        if (!stationery.hasLogo()) {
            return null;
        }
        try {
            String words = owner.trade().isBlank() ? owner.name() : owner.trade();
            return new Block.Logo(Picture.of(stationery.logoBytes()), words);
        } catch (PictureRefused _) {
            return null;
        }
    }
}
