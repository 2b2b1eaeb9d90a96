package app.evenkeel.store.sqlite;

import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.JournalTrouble;
import app.evenkeel.journal.Money;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Currency;

/** How days, times and amounts stand in the file. */
public final class Values {
    private Values() {}

    /** An ISO date. Years are 0 to 9999, or the text would not sort as the days do. */
    public static String day(LocalDate day) {
        refuseFarYears(day.getYear(), day);
        return day.toString();
    }

    public static @Nullable String dayOrNull(@Nullable LocalDate day) {
        return day == null ? null : day(day);
    }

    public static LocalDate day(ResultSet row, String column) throws SQLException {
        return LocalDate.parse(row.getString(column));
    }

    public static @Nullable LocalDate dayOrNull(ResultSet row, String column) throws SQLException {
        String day = row.getString(column);
        return day == null ? null : LocalDate.parse(day);
    }

    /** ISO 8601 with seconds and offset. */
    public static String time(OffsetDateTime at) {
        refuseFarYears(at.getYear(), at);
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at);
    }

    public static String decimal(Money money) {
        return money.amount().toPlainString();
    }

    public static Money money(ResultSet row, String column, Currency currency) throws SQLException {
        return Money.of(row.getString(column), currency);
    }

    public static @Nullable Integer numberOrNull(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }

    /** A JSON array of texts, for {@code json_each}: one statement for any number of ids. */
    public static String jsonArray(Iterable<String> texts) {
        StringBuilder json = new StringBuilder("[");
        for (String text : texts) {
            json.append(json.length() > 1 ? ",\"" : "\"");
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '"' || c == '\\') {
                    json.append('\\').append(c);
                } else if (c < ' ') {
                    json.append("\\u%04x".formatted((int) c));
                } else {
                    json.append(c);
                }
            }
            json.append('"');
        }
        return json.append(']').toString();
    }

    private static void refuseFarYears(int year, Object value) {
        if (year < 0 || year > 9999) {
            throw new JournalRefused(
                    new JournalTrouble.FarDay(value.toString()),
                    "The date " + value + " is out of range: years must be 0 to 9999.");
        }
    }
}
