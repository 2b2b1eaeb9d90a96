package app.evenkeel.store.table;

import app.evenkeel.journal.WorkingHours;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** Reads a row of working hours. */
final class Hours {
    private Hours() {}

    static WorkingHours.Span span(ResultSet row) throws SQLException {
        return new WorkingHours.Span(
                DayOfWeek.valueOf(row.getString("day")),
                LocalTime.parse(row.getString("starts")),
                LocalTime.parse(row.getString("ends")));
    }
}
