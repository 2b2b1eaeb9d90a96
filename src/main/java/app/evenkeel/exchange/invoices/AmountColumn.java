package app.evenkeel.exchange.invoices;

import app.evenkeel.file.Excerpt;
import app.evenkeel.file.SourceFile;
import app.evenkeel.journal.InvalidFact;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Refused;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/**
 * The amounts of a file. Whether {@code 1,234} is a thousand or a little more than one is shown by
 * another amount of the column, such as {@code 56.70}, or not known: then the file is refused.
 *
 * @param mark the decimal mark
 */
record AmountColumn(char mark) {
    private static final String EXAMPLE = "an amount such as 1250.00";

    /**
     * @throws Refused if the column leaves open what the decimal mark is
     */
    static AmountColumn of(SourceFile file, Table table) {
        Shown<Character> shown = new Shown<>();
        table.each(row -> Amount.of(row.cell(Column.AMOUNT)).ifPresent(a -> show(shown, row, a)));
        Row point = shown.ways().get('.');
        Row comma = shown.ways().get(',');
        Row open = shown.open();
        if (point != null && comma != null) {
            throw file.refused(
                    "the column %s has a decimal point on line %d (%s) and a decimal comma on line %d (%s)"
                            .formatted(
                                    name(point),
                                    point.line(),
                                    text(point),
                                    comma.line(),
                                    text(comma)));
        } else if (point == null && comma == null && open != null) {
            throw file.refused(
                    "the column %s leaves open whether %s on line %d has thousands or decimals: write it with two decimals"
                            .formatted(name(open), text(open), open.line()));
        }
        return new AmountColumn(comma == null ? '.' : ',');
    }

    private static void show(Shown<Character> shown, Row row, Amount amount) {
        amount.shownMark().ifPresent(mark -> shown.one(mark, row));
        if (amount.ambiguous()) {
            shown.two(row);
        }
    }

    private static String name(Row row) {
        return row.header().name(Column.AMOUNT);
    }

    private static String text(Row row) {
        return Excerpt.quoted(row.cell(Column.AMOUNT));
    }

    /** The sign of a currency that stands with an amount; empty where none does. */
    static String symbol(Row row) {
        return Amount.of(row.cell(Column.AMOUNT)).map(Amount::symbol).orElse("");
    }

    Money read(Row row, Currency currency) {
        String decimal =
                Amount.of(row.cell(Column.AMOUNT))
                        .flatMap(amount -> amount.decimal(mark))
                        .orElseThrow(() -> wrong(row));
        try {
            // Many programs write every amount with two or three decimals, yen too.
            String plain = new BigDecimal(decimal).stripTrailingZeros().toPlainString();
            return Optional.of(Money.of(plain, currency))
                    .filter(Money::positive)
                    .orElseThrow(() -> positive(row));
        } catch (InvalidFact e) {
            throw row.wrong(Column.AMOUNT, Excerpt.rule(e));
        }
    }

    private static WrongRow wrong(Row row) {
        String text = row.cell(Column.AMOUNT);
        if (text.isEmpty()) {
            return row.wrong(Column.AMOUNT, "is empty");
        }
        boolean negative = text.matches("\\(.*\\)|[-−].*|.*[-−]") && text.matches(".*[0-9].*");
        return negative
                ? positive(row)
                : row.wrong(Column.AMOUNT, "must be " + EXAMPLE + ", not " + text(row));
    }

    private static WrongRow positive(Row row) {
        return row.wrong(Column.AMOUNT, "must be more than 0, not " + text(row));
    }
}
