package app.evenkeel.store.table;

import app.evenkeel.journal.Fact;
import app.evenkeel.store.sqlite.Values;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Where the facts of one kind lie, with what is nested in them. */
public interface FactTable<F extends Fact> {
    /**
     * The facts that a condition picks, with what is nested in them, in the order it asks for.
     *
     * @param condition SQL that follows the table's name
     */
    List<F> where(String condition, Object... values) throws SQLException;

    default Optional<F> find(String id) throws SQLException {
        return where("WHERE id = ?", id).stream().findFirst();
    }

    default List<F> withIds(Iterable<String> ids) throws SQLException {
        return where("WHERE id IN (SELECT value FROM json_each(?))", Values.jsonArray(ids));
    }

    /**
     * Makes way for a new version of a fact: removes what is nested in the old one, and what may
     * stand only once. The fact itself stays, since others may refer to it.
     */
    void clear(F old) throws SQLException;

    /** Adds a fact, or writes over its cleared old version. */
    void put(String client, F fact) throws SQLException;

    void remove(String id) throws SQLException;
}
