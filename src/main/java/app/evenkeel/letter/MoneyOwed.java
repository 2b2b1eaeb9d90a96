package app.evenkeel.letter;

import app.evenkeel.document.Block;
import app.evenkeel.document.Block.Column;
import app.evenkeel.document.Text;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Money;
import app.evenkeel.language.Amounts;
import app.evenkeel.language.Dates;
import app.evenkeel.language.OneLine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The invoices of a letter: their table, what they come to, and how to pay them.
 *
 * @param bankAccount empty where not known
 * @param invoices with something owed on each
 */
record MoneyOwed(Language language, String bankAccount, List<Invoice> invoices, LocalDate on) {
    Block table() {
        List<Column> columns = new ArrayList<>();
        columns.add(column("letter.table.invoice", false));
        columns.add(column("letter.table.issued", false));
        columns.add(column("letter.table.due", false));
        if (referencesInTable()) {
            columns.add(column("letter.table.reference", false));
        }
        columns.add(column("letter.table.owed", true));
        return new Block.Table(columns, invoices.stream().map(this::row).toList());
    }

    private List<Text> row(Invoice invoice) {
        Dates dates = new Dates(language);
        List<Text> row = new ArrayList<>();
        row.add(together(invoice.number()));
        row.add(Text.together(dates.day(invoice.issuedOn())));
        row.add(Text.together(dates.day(invoice.dueOn())));
        if (referencesInTable()) {
            row.add(hasReference(invoice) ? together(invoice.reference()) : Text.of("–"));
        }
        row.add(amount(invoice.balance(on)));
        return row;
    }

    /** The numbers of the invoices, within a sentence. */
    Text numbers() {
        Text numbers = new Text(List.of());
        for (Invoice invoice : invoices) {
            numbers = numbers.spans().isEmpty() ? numbers : numbers.and(", ");
            numbers = numbers.and(together(invoice.number()));
        }
        return numbers;
    }

    /** What is owed; each currency for itself, since currencies are never added together. */
    Text total() {
        Map<Currency, Money> totals = new LinkedHashMap<>();
        for (Invoice invoice : invoices) {
            Money balance = invoice.balance(on);
            totals.merge(balance.currency(), balance, Money::plus);
        }
        return totals.isEmpty()
                ? Text.of("")
                : sentences().list(totals.values().stream().map(this::amount).toList());
    }

    /** Where to, and what to quote; where no account is known, the invoices themselves say it. */
    Text howToPay() {
        if (bankAccount.isBlank()) {
            return sentences().of(one() ? "letter.pay.on-invoice" : "letter.pay.on-invoices");
        }
        Text account = together(bankAccount);
        if (one() && hasReference(invoices.getFirst())) {
            Text reference = together(invoices.getFirst().reference());
            return sentences()
                    .of(
                            "letter.pay.account-reference",
                            Map.of("account", account, "reference", reference));
        } else if (one()) {
            return sentences().of("letter.pay.account-number", Map.of("account", account));
        }
        return sentences().of(whatToQuote(), Map.of("account", account));
    }

    /** For each of several invoices. */
    private String whatToQuote() {
        if (!referencesInTable()) {
            return "letter.pay.account-numbers";
        }
        return invoices.stream().allMatch(MoneyOwed::hasReference)
                ? "letter.pay.account-references"
                : "letter.pay.account-references-or-numbers";
    }

    private boolean one() {
        return invoices.size() == 1;
    }

    private boolean referencesInTable() {
        return !one() && invoices.stream().anyMatch(MoneyOwed::hasReference);
    }

    private static boolean hasReference(Invoice invoice) {
        return !invoice.reference().isBlank();
    }

    private Column column(String key, boolean number) {
        return new Column(sentences().of(key), number);
    }

    private Text amount(Money money) {
        return Text.together(new Amounts(language).of(money));
    }

    private static Text together(String words) {
        return Text.together(OneLine.of(words));
    }

    private Sentences sentences() {
        return new Sentences(language);
    }
}
