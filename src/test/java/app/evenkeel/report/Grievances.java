package app.evenkeel.report;

import app.evenkeel.journal.Account;
import app.evenkeel.journal.Bill;
import app.evenkeel.journal.Billing;
import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.Choice;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Correspondence;
import app.evenkeel.journal.Decision;
import app.evenkeel.journal.Deliverable;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Excuse;
import app.evenkeel.journal.Hold;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Ladder;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.Signal;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.journal.Talk;
import app.evenkeel.journal.WorkingHours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** A relation in which about everything went wrong, seen at the end of 5 March 2026. */
final class Grievances {
    static final LocalDate ON = LocalDate.of(2026, 3, 5);
    static final String HASH = "ab12".repeat(16);

    private Grievances() {}

    static Owner owner() {
        return new Owner(
                "Maija Ozola",
                "marketing consultant",
                "",
                "",
                "",
                Language.EN,
                ZoneId.of("Europe/Riga"),
                "",
                new WorkingHours(
                        List.of(
                                new WorkingHours.Span(
                                        DayOfWeek.MONDAY,
                                        LocalTime.of(8, 0),
                                        LocalTime.of(17, 0)))),
                Ladder.DEFAULT,
                Correspondence.BUILT_IN);
    }

    static Relation relation() {
        return new Relation(
                new Client("acme", "Acme Oy", Language.FI),
                List.of(
                        new Engagement(
                                "e1",
                                "New site",
                                "Twelve pages",
                                LocalDate.of(2026, 1, 5),
                                LocalDate.of(2026, 12, 31),
                                null,
                                Billing.FIXED,
                                null,
                                null,
                                List.of(
                                        new Deliverable(
                                                "d1",
                                                "Draft",
                                                null,
                                                LocalDate.of(2026, 1, 30),
                                                "Accepted at once")))),
                entries(),
                invoices(),
                List.of(
                        new Account("a1", "Google Ads", "ads, customer 417", null),
                        new Account("a2", "Domain", "acme.example", LocalDate.of(2026, 2, 20))),
                List.of(
                        new Boundary(
                                "b1",
                                LocalDate.of(2026, 2, 2),
                                "Calls on Mondays only.",
                                List.of(SignalKind.CONTACT_OUTSIDE_HOURS),
                                null)),
                List.of(
                        new Decision(
                                "k1",
                                LocalDate.of(2026, 3, 2),
                                Choice.LET_GO,
                                "Enough broken promises.")),
                List.of(
                        new Letter(
                                "l1",
                                LetterKind.PAYMENT_REMINDER,
                                Language.FI,
                                2,
                                LocalDate.of(2026, 3, 3),
                                List.of("i1"),
                                "Hyvä Dana,\n\nlasku 2026-014 on avoinna.\n\nMaija Ozola\n",
                                HASH)),
                List.of());
    }

    private static List<Entry> entries() {
        return List.of(
                Talk.call("2026-02-03T18:20")
                        .as("n1")
                        .saying("Rang about the logotype.\nShouted at length.")
                        .felt("Trembling with indignation.")
                        .marked(new Signal(SignalKind.RUDENESS, 3, "Vulgarities throughout."))
                        .took(90)
                        .entry(),
                Talk.request("n2", "2026-02-05", "2026-02-10")
                        .saying("Which palette shall it become?")
                        .felt("Hopeful.")
                        .entry(),
                Talk.answer("n2", "2026-02-14").as("n3").saying("Chose turquoise.").entry(),
                Talk.request("n4", "2026-02-16", "2026-02-20")
                        .saying("Photographs needed.")
                        .entry(),
                Talk.note("2026-02-23")
                        .as("n5")
                        .saying("Slandered publicly.")
                        .marked(SignalKind.PUBLIC_ATTACK, 2)
                        .excusing(SignalKind.PUBLIC_ATTACK)
                        .entry(),
                Talk.note("2026-02-24")
                        .as("n6")
                        .saying("Praised generously.")
                        .marked(SignalKind.THANKS, 2)
                        .entry(),
                Talk.note("2026-02-25")
                        .as("n7")
                        .about("i2")
                        .saying("Misdirected envelope.")
                        .excusing(new Excuse(SignalKind.PAYS_LATE, "I had the wrong address."))
                        .entry());
    }

    private static List<Invoice> invoices() {
        return List.of(
                Bill.due("i1", "2026-02-12")
                        .numbered("2026-014")
                        .over(1250)
                        .paid(250, "2026-02-20")
                        .held(new Hold(null, "Grudgingly waiting."))
                        .invoice(),
                Bill.due("i2", "2026-01-20")
                        .numbered("2026-009")
                        .over(800)
                        .paid("2026-01-31")
                        .invoice(),
                Bill.due("i3", "2026-02-01")
                        .numbered("2026-011")
                        .over("90.00", "USD")
                        .disputed("2026-02-03")
                        .invoice());
    }
}
