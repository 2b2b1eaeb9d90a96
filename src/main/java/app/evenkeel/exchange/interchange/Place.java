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
 * @param segment the key or the index under which the place stands
 */
record Place(String file, @Nullable Place parent, String segment) {
    static Place root(String file) {
        return new Place(file, null, "");
    }

    Place at(String key) {
        return new Place(file, this, key);
    }

    Place at(int index) {
        return at(Integer.toString(index));
    }

    /** As a JSON pointer (RFC 6901). Keys of the format have nothing to escape. */
    String pointer() {
        return parent == null ? "" : parent.pointer() + "/" + segment;
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
