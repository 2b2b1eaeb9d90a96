package app.evenkeel.journal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the owner has worked and earned with all clients in the year before a day: what a client's
 * share is reckoned from.
 *
 * @param clients how many clients there are, worked for or not
 * @param since the first day of the year
 * @param until the day, which is its last
 */
public record Practice(
        int clients, LocalDate since, LocalDate until, List<Work> work, List<Earning> earnings) {

    /**
     * Time noted with a client on a day.
     *
     * @param entry the id of the entry that notes it
     */
    public record Work(String client, String entry, LocalDate on, long minutes) {
        public YearMonth month() {
            return YearMonth.from(on);
        }
    }

    /** What a client paid, without tax where that is known. */
    public record Earning(String client, Money money) {}

    /** Keeps what lies within the year, in an order of its own. */
    public Practice {
        LocalDate from = since;
        LocalDate to = until;
        work =
                work.stream()
                        .filter(w -> !w.on().isBefore(from) && !w.on().isAfter(to))
                        .filter(w -> w.minutes() > 0)
                        .sorted(Comparator.comparing(Work::on).thenComparing(Work::entry))
                        .toList();
        earnings =
                earnings.stream()
                        .filter(e -> e.money().positive())
                        .sorted(
                                Comparator.comparing(Earning::client)
                                        .thenComparing(e -> e.money().amount()))
                        .toList();
    }

    /** The first day of the year that a day ends. */
    public static LocalDate begins(LocalDate on) {
        return on.minusYears(1).plusDays(1);
    }

    /** The year before a day, from all that happened with all clients. */
    public static Practice of(List<Relation> relations, ZoneId zone, LocalDate on) {
        LocalDate since = begins(on);
        List<Work> work = new ArrayList<>();
        List<Earning> earnings = new ArrayList<>();
        for (Relation relation : relations) {
            String client = relation.client().id();
            for (Entry e : relation.entries()) {
                if (e.minutes() != null) {
                    work.add(new Work(client, e.id(), e.day(zone), e.minutes()));
                }
            }
            for (Invoice invoice : relation.invoices()) {
                earnings.add(new Earning(client, invoice.earned(since, on)));
            }
        }
        return new Practice(relations.size(), since, on, work, earnings);
    }
}
