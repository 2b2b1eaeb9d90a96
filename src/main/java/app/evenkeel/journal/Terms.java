package app.evenkeel.journal;

import java.time.LocalDate;

/** When an invoice is due, by the contract (ADVICE P1). */
public sealed interface Terms {
    LocalDate dueOn(LocalDate issuedOn);

    /** So many days after the invoice, 0 to 365. */
    record NetDays(int days) implements Terms {
        public NetDays {
            Rules.range("days", days, 0, 365);
        }

        @Override
        public LocalDate dueOn(LocalDate issuedOn) {
            return issuedOn.plusDays(days);
        }
    }

    /** The first such day of a month after the invoice, 1 to 28. */
    record DayOfMonth(int day) implements Terms {
        public DayOfMonth {
            Rules.range("day", day, 1, 28);
        }

        @Override
        public LocalDate dueOn(LocalDate issuedOn) {
            LocalDate thisMonth = issuedOn.withDayOfMonth(day);
            return thisMonth.isAfter(issuedOn) ? thisMonth : thisMonth.plusMonths(1);
        }
    }
}
