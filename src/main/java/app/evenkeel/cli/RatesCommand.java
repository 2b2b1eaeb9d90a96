package app.evenkeel.cli;

import app.evenkeel.journal.Owner;
import app.evenkeel.journal.RateSeries;
import app.evenkeel.journal.ReferenceRate;
import app.evenkeel.journal.Refused;
import app.evenkeel.letter.interest.HalfYear;
import app.evenkeel.letter.interest.ReferenceRates;
import app.evenkeel.store.Change;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

@Command(
        name = "rates",
        description = {
            "Lists the reference rates of the central banks that interest for late payment rests on.",
            "A rate of your own stands instead of the built-in one of its half-year."
        })
final class RatesCommand extends JournalCommand {
    private static final int SET = 3;
    private static final int FORGET = 2;

    @Option(
            names = "--set",
            arity = "" + SET,
            paramLabel = "SERIES FROM PERCENT",
            hideParamSyntax = true,
            description = {
                "SERIES FROM PERCENT: adds or changes the rate of the half-year that begins on FROM.",
                "SERIES is ecb or bank-of-england; PERCENT is what the bank says, such as 2.15,"
                        + " without what the law adds."
            })
    private List<String> set = List.of();

    @Option(names = "--source", paramLabel = "TEXT", description = "Where you read it.")
    private @Nullable String source;

    @Option(
            names = "--checked",
            paramLabel = "D",
            description = "The day you read it; without it, today.")
    private @Nullable String checked;

    @Option(
            names = "--forget",
            arity = "" + FORGET,
            paramLabel = "SERIES FROM",
            hideParamSyntax = true,
            description = "SERIES FROM: takes a rate of your own away.")
    private List<String> forget = List.of();

    @Option(names = "--json", description = "List them in JSON.")
    private boolean json;

    @Override
    void run(Desk desk) {
        if (set.isEmpty() && (source != null || checked != null)) {
            throw new Refused(
                    "--source and --checked go with a rate: evenkeel rates --set SERIES FROM PERCENT --source TEXT");
        } else if (!set.isEmpty() && !forget.isEmpty()) {
            throw new Refused("Give --set to add a rate or --forget to take one away, not both");
        } else if (set.size() > SET || forget.size() > FORGET) {
            throw new Refused("One rate at a time: give --set or --forget once");
        }
        if (!set.isEmpty()) {
            set(desk);
        } else if (!forget.isEmpty()) {
            forget(desk);
        } else {
            list(desk);
        }
    }

    private void set(Desk desk) {
        if (source == null || source.isBlank()) {
            throw new Refused(
                    "A rate needs its source: add --source TEXT, such as the page where you read it");
        }
        LocalDate day = Given.or(checked, d -> Arguments.date("--checked", d), desk.today());
        if (day.isAfter(desk.today())) {
            throw new Refused("--checked %s is still to come".formatted(day));
        }
        ReferenceRate rate =
                new ReferenceRate(
                        series("--set", set.getFirst()),
                        from("--set", set.get(1)).from(),
                        percent(set.getLast()),
                        source.strip(),
                        day);
        change(desk, o -> Stream.concat(others(o, rate.series(), rate.from()), Stream.of(rate)));
        desk.door().say(new RatesText(desk.owner().language()).line(rate));
    }

    private void forget(Desk desk) {
        RateSeries series = series("--forget", forget.getFirst());
        HalfYear halfYear = from("--forget", forget.getLast());
        LocalDate from = halfYear.from();
        change(
                desk,
                o -> {
                    if (others(o, series, from).count() == rates(o).size()) {
                        throw noneOfYours(o, series, halfYear);
                    }
                    return others(o, series, from);
                });
        desk.door()
                .say(
                        new ReferenceRates(List.of())
                                .find(series, halfYear)
                                .map(r ->
                                        "Forgotten; the built-in rate counts again: "
                                                + new RatesText(desk.owner().language()).line(r))
                                .orElse(
                                        "Forgotten: no rate %s is known from %s now"
                                                .formatted(series.id(), from)));
    }

    private static Refused noneOfYours(Owner owner, RateSeries series, HalfYear halfYear) {
        return new Refused(
                new ReferenceRates(rates(owner)).find(series, halfYear).isPresent()
                        ? "The rate %s from %s is built in and cannot be forgotten; --set puts one of yours in its place"
                                .formatted(series.id(), halfYear.from())
                        : "No rate %s is known from %s, so there is nothing to forget"
                                .formatted(series.id(), halfYear.from()));
    }

    /** What the owner's rates become. */
    private interface Rewriting {
        Stream<ReferenceRate> of(Owner owner);
    }

    private static void change(Desk desk, Rewriting rewriting) {
        desk.journal()
                .write(
                        () -> Desk.ownerOf(desk.door(), desk.journal()),
                        o ->
                                List.of(
                                        Change.put(
                                                o.with(
                                                        o.correspondence()
                                                                .withRates(
                                                                        rewriting
                                                                                .of(o)
                                                                                .toList())))));
    }

    private static Stream<ReferenceRate> others(Owner owner, RateSeries series, LocalDate from) {
        return rates(owner).stream().filter(r -> r.series() != series || !r.from().equals(from));
    }

    private static List<ReferenceRate> rates(Owner owner) {
        return owner.correspondence().rates();
    }

    private static RateSeries series(String option, String id) {
        return Arguments.choice(
                option + " SERIES", id, RateSeries.values(), RateSeries::id, RateSeries::of);
    }

    private static HalfYear from(String option, String day) {
        LocalDate from = Arguments.date(option + " FROM", day);
        if (!HalfYear.begins(from)) {
            throw new Refused(
                    "%s FROM must be the first day of a half-year, such as %s, not %s"
                            .formatted(option, HalfYear.of(from).from(), from));
        }
        return new HalfYear(from);
    }

    private static BigDecimal percent(String text) {
        if (!text.matches("-?[0-9]{1,3}(\\.[0-9]+)?")) {
            throw new Refused(
                    "--set PERCENT must be a number such as 2.15, not \"%s\""
                            .formatted(Plain.shortened(text)));
        }
        return new BigDecimal(text);
    }

    private void list(Desk desk) {
        ReferenceRates known = new ReferenceRates(rates(desk.owner()));
        RatesText text = new RatesText(desk.owner().language());
        desk.door().say(json ? Json.text(text.json(known)) : text.text(known));
        HalfYear now = HalfYear.of(desk.today());
        for (RateSeries series : RateSeries.values()) {
            if (!json && known.find(series, now).isEmpty()) {
                desk.door()
                        .note(
                                "No rate %s is known from %s; add it with: evenkeel rates --set %s %s PERCENT --source TEXT"
                                        .formatted(
                                                series.id(), now.from(), series.id(), now.from()));
            }
        }
    }
}
