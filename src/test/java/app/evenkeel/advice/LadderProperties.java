package app.evenkeel.advice;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.ArbitraryJournals;
import app.evenkeel.journal.Bill;
import app.evenkeel.journal.Choice;
import app.evenkeel.journal.Decision;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.InvoiceState;
import app.evenkeel.journal.Ladder;
import app.evenkeel.journal.LadderStep;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.Rung;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What holds of the payment ladder for any client on any day. */
class LadderProperties {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);

    /** Something that the owner did, as it was proposed. */
    private record Taken(LocalDate on, LadderStep step) {
        Rung rung() {
            return step instanceof LadderStep.Write write ? write.rung() : Rung.REVIEW;
        }
    }

    @Provide
    Arbitrary<Ladder> ladders() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60).set().ofMaxSize(5),
                        Arbitraries.integers().between(0, 20))
                .as((days, gap) -> new Ladder(days.stream().sorted().toList(), gap));
    }

    /** On how many days after the first each invoice is due. */
    @Provide
    Arbitrary<List<Integer>> dues() {
        return Arbitraries.integers().between(0, 60).list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<Relation> relations() {
        return ArbitraryJournals.relations();
    }

    @Property(tries = 200)
    void whoNeverPaysIsTakenUpRungByRungHoweverSeldomOneLooks(
            @ForAll @IntRange(min = 1, max = 40) int every) {
        List<Taken> taken = obey(List.of(0), Ladder.DEFAULT, every);

        assertThat(taken).extracting(Taken::rung).containsExactly(Rung.values());
        assertKept(taken, Ladder.DEFAULT);
    }

    @Property(tries = 500)
    void eachOfSeveralInvoicesClimbsRungByRungWithAnySettings(
            @ForAll("dues") List<Integer> dues,
            @ForAll("ladders") Ladder ladder,
            @ForAll @IntRange(min = 1, max = 40) int every) {
        List<Taken> taken = obey(dues, ladder, every);

        List<Rung> letters =
                Arrays.stream(Rung.values())
                        .filter(rung -> rung != Rung.REVIEW && ladder.has(rung))
                        .toList();
        for (Invoice invoice : owed(dues)) {
            List<Taken> about =
                    taken.stream()
                            .filter(t -> t.step().about().contains(invoice))
                            .filter(t -> t.rung() != Rung.REVIEW)
                            .toList();
            assertThat(about).extracting(Taken::rung).containsExactlyElementsOf(letters);
            if (!about.isEmpty()) {
                LocalDate last = about.getLast().on();
                assertThat(taken).anyMatch(t -> t.rung() == Rung.REVIEW && !t.on().isBefore(last));
            }
        }
        assertKept(taken, ladder);
    }

    /** Letters keep their gap and no step comes before its day. */
    private static void assertKept(List<Taken> taken, Ladder ladder) {
        LocalDate free = LocalDate.MIN;
        for (Taken each : taken) {
            assertThat(each.on()).isAfterOrEqualTo(free);
            for (Invoice invoice : each.step().about()) {
                assertThat(each.on())
                        .isAfterOrEqualTo(ladder.earliest(each.rung(), invoice.dueOn()));
            }
            if (each.step() instanceof LadderStep.Write) {
                free = ladder.nextLetter(each.on());
            }
        }
    }

    @Property(tries = 200)
    void whoNeverWritesIsAlwaysToldToBeginWithAReminder(
            @ForAll("dues") List<Integer> dues, @ForAll @IntRange(min = 3, max = 700) int days) {
        LocalDate on = FIRST_DAY.plusDays(Collections.min(dues)).plusDays(days);

        LadderStep step = step(relation(dues), Ladder.DEFAULT, on).orElseThrow();

        assertThat(((LadderStep.Write) step).rung()).isEqualTo(Rung.REMINDER);
    }

    @Property(tries = 1000)
    void onceALetterHasGoneThereIsNothingToDoOnThatDay(
            @ForAll("relations") Relation relation,
            @ForAll("ladders") Ladder ladder,
            @ForAll @IntRange(max = 1500) int days) {
        LocalDate on = LocalDate.of(2024, 1, 1).plusDays(days);
        if (step(relation, ladder, on).orElse(null) instanceof LadderStep.Write write) {
            Relation after = after(relation, new Taken(on, write));
            LocalDate next = on.plusDays(Math.max(0, ladder.minimumGapDays() - 1));

            assertThat(step(after, ladder, on)).isNotPresent();
            PaymentLadder then = PaymentLadder.of(after, ladder, next);
            assertThat(then.step().filter(s -> !(s instanceof LadderStep.Resume))).isEmpty();
            assertThat(write.about())
                    .allMatch(
                            i -> then.of(i).filter(s -> !(s instanceof LadderStep.Wait)).isEmpty());
        }
    }

    @Property(tries = 1000)
    void whatIsProposedIsAboutWhatIsOwedOrWasPaidOrCancelled(
            @ForAll("relations") Relation relation,
            @ForAll("ladders") Ladder ladder,
            @ForAll @IntRange(max = 1500) int days) {
        LocalDate on = LocalDate.of(2024, 1, 1).plusDays(days);
        PaymentLadder all = PaymentLadder.of(relation, ladder, on);

        all.step()
                .ifPresent(step -> {
                    assertThat(step.about()).isNotEmpty().doesNotHaveDuplicates();
                    assertThat(step).isNotInstanceOf(LadderStep.Wait.class);
                    if (step instanceof LadderStep.Resume) {
                        assertThat(step.about())
                                .allMatch(i -> i.settledBy(on).isPresent() || i.cancelledBy(on));
                    } else {
                        assertThat(step.about()).allMatch(i -> i.state(on) == InvoiceState.OVERDUE);
                    }
                });
        for (Invoice invoice : relation.invoices()) {
            LadderStep step = all.of(invoice).orElse(null);
            if (step instanceof LadderStep.Wait wait) {
                assertThat(wait.until() == null || wait.until().isAfter(on)).isTrue();
            } else if (step != null) {
                assertThat(all.step()).contains(step);
                assertThat(step.about()).contains(invoice);
            }
        }
    }

    @Property(tries = 500)
    void neitherWhatLiesAheadNorTheOrderOfFactsMatters(
            @ForAll("relations") Relation relation,
            @ForAll("ladders") Ladder ladder,
            @ForAll @IntRange(max = 1500) int days,
            @ForAll long seed) {
        LocalDate on = LocalDate.of(2024, 1, 1).plusDays(days);
        Clientele clientele = new Clientele(List.of(relation), on);

        String said = said(step(relation, ladder, on));
        assertThat(said(step(clientele.known().relations().getFirst(), ladder, on)))
                .isEqualTo(said);
        assertThat(
                        said(
                                step(
                                        clientele.shuffled(new Random(seed)).relations().getFirst(),
                                        ladder,
                                        on)))
                .isEqualTo(said);
    }

    /** Without the facts themselves, on which more may be written. */
    private static String said(Optional<LadderStep> step) {
        return step.map(s ->
                        s.getClass().getSimpleName()
                                + s.about().stream().map(Invoice::id).toList()
                                + switch (s) {
                                    case LadderStep.Write write ->
                                            write.rung() + " " + write.since();
                                    case LadderStep.Review review ->
                                            review.since() + " " + review.mayNotPause();
                                    case LadderStep.Resume resume ->
                                            resume.since() + resume.paused().id();
                                    case LadderStep.Wait wait -> "" + wait.until();
                                })
                .orElse("");
    }

    /** An owner who looks every few days, and does what is proposed; after a review they go on. */
    private static List<Taken> obey(List<Integer> dues, Ladder ladder, int every) {
        Relation relation = relation(dues);
        List<Taken> taken = new ArrayList<>();
        LocalDate end = FIRST_DAY.plusDays(every * 24L + 600);
        for (LocalDate on = FIRST_DAY; on.isBefore(end); on = on.plusDays(every)) {
            Optional<LadderStep> step = step(relation, ladder, on);
            // After a review there may be a letter on the same day.
            while (step.isPresent()) {
                Taken next = new Taken(on, step.get());
                taken.add(next);
                relation = after(relation, next);
                step = step(relation, ladder, on);
            }
        }
        return taken;
    }

    private static Optional<LadderStep> step(Relation relation, Ladder ladder, LocalDate on) {
        return PaymentLadder.of(relation, ladder, on).step();
    }

    private static Relation relation(List<Integer> dues) {
        return Late.owing().relation().with(List.of(), owed(dues));
    }

    private static List<Invoice> owed(List<Integer> dues) {
        List<Invoice> invoices = new ArrayList<>();
        for (int due : dues) {
            String day = FIRST_DAY.plusDays(due).toString();
            invoices.add(Bill.due("i" + invoices.size(), day).invoice());
        }
        return invoices;
    }

    /** What was proposed was done. */
    private static Relation after(Relation r, Taken taken) {
        String day = taken.on().toString();
        String[] about = taken.step().about().stream().map(Invoice::id).toArray(String[]::new);
        List<Letter> letters = new ArrayList<>(r.letters());
        List<Decision> decisions = new ArrayList<>(r.decisions());
        if (taken.step() instanceof LadderStep.Write write) {
            letters.add(Late.sent(write.letter(), write.step(), day, about));
        } else {
            decisions.add(new Decision("k" + decisions.size(), taken.on(), Choice.KEEP, ""));
        }
        return new Relation(
                r.client(),
                r.engagements(),
                r.entries(),
                r.invoices(),
                r.accounts(),
                r.boundaries(),
                decisions,
                letters);
    }
}
