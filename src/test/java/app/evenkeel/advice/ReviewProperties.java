package app.evenkeel.advice;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.gauge.Assessment;
import app.evenkeel.gauge.Evidence;
import app.evenkeel.gauge.Level;
import app.evenkeel.journal.Choice;
import app.evenkeel.journal.Fact;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Ladder;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.SignalKind;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds for the advice about any clients on any day. */
class ReviewProperties {
    private static final int TRIES = 150;

    @Provide
    Arbitrary<Clientele> clienteles() {
        return Clientele.any();
    }

    @Property(tries = TRIES)
    void allFifteenCriteriaStandInTheirOrderEachWithItsGrounds(
            @ForAll("clienteles") Clientele any) {
        for (Judged judged : any.judged()) {
            assertThat(judged.review().criteria())
                    .extracting(Finding::criterion)
                    .containsExactly(Criterion.values());
            assertThat(judged.review().criteria())
                    .allMatch(f -> f.grounds().isEmpty() == (f.state() == State.NOT_SEEN));
        }
    }

    @Property(tries = TRIES)
    void everyGroundIsAFactOfTheClient(@ForAll("clienteles") Clientele any) {
        for (Judged judged : any.judged()) {
            Set<String> ids = ids(judged.assessed().relation());

            assertThat(judged.review().criteria())
                    .allSatisfy(f -> assertThat(ids).containsAll(f.sources()));
            assertThat(judged.review().boundaries())
                    .flatExtracting(Keeping::since)
                    .extracting(Evidence::source)
                    .allMatch(ids::contains);
        }
    }

    private static Set<String> ids(Relation relation) {
        Set<String> ids = new HashSet<>();
        Stream.of(relation.entries(), relation.invoices(), relation.engagements())
                .flatMap(List::stream)
                .forEach(f -> ids.add(((Fact) f).id()));
        return ids;
    }

    @Property(tries = TRIES)
    void whatIsSetAsideOrEasesOrLiesAheadIsNoGround(@ForAll("clienteles") Clientele any) {
        for (Judged judged : any.judged()) {
            assertThat(judged.review().criteria())
                    .flatExtracting(Finding::grounds)
                    .allSatisfy(g -> {
                        if (g instanceof Ground.Piece(Evidence e)) {
                            assertThat(e.adverse()).isTrue();
                            assertThat(e.on()).isBeforeOrEqualTo(any.on());
                        }
                    });
        }
    }

    @Property(tries = TRIES)
    void thereIsAlwaysAReasonAndAllSpeakForWhatIsSuggested(@ForAll("clienteles") Clientele any) {
        for (Judged judged : any.judged()) {
            Review review = judged.review();

            assertThat(review.because())
                    .isNotEmpty()
                    .allMatch(r -> r.speaksFor() == review.suggestion());
        }
    }

    @Property(tries = TRIES)
    void lettingGoIsSuggestedWhereThereIsReasonToAndNowhereElse(
            @ForAll("clienteles") Clientele any) {
        for (Judged judged : any.judged()) {
            Assessment assessment = judged.assessed().assessment();
            boolean owes =
                    judged.assessed().relation().invoices().stream()
                            .anyMatch(i -> !i.issuedOn().isAfter(any.on()) && i.overdue(any.on()));
            boolean reason =
                    !RedLines.undecided(judged.assessed()).isEmpty()
                            || judged.criteria(State.REGULARLY).size() > 1
                            || judged.review().boundaries().stream().anyMatch(Keeping::broken)
                            || (owes && worksUnpaidOfLate(judged, any.on()))
                            || (assessment.enough() && assessment.level() == Level.CRITICAL);

            assertThat(judged.review().suggestion() == Choice.LET_GO).isEqualTo(reason);
        }
    }

    private static boolean worksUnpaidOfLate(Judged judged, LocalDate on) {
        return judged.review().criteria().stream()
                .filter(f -> f.criterion() == Criterion.B3_ONCE)
                .flatMap(f -> f.grounds().stream())
                .anyMatch(g -> g instanceof Ground.Piece(Evidence e) && e.within(365, on));
    }

    @Property(tries = TRIES)
    void whoIsKeptGivesNoReasonToSetBoundaries(@ForAll("clienteles") Clientele any) {
        for (Judged judged : any.judged()) {
            if (judged.review().suggestion() == Choice.KEEP) {
                Assessment assessment = judged.assessed().assessment();

                assertThat(judged.criteria(State.REGULARLY)).isEmpty();
                assertThat(judged.review().because()).hasSize(1);
                assertThat(judged.review().because().getFirst() instanceof Reason.TooLittle)
                        .isEqualTo(!assessment.enough());
                if (assessment.enough()) {
                    assertThat(assessment.gauges())
                            .allMatch(g -> g.level().compareTo(Level.STRAINED) < 0);
                }
            }
        }
    }

    @Property(tries = TRIES)
    void aKindIsShownByEnoughThatNamesIt(@ForAll("clienteles") Clientele any) {
        for (Judged judged : any.judged()) {
            for (Recognised kind : Recognised.in(judged.assessed().assessment())) {
                assertThat(kind.evidence())
                        .isNotEmpty()
                        .allMatch(e -> e.signal().sources().contains(kind.kind().id()))
                        .allMatch(Evidence::adverse)
                        .allMatch(e -> e.within(180, any.on()));
                assertThat(
                                kind.evidence().size() >= 3
                                        || kind.evidence().stream()
                                                .map(Evidence::signal)
                                                .anyMatch(ReviewProperties::enoughForB3))
                        .isTrue();
                assertThat(Acts.of(kind, judged.assessed(), Ladder.DEFAULT))
                        .isNotEmpty()
                        .doesNotHaveDuplicates();
            }
        }
    }

    private static boolean enoughForB3(SignalKind signal) {
        return signal == SignalKind.PAY_EVENTUALLY || signal == SignalKind.LATER_EVERY_CYCLE;
    }

    @Property(tries = TRIES)
    void theOrderInWhichFactsWereWrittenDoesNotMatter(
            @ForAll("clienteles") Clientele any, @ForAll long seed) {
        Clientele shuffled = any.shuffled(new Random(seed));

        assertThat(shuffled.judged().stream().map(ReviewProperties::said))
                .containsExactlyElementsOf(
                        any.judged().stream().map(ReviewProperties::said).toList());
        assertThat(shuffled.mirror()).isEqualTo(any.mirror());
    }

    @Property(tries = TRIES)
    void whatLiesAheadChangesNothing(@ForAll("clienteles") Clientele any) {
        assertThat(any.known().judged().stream().map(ReviewProperties::said))
                .containsExactlyElementsOf(
                        any.judged().stream().map(ReviewProperties::said).toList());
        assertThat(any.known().mirror()).isEqualTo(any.mirror());
    }

    /** All that is said, without the facts themselves, on which more may be written. */
    private static List<Object> said(Judged judged) {
        return List.of(
                judged.review().suggestion(),
                judged.review().because().stream().map(ReviewProperties::said).toList(),
                judged.review().criteria(),
                judged.review().boundaries().stream()
                        .map(k ->
                                List.of(
                                        k.boundary().id(),
                                        k.before(),
                                        k.since(),
                                        k.stands(),
                                        k.broken()))
                        .toList(),
                judged.review().worth(),
                Recognised.in(judged.assessed().assessment()),
                RedLines.undecided(judged.assessed()),
                ReviewDue.in(judged.assessed()).stream().map(ReviewDue::on).toList());
    }

    private static Object said(Reason reason) {
        return switch (reason) {
            case Reason.WorksUnpaid(List<Invoice> overdue) ->
                    overdue.stream().map(Invoice::id).sorted().toList();
            case Reason.BoundaryNotKept(Keeping keeping) -> keeping.boundary().id();
            default -> reason;
        };
    }

    @Property(tries = TRIES)
    void sharesLieBetweenNoneAndAllAndWhatIsOverdueIsOwed(@ForAll("clienteles") Clientele any) {
        for (Judged judged : any.judged()) {
            Worth worth = judged.review().worth();
            Double time = worth.shareOfTime();

            assertThat(time == null || (time >= 0 && time <= 1)).isTrue();
            assertThat(worth.sharesOfIncome()).allMatch(s -> s.share() > 0 && s.share() <= 1);
            assertThat(worth.perHour()).hasSize(worth.minutes() == 0 ? 0 : worth.paid().size());
            assertThat(worth.overdue())
                    .allSatisfy(late ->
                            assertThat(worth.owed())
                                    .anyMatch(m ->
                                            m.currency().equals(late.currency())
                                                    && m.compareTo(late) >= 0));
            assertThat(worth.paid()).allMatch(Money::positive);
        }
    }

    @Property(tries = TRIES)
    void theSharesOfAllClientsComeToAllOfIt(@ForAll("clienteles") Clientele any) {
        List<Worth> worths = any.judged().stream().map(j -> j.review().worth()).toList();

        assertThat(
                        worths.stream()
                                .mapToDouble(w -> w.shareOfTime() == null ? 0 : w.shareOfTime())
                                .sum())
                .satisfiesAnyOf(
                        sum -> assertThat(sum).isZero(),
                        sum -> assertThat(sum).isBetween(0.999, 1.001));
        worths.stream()
                .flatMap(w -> w.sharesOfIncome().stream())
                .collect(
                        Collectors.groupingBy(
                                Worth.Share::currency,
                                Collectors.summingDouble(Worth.Share::share)))
                .values()
                .forEach(sum -> assertThat(sum).isBetween(0.999, 1.001));
    }

    @Property(tries = TRIES)
    void theMirrorCountsOnlyClientsOfWhomThereIsEnoughToSay(@ForAll("clienteles") Clientele any) {
        Mirror mirror = any.mirror();
        OwnRecord own = mirror.own();

        assertThat(mirror.clients()).isLessThanOrEqualTo(any.relations().size());
        assertThat(mirror.dimensions())
                .allMatch(d -> d.high() <= mirror.clients())
                .allMatch(d -> !d.most() || (mirror.enough() && 2 * d.high() > mirror.clients()));
        assertThat(own.answeredLate()).isBetween(0, own.answersDue());
        assertThat(own.slipped()).isBetween(0, own.promisesDue());
    }

    @Property(tries = TRIES)
    void whatIsOfTheTimeBeforeABoundaryIsNotOfTheTimeSince(@ForAll("clienteles") Clientele any) {
        for (Judged judged : any.judged()) {
            for (Keeping keeping : judged.review().boundaries()) {
                assertThat(keeping.before()).noneMatch(keeping.since()::contains);
                assertThat(keeping.since())
                        .allMatch(e -> e.on().isAfter(keeping.boundary().toldOn()));
                assertThat(keeping.broken() && keeping.since().isEmpty()).isFalse();
                assertThat(keeping.broken() && !keeping.stands()).isFalse();
            }
        }
    }
}
