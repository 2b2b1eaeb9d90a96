package app.evenkeel.letter.interest;

import app.evenkeel.document.Block.Column;
import app.evenkeel.document.Text;
import app.evenkeel.journal.Language;
import app.evenkeel.language.Amounts;
import app.evenkeel.letter.interest.LateClaim.Dispute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A claim line by line, with all that it rests on. */
public record ClaimWords(Language language, LateClaim claim) {
    /** What a sum is of, and the sum. */
    public record Sum(Text label, Text amount) {}

    public Text title() {
        return words().of("interest.title", Map.of("number", words().own(claim.number())));
    }

    /** The law, the due date, what was owed, and to which day it is reckoned. */
    public List<Text> head() {
        LocalDate due = claim.segments().getFirst().from().minusDays(1);
        return List.of(
                words().of("interest.law", Map.of("law", Text.of(words().name(claim.law())))),
                words().of("interest.due", Map.of("day", words().day(due))),
                words().of("interest.debt", Map.of("amount", words().amount(claim.debt()))),
                words().of(
                                claim.settled() ? "interest.settled" : "interest.reckoned-to",
                                Map.of("day", words().day(claim.to()))));
    }

    public Text basis() {
        return Text.of(words().basis(claim.law()));
    }

    public List<Column> columns() {
        return List.of(
                new Column(words().of("interest.column.period"), false),
                new Column(words().of("interest.column.days"), true),
                new Column(words().of("interest.column.unpaid"), true),
                new Column(words().of("interest.column.rate"), true),
                new Column(words().of("interest.column.interest"), true));
    }

    public List<List<Text>> rows() {
        return claim.segments().stream().map(this::row).toList();
    }

    private List<Text> row(Segment segment) {
        return List.of(
                words().period(segment.from(), segment.to()),
                Text.of(String.valueOf(segment.days())),
                words().amount(segment.balance()),
                words().percent(segment.percent()),
                fine(segment.interest()));
    }

    /** From the lines to the whole claim. */
    public List<Sum> sums() {
        List<Sum> sums = new ArrayList<>();
        sums.add(sum("interest.sum.lines", fine(claim.unrounded())));
        sums.add(sum("interest.sum.rounded", words().amount(claim.interest())));
        if (claim.fixedSum() instanceof FixedSum.Of(var amount)) {
            sums.add(sum("interest.sum.fixed", words().amount(amount)));
        }
        sums.add(sum("interest.sum.total", total()));
        return List.copyOf(sums);
    }

    private Sum sum(String key, Text amount) {
        return new Sum(words().of(key), amount);
    }

    /** Interest and fixed sum within a sentence. */
    public Text total() {
        return words().amounts(claim.total());
    }

    /** What a reader of the figures must know. */
    public List<Text> notes() {
        List<Text> notes = new ArrayList<>();
        notes.add(words().of("interest.note.rounding"));
        if (claim.stopped()) {
            notes.add(words().of("interest.note.stopped"));
        }
        fixedSum().ifPresent(notes::add);
        return List.copyOf(notes);
    }

    private Optional<Text> fixedSum() {
        String currency = claim.debt().currency().getCurrencyCode();
        return switch (claim.fixedSum()) {
            case FixedSum.Of(var amount) when amount.currency().equals(claim.debt().currency()) ->
                    Optional.empty();
            case FixedSum.Of(var amount) ->
                    Optional.of(
                            words().of(
                                            "interest.note.other-currency",
                                            Map.of(
                                                    "currency",
                                                    Text.of(amount.currency().getCurrencyCode()))));
            case FixedSum.OneOf(var amounts) ->
                    Optional.of(
                            words().of(
                                            "interest.note.by-size",
                                            Map.of(
                                                    "first", words().amount(amounts.getFirst()),
                                                    "second", words().amount(amounts.get(1)),
                                                    "third", words().amount(amounts.getLast()),
                                                    "currency", Text.of(currency))));
        };
    }

    /** The reference rates, each with its source and the day on which that was checked. */
    public List<Text> rates() {
        return claim.references().stream().map(words()::rate).toList();
    }

    public Text advice() {
        return Text.of(words().advice());
    }

    /** What the owner should think of before using it; never for the client. */
    public List<String> warnings() {
        Dispute dispute = claim.dispute();
        return dispute == null ? List.of() : List.of(disputed(dispute).plain());
    }

    private Text disputed(Dispute dispute) {
        Text number = words().own(claim.number());
        Text from = words().day(dispute.from());
        LocalDate ended = dispute.endedOn();
        return ended == null
                ? words().of("interest.warning.disputed", Map.of("number", number, "day", from))
                : words().of(
                                "interest.warning.was-disputed",
                                Map.of("number", number, "from", from, "to", words().day(ended)));
    }

    private Text fine(BigDecimal amount) {
        return Text.together(new Amounts(language).of(amount, claim.debt().currency()));
    }

    private InterestWords words() {
        return new InterestWords(language);
    }
}
