package app.evenkeel.desktop.timeline;

import static app.evenkeel.desktop.timeline.Happenings.call;
import static app.evenkeel.desktop.timeline.Happenings.called;
import static app.evenkeel.desktop.timeline.Happenings.events;
import static app.evenkeel.desktop.timeline.Happenings.invoice;
import static app.evenkeel.desktop.timeline.Happenings.items;
import static app.evenkeel.desktop.timeline.Happenings.letter;
import static app.evenkeel.desktop.timeline.Happenings.mailed;
import static app.evenkeel.desktop.timeline.Happenings.maker;
import static app.evenkeel.desktop.timeline.Happenings.note;
import static app.evenkeel.desktop.timeline.Happenings.rows;
import static app.evenkeel.desktop.timeline.Happenings.said;
import static app.evenkeel.desktop.timeline.Happenings.silences;
import static app.evenkeel.desktop.timeline.Happenings.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Excuse;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Payment;
import app.evenkeel.journal.Signal;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.journal.Talk;
import app.evenkeel.journal.TimelineItem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

class RowMakerTest {
    private static final Filter ALL = Filter.EVERYTHING;

    @Test
    void everyMonthHasItsHeadingOnce() {
        assertThat(said(rows(ALL, call("2026-02-28"), call("2026-02-20"), call("2026-01-30"))))
                .containsExactly(
                        "February 2026",
                        "28 February 2026, 14:30, Call, From the client, It is 2026-02-28",
                        "20 February 2026, 14:30, Call, From the client, It is 2026-02-20",
                        "3 weeks of silence",
                        "January 2026",
                        "30 January 2026, 14:30, Call, From the client, It is 2026-01-30");
    }

    @Test
    void theDayStandsBesideTheFirstThingOfThatDayAlone() {
        assertThat(events(rows(ALL, call("2026-02-28"), note("2026-02-28"), note("2026-02-27"))))
                .extracting(Row.Event::day)
                .containsExactly("28", "", "27");
    }

    @Test
    void twoWeeksAreNoSilenceAndADayMoreIs() {
        assertThat(silences(rows(ALL, call("2026-02-28"), call("2026-02-14")))).isEmpty();
        assertThat(silences(rows(ALL, call("2026-02-28"), call("2026-02-13"))))
                .containsExactly("15 days without a word");
    }

    @Test
    void silenceSinceTheNewestWordGoesOnToday() {
        assertThat(said(rows(ALL, call("2026-02-06"))))
                .startsWith("23 days without a word, until today", "February 2026");
    }

    @Test
    void moneyAndNotesToOneselfLieWithinASilence() {
        List<Row> rows =
                rows(
                        ALL,
                        call("2026-02-20"),
                        invoice("7", "2026-02-10"),
                        note("2026-02-05"),
                        call("2026-01-20"));

        assertThat(silences(rows))
                .containsExactly("31 days without a word, until 20 February 2026");
        assertThat(rows.get(4)).isInstanceOf(Row.Silence.class);
    }

    @Test
    void aLetterIsAWord() {
        assertThat(
                        silences(
                                rows(
                                        ALL,
                                        call("2026-02-20"),
                                        letter("2026-02-10"),
                                        call("2026-02-01"))))
                .isEmpty();
    }

    @Test
    void whatIsYetToComeDoesNotEndASilence() {
        assertThat(silences(rows(ALL, call("2026-04-01"), call("2026-01-30"))))
                .containsExactly("30 days without a word, until today");
    }

    @Test
    void ofATimelineInPartNoSilenceIsTold() {
        assertThat(silences(rows(ALL.with(ItemKind.TALK), call("2026-02-20"), call("2026-01-01"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void stretchesMakeTheSameRowsAsTheWhole(int length) {
        List<TimelineItem> items =
                items(
                        call("2026-02-20"),
                        invoice("7", "2026-01-25", paid("2026-02-10")),
                        note("2026-01-05"),
                        call("2026-01-05"),
                        letter("2025-10-01"));
        RowMaker maker = maker(ALL);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < items.size(); i += length) {
            rows.addAll(maker.rows(stretch(items.subList(i, Math.min(i + length, items.size())))));
        }

        assertThat(rows).isEqualTo(maker(ALL).rows(stretch(items)));
    }

    @Test
    void aRequestIsOpenThenLateThenAnswered() {
        Talk answer = called("2026-02-25").answering("email 2026-02-20");

        assertThat(standing(mailed("2026-02-20").answerBy("2026-03-01")))
                .isEqualTo(open("Their answer needed by 1 March 2026"));
        assertThat(standing(mailed("2026-02-20").answerBy("2026-02-28")))
                .isEqualTo(late("Their answer was due by 28 February 2026"));
        assertThat(standing(mailed("2026-02-20").answerBy("2026-02-28"), answer))
                .isEqualTo(done("Answered"));
        assertThat(standing(mailed("2026-02-20").answerBy("2026-02-23"), answer))
                .isEqualTo(done("Answered late"));
    }

    @Test
    void whatTheClientAskedIsOwedByTheOwner() {
        assertThat(standing(called("2026-02-20").answerBy("2026-03-05")))
                .isEqualTo(open("Your answer needed by 5 March 2026"));
        assertThat(standing(called("2026-02-20").answerBy("2026-02-21")))
                .isEqualTo(late("Your answer was due by 21 February 2026"));
    }

    @Test
    void oneMoreQuestionInTheSameDirectionIsNoAnswer() {
        Talk asked = mailed("2026-02-20").answerBy("2026-03-01");
        Talk again = mailed("2026-02-22").answering("email 2026-02-20");

        assertThat(standing(asked, again).state()).isEqualTo(Row.Standing.State.OPEN);
    }

    @Test
    void anInvoiceSaysHowItStandsToday() {
        assertThat(standing(invoice("7", "2026-02-01"))).isEqualTo(late("Overdue"));
        assertThat(standing(invoice("7", "2026-02-20"))).isEqualTo(open("Open"));
        assertThat(
                        events(rows(ALL, invoice("7", "2026-02-01", paid("2026-02-10"))))
                                .getLast()
                                .standing())
                .isEqualTo(done("Paid"));
    }

    @Test
    void aFeelingIsKeptToItselfUntilAskedFor() {
        Row.Event event =
                events(rows(ALL, called("2026-02-20").took(25).billable().felt("Shaking")))
                        .getFirst();

        assertThat(event.said())
                .isEqualTo(
                        "20 February 2026, 14:30, Call, From the client, 25\u00a0min, Billable,"
                                + " It is 2026-02-20, How it felt");
        assertThat(event.fold()).isEqualTo(new Row.Fold("How it felt", "Shaking", false));
    }

    @Test
    void whatWasSetAsideIsShownAsSuch() {
        Signal rude = new Signal(SignalKind.RUDENESS, 1, "");
        Row.Event event =
                events(
                                rows(
                                        ALL,
                                        called("2026-02-20", rude)
                                                .excusing(new Excuse(SignalKind.RUDENESS, "ill"))))
                        .getFirst();

        assertThat(event.marks()).containsExactly(new Row.Mark(SignalKind.RUDENESS, 1, true));
        assertThat(event.said()).endsWith("Rudeness (set aside)");
        assertThat(event.fold()).isNull();
    }

    @Test
    void kindsAndSignalsAreChosenTogether() {
        Object[] facts = {
            call("2026-02-25", new Signal(SignalKind.RUDENESS)),
            call("2026-02-24", new Signal(SignalKind.THANKS)),
            note("2026-02-23"),
            invoice("7", "2026-02-22", paid("2026-02-23")),
            letter("2026-02-21")
        };

        assertThat(events(rows(ALL.with(ItemKind.MONEY), facts))).hasSize(2);
        assertThat(events(rows(ALL.with(ItemKind.TALK), facts))).hasSize(3);
        assertThat(events(rows(ALL.with(ItemKind.LETTERS), facts))).hasSize(1);
        assertThat(events(rows(ALL.with(ItemKind.DECISIONS), facts))).isEmpty();
        assertThat(events(rows(ALL.with(new SignalChoice.Some()), facts))).hasSize(2);
        Filter rude = ALL.with(new SignalChoice.One(SignalKind.RUDENESS));
        assertThat(events(rows(rude, facts))).hasSize(1);
        assertThat(events(rows(rude.with(ItemKind.MONEY), facts))).isEmpty();
    }

    @Test
    void anAnswerIsKnownEvenWhereTheFilterHidesIt() {
        Talk asked = mailed("2026-02-20", rude()).answerBy("2026-02-28");
        Talk answer = called("2026-02-25").answering("email 2026-02-20");
        Filter rude = ALL.with(new SignalChoice.Some());

        assertThat(events(rows(rude, asked, answer)))
                .singleElement()
                .extracting(Row.Event::standing)
                .isEqualTo(done("Answered"));
    }

    private static Signal rude() {
        return new Signal(SignalKind.RUDENESS);
    }

    private static Payment paid(String day) {
        return new Payment(LocalDate.parse(day), Money.of("100.00", Currency.getInstance("EUR")));
    }

    /** How the oldest of these stands. */
    private static Row.Standing standing(Object... facts) {
        return events(rows(ALL, facts)).getLast().standing();
    }

    private static Row.Standing open(String words) {
        return new Row.Standing(Row.Standing.State.OPEN, words);
    }

    private static Row.Standing late(String words) {
        return new Row.Standing(Row.Standing.State.LATE, words);
    }

    private static Row.Standing done(String words) {
        return new Row.Standing(Row.Standing.State.DONE, words);
    }
}
