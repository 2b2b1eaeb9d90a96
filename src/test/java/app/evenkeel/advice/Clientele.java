package app.evenkeel.advice;

import app.evenkeel.gauge.Assessed;
import app.evenkeel.gauge.Assessor;
import app.evenkeel.gauge.CrowdedRelation;
import app.evenkeel.gauge.Story;
import app.evenkeel.journal.ArbitraryJournals;
import app.evenkeel.journal.Billing;
import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.Choice;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Correspondence;
import app.evenkeel.journal.Decision;
import app.evenkeel.journal.Deliverable;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Ladder;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Practice;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.SignalKind;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** All the clients of an owner in Riga, none, one or several, on a day amid their facts. */
record Clientele(List<Relation> relations, LocalDate on) {
    static final Owner OWNER =
            new Owner(
                    "",
                    "",
                    "",
                    "",
                    "",
                    Language.EN,
                    Story.RIGA,
                    "",
                    Story.hours("06:00", "12:00", DayOfWeek.values()),
                    Ladder.DEFAULT,
                    Correspondence.BUILT_IN);

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);
    private static final int DAYS = 200;

    /** Of all kinds, more of them crowded than not. */
    static Arbitrary<Clientele> any() {
        Arbitrary<Clientele> random =
                Combinators.combine(
                                ArbitraryJournals.journals(),
                                Arbitraries.integers().between(0, 1000))
                        .as((j, d) ->
                                new Clientele(j.relations(), LocalDate.of(2024, 1, 1).plusDays(d)));
        Arbitrary<Clientele> crowded = Arbitraries.randomValue(Clientele::crowded);
        return Arbitraries.frequencyOf(Tuple.of(1, random), Tuple.of(3, crowded));
    }

    private static Clientele crowded(Random random) {
        List<Relation> relations =
                IntStream.range(0, random.nextInt(5))
                        .mapToObj(i -> crowded("c" + i, random))
                        .toList();
        return new Clientele(relations, FIRST_DAY.plusDays(random.nextInt(2 * DAYS)));
    }

    /**
     * With what a crowded relation has not: boundaries, decisions, hours noted, work by the hour.
     */
    private static Relation crowded(String id, Random random) {
        Relation crowd = CrowdedRelation.random(random);
        return new Relation(
                new Client(id, id, Language.EN),
                crowd.engagements().stream().map(e -> promising(e, random)).toList(),
                crowd.entries().stream().map(e -> lasting(e, random)).toList(),
                crowd.invoices(),
                List.of(),
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(i -> boundary("b" + i, crowd, random))
                        .toList(),
                IntStream.range(0, random.nextInt(2))
                        .mapToObj(i ->
                                new Decision(
                                        "k" + i, day(random), one(Choice.values(), random), ""))
                        .toList(),
                List.of());
    }

    private static Entry lasting(Entry e, Random random) {
        return new Entry(
                e.id(),
                e.at(),
                e.channel(),
                e.direction(),
                random.nextBoolean() ? random.nextInt(300) : null,
                e.billable(),
                e.summary(),
                e.feeling(),
                e.engagement(),
                e.signals(),
                e.excused(),
                e.answerBy(),
                e.answers(),
                e.invoice());
    }

    private static Engagement promising(Engagement e, Random random) {
        return new Engagement(
                e.id(),
                e.title(),
                e.scope(),
                e.start(),
                e.agreedEnd(),
                e.actualEnd(),
                one(Billing.values(), random),
                e.fee(),
                e.revisionsIncluded(),
                List.of(
                        new Deliverable(
                                "d" + e.id(),
                                "Draft",
                                random.nextBoolean() ? day(random) : null,
                                random.nextBoolean() ? day(random) : null,
                                "")));
    }

    /** About something that was marked, as a rule. */
    private static Boundary boundary(String id, Relation relation, Random random) {
        List<SignalKind> about =
                new ArrayList<>(
                        relation.entries().stream()
                                .flatMap(e -> e.signals().stream())
                                .map(s -> s.kind())
                                .limit(2)
                                .toList());
        about.add(one(SignalKind.values(), random));
        LocalDate told = day(random);
        return new Boundary(
                id,
                told,
                "Not like that.",
                about,
                random.nextInt(3) == 0 ? told.plusDays(random.nextInt(60)) : null);
    }

    private static LocalDate day(Random random) {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    private static <T> T one(T[] choices, Random random) {
        return choices[random.nextInt(choices.length)];
    }

    List<Assessed> assessed() {
        Assessor assessor = new Assessor(OWNER);
        return relations.stream().map(r -> assessor.assessed(r, on)).toList();
    }

    List<Judged> judged() {
        Practice practice = Practice.of(relations, Story.RIGA, on);
        return assessed().stream()
                .map(a -> new Judged(a, Review.of(a, practice, Story.RIGA)))
                .toList();
    }

    Mirror mirror() {
        return Mirror.of(
                assessed().stream().map(Assessed::assessment).toList(),
                relations.stream()
                        .map(r -> OwnRecord.of(r, Story.RIGA, on))
                        .reduce(OwnRecord.NONE, OwnRecord::plus));
    }

    /** Without what lies ahead. Plans, such as when work is to end, are known before. */
    Clientele known() {
        return each(r ->
                new Relation(
                        r.client(),
                        r.engagements(),
                        r.entries().stream().filter(e -> !e.day(Story.RIGA).isAfter(on)).toList(),
                        r.invoices().stream()
                                .filter(i -> !i.issuedOn().isAfter(on))
                                .map(i -> i.knownOn(on))
                                .toList(),
                        r.accounts(),
                        r.boundaries().stream().filter(b -> !b.toldOn().isAfter(on)).toList(),
                        r.decisions().stream().filter(d -> !d.on().isAfter(on)).toList(),
                        r.letters().stream().filter(l -> !l.sentOn().isAfter(on)).toList()));
    }

    /** The same facts, written in another order. */
    Clientele shuffled(Random random) {
        return each(r ->
                new Relation(
                        r.client(),
                        shuffled(r.engagements(), random),
                        shuffled(r.entries(), random),
                        shuffled(r.invoices(), random),
                        r.accounts(),
                        shuffled(r.boundaries(), random),
                        shuffled(r.decisions(), random),
                        shuffled(r.letters(), random)));
    }

    private Clientele each(UnaryOperator<Relation> change) {
        return new Clientele(relations.stream().map(change).toList(), on);
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
