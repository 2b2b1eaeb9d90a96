package app.evenkeel.exchange.interchange;

import app.evenkeel.file.Excerpt;
import app.evenkeel.journal.InvalidFact;
import app.evenkeel.journal.Refused;

import org.jspecify.annotations.Nullable;

/**
 * A place in a document. It is a link of a chain, because there is one for every value that is read
 * and only one in a thousand documents has its place written out.
 *
 * @param file as sentences call it
 * @param parent null for the document itself
 * @param key under which the place stands; null where it is an item of a list
 * @param index of the item
 */
record Place(String file, @Nullable Place parent, @Nullable String key, int index) {
    static Place root(String file) {
        return new Place(file, null, null, 0);
    }

    Place at(String under) {
        return new Place(file, this, under, 0);
    }

    Place at(int item) {
        return new Place(file, this, null, item);
    }

    /** As a JSON pointer (RFC 6901). Keys of the format have nothing to escape. */
    String pointer() {
        return parent == null ? "" : parent.pointer() + "/" + (key == null ? index : key);
    }

    Refused refused(String rule) {
        String where = parent == null ? file : file + ", " + Excerpt.plain(pointer(), 200);
        return new Refused(where + ": " + rule);
    }

    /** Gives the broken rule of a record its place. */
    Refused refused(InvalidFact fact) {
        return at(fact.key()).refused(Excerpt.rule(fact));
    }
}
