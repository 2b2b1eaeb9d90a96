package app.evenkeel.desktop.engagements;

import app.evenkeel.advice.Keeping;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.Account;
import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.Deliverable;
import app.evenkeel.journal.Engagement;
import app.evenkeel.language.OneLine;
import app.evenkeel.report.advice.KeepingWords;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts engagements, boundaries and accounts into words, as they stand on a day. */
record AgreementRows(Words words, LocalDate on) {
    private static final Comparator<LocalDate> LATEST_FIRST =
            Comparator.nullsFirst(Comparator.reverseOrder());

    /** Those that are open first, then the latest. */
    List<AgreementRow> engagements(List<Engagement> engagements) {
        return engagements.stream()
                .sorted(
                        Comparator.comparing((Engagement e) -> !e.openOn(on))
                                .thenComparing(Engagement::start, LATEST_FIRST)
                                .thenComparing(Engagement::title))
                .map(this::row)
                .toList();
    }

    private AgreementRow row(Engagement e) {
        String state = state(e);
        return new AgreementRow(
                e.id(),
                OneLine.of(e.title()),
                e.deliverables().isEmpty() ? state : state + ", " + delivered(e),
                e.openOn(on));
    }

    private String state(Engagement e) {
        if (e.start() != null && e.start().isAfter(on)) {
            return words.get("engagements.not-started", day(e.start()));
        }
        if (e.actualEnd() != null && !e.openOn(on)) {
            return words.get("engagements.ended", day(e.actualEnd()));
        }
        if (e.agreedEnd() == null) {
            return words.get("engagements.open");
        }
        return e.overranBy(on)
                ? words.get("engagements.late", day(e.agreedEnd()))
                : words.get("engagements.open-until", day(e.agreedEnd()));
    }

    private String delivered(Engagement e) {
        long delivered =
                e.deliverables().stream().filter((Deliverable d) -> d.deliveredBy(on)).count();
        return words.get(
                "engagements.delivered",
                Map.of(
                        "delivered",
                        Long.toString(delivered),
                        "all",
                        Integer.toString(e.deliverables().size())));
    }

    /** Those that stand first, then the latest. */
    List<AgreementRow> boundaries(List<Boundary> boundaries, List<Keeping> keepings) {
        Map<String, Keeping> kept =
                keepings.stream().collect(Collectors.toMap(k -> k.boundary().id(), k -> k));
        return boundaries.stream()
                .sorted(Comparator.comparing(Boundary::toldOn).reversed())
                .map(b -> row(b, kept.get(b.id())))
                .sorted(Comparator.comparing((AgreementRow row) -> !row.open()))
                .toList();
    }

    /**
     * @param keeping null where it has not been told yet
     */
    private AgreementRow row(Boundary b, @Nullable Keeping keeping) {
        String told = words.get("agreements.boundary-told", day(b.toldOn()));
        return new AgreementRow(
                b.id(),
                OneLine.of(b.words()),
                keeping == null
                        ? told
                        : told + " " + new KeepingWords(words.language()).outcome(keeping),
                keeping == null || keeping.stands());
    }

    /** Those in the owner's care first, each by name. */
    List<AgreementRow> accounts(List<Account> accounts) {
        return accounts.stream()
                .sorted(
                        Comparator.comparing((Account a) -> a.handedOverBy(on))
                                .thenComparing(Account::name))
                .map(this::row)
                .toList();
    }

    private AgreementRow row(Account a) {
        String state =
                a.handedOverBy(on)
                        ? words.get("engagements.handed-over", day(a.handedOverOn()))
                        : words.get("engagements.not-handed-over");
        String place = words.isolated(OneLine.of(a.location()));
        return new AgreementRow(
                a.id(),
                OneLine.of(a.name()),
                place.isEmpty() ? state : state + ", " + place,
                !a.handedOverBy(on));
    }

    private Map<String, String> day(@Nullable LocalDate day) {
        return Map.of("day", day == null ? "" : words.dates().day(day));
    }
}
