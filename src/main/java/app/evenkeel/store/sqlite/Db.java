package app.evenkeel.store.sqlite;

import app.evenkeel.file.Patience;
import app.evenkeel.journal.InvalidFact;

import org.jspecify.annotations.Nullable;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.core.DB;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A connection, and the four ways in which SQL runs over it. Statements stay prepared: the program
 * has a fixed number of them.
 */
public final class Db implements AutoCloseable {
    /** Makes a value of the row that a query stands on. */
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Takes rows until it has enough. */
    public interface Taker {
        boolean wantsMoreAfter(ResultSet row) throws SQLException;
    }

    private static final int WAIT_MILLIS = 100;
    private static final int WAITS = 50;
    private static final int ALL_PAGES = -1;

    /** Of SQLite's machine between two looks at the clock: some microseconds. */
    private static final int STEPS = 10_000;

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Db(Connection connection) {
        this.connection = connection;
    }

    public <T> List<T> list(String sql, Reader<T> reader, @Nullable Object... values)
            throws SQLException {
        List<T> all = new ArrayList<>();
        scan(sql, row -> all.add(reader.read(row)), values);
        return all;
    }

    public <T> Optional<T> first(String sql, Reader<T> reader, @Nullable Object... values)
            throws SQLException {
        List<T> found = new ArrayList<>(1);
        scan(
                sql,
                row -> {
                    found.add(reader.read(row));
                    return false;
                },
                values);
        return found.stream().findFirst();
    }

    /** Steps through the rows one by one, as long as they are wanted. */
    public void scan(String sql, Taker taker, @Nullable Object... values) throws SQLException {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            boolean more = true;
            while (more && rows.next()) {
                more = taker.wantsMoreAfter(rows);
            }
        } catch (InvalidFact
                | DateTimeException
                | IllegalArgumentException
                | NoSuchElementException
                // Only damage leaves out what may not be missing.
                | NullPointerException e) {
            throw new UnreadableRow(e);
        }
    }

    /** Changes rows, and says how many. */
    public int run(String sql, @Nullable Object... values) throws SQLException {
        return bound(sql, values).executeUpdate();
    }

    /** Statements without values, which are not kept prepared: transactions, pragmas, scripts. */
    public void script(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** Asks for one number, such as a pragma. */
    public long number(String sql, @Nullable Object... values) throws SQLException {
        return first(sql, row -> row.getLong(1), values).orElseThrow();
    }

    /** Copies all of a database over all of this one, as one transaction of this one. */
    void takeOver(Path source) throws SQLException {
        check(database().restore("main", source.toString(), null, WAIT_MILLIS, WAITS, ALL_PAGES));
    }

    /** Copies all of this database into another file, as it is at one moment. */
    void copyTo(Path target) throws SQLException {
        check(database().backup("main", target.toString(), null, WAIT_MILLIS, WAITS, ALL_PAGES));
    }

    /** Whatever runs over this connection fails once nobody waits for it any more. */
    void waitedForBy(Patience patience) throws SQLException {
        if (patience.equals(Patience.ENDLESS)) {
            ProgressHandler.clearHandler(connection);
            return;
        }
        ProgressHandler.setHandler(
                connection,
                STEPS,
                new ProgressHandler() {
                    @Override
                    protected int progress() {
                        return patience.lasts() ? 0 : 1;
                    }
                });
    }

    private DB database() throws SQLException {
        return connection.unwrap(SQLiteConnection.class).getDatabase();
    }

    private static void check(int code) throws SQLException {
        if (code != SQLiteErrorCode.SQLITE_OK.code && code != SQLiteErrorCode.SQLITE_DONE.code) {
            throw new SQLiteException(
                    SQLiteErrorCode.getErrorCode(code).toString(),
                    SQLiteErrorCode.getErrorCode(code));
        }
    }

    private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /** What was asked so far, for looking at its plans. */
    public List<String> statements() {
        return List.copyOf(prepared.keySet());
    }

    /** Ends every statement: one that is only half read counts as still running. */
    void endStatements() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
    }

    @Override
    public void close() throws SQLException {
        prepared.clear();
        connection.close();
    }

    /** A row that SQLite reads well and the program does not understand. */
    static final class UnreadableRow extends SQLException {
        private static final long serialVersionUID = 1L;

        UnreadableRow(RuntimeException cause) {
            super(String.valueOf(cause.getMessage()), cause);
        }
    }
}
