package app.evenkeel.advice;

import app.evenkeel.journal.Practice;
import app.evenkeel.journal.Practice.Work;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a client leaves time for the others (ADVICE A-go4): in how many of the last six months
 * they took more than half of it. The month of the day itself is one of them.
 */
record BusyMonths(String client, Practice practice) {
    private static final int MONTHS = 6;
    private static final int REGULARLY = 3;

    Finding finding() {
        List<Ground> months = new ArrayList<>();
        YearMonth last = YearMonth.from(practice.until());
        // Who has one client has nobody else to look after.
        for (int back = MONTHS - 1; back >= 0 && practice.clients() > 1; back--) {
            Ground.Month month = month(last.minusMonths(back));
            if (2 * month.minutes() > month.ofAll()) {
                months.add(month);
            }
        }
        State seen = months.isEmpty() ? State.NOT_SEEN : State.SEEN;
        return new Finding(
                Criterion.A_GO4, months.size() >= REGULARLY ? State.REGULARLY : seen, months);
    }

    private Ground.Month month(YearMonth month) {
        List<Work> all = practice.work().stream().filter(w -> w.month().equals(month)).toList();
        List<Work> own = all.stream().filter(w -> w.client().equals(client)).toList();
        return new Ground.Month(
                month, minutes(own), minutes(all), own.stream().map(Work::entry).toList());
    }

    private static long minutes(List<Work> work) {
        return work.stream().mapToLong(Work::minutes).sum();
    }
}
