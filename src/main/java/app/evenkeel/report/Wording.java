package app.evenkeel.report;

import app.evenkeel.document.Block;
import app.evenkeel.document.Text;
import app.evenkeel.journal.Account;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Money;
import app.evenkeel.language.Amounts;
import app.evenkeel.language.Dates;
import app.evenkeel.language.Durations;
import app.evenkeel.language.Isolated;
import app.evenkeel.language.OneLine;
import app.evenkeel.language.Texts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The report's texts, dates and amounts in its language, each kept together on a line. */
record Wording(Language language) {
    Text of(String key) {
        return of(key, Map.of());
    }

    Text of(String key, Map<String, Text> values) {
        return Texts.in(language)
                .phrase(key)
                .fill(Text::of, values, new Text(List.of()), Text::and);
    }

    Block section(String key) {
        return new Block.Heading(2, of(key));
    }

    Block.Column column(String key) {
        return new Block.Column(of(key), false);
    }

    Text day(LocalDate day) {
        return Text.together(new Dates(language).day(day));
    }

    Text amount(Money money) {
        return Text.together(new Amounts(language).of(money));
    }

    Text duration(long minutes) {
        return Text.together(new Durations(language).of(minutes));
    }

    /** A fact's own words, as one line, in the order that is theirs. */
    Text words(String words) {
        return Text.of(Isolated.in(language, OneLine.of(words)));
    }

    /** An account's name and where it is. */
    Text account(Account account) {
        Text name = words(account.name());
        return account.location().isBlank()
                ? name
                : name.and(" (").and(Text.together(OneLine.of(account.location()))).and(")");
    }
}
