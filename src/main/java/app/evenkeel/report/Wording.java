package app.evenkeel.report;

import app.evenkeel.document.Block;
import app.evenkeel.document.Text;
import app.evenkeel.journal.Account;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.Money;
import app.evenkeel.language.Amounts;
import app.evenkeel.language.Dates;
import app.evenkeel.language.Durations;
import app.evenkeel.language.Isolated;
import app.evenkeel.language.OneLine;
import app.evenkeel.language.Texts;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A report's texts, dates and amounts in its language, each kept together on a line. */
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

    /** A column of numbers. */
    Block.Column number(String key) {
        return new Block.Column(of(key), true);
    }

    Text day(LocalDate day) {
        return Text.together(new Dates(language).day(day));
    }

    /** A day where there is little room. */
    Text brief(LocalDate day) {
        return Text.together(new Dates(language).brief(day));
    }

    /** A time of day to the minute. */
    Text time(LocalTime time) {
        String separator =
                switch (language) {
                    case EN, HE -> ":";
                    case FI, LV -> ".";
                };
        String minutes = Integer.toString(100 + time.getMinute()).substring(1);
        return Text.together(time.getHour() + separator + minutes);
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

    /** A fact's own words as they were written, line by line. */
    Text verbatim(String words) {
        return Text.of(
                words.strip()
                        .lines()
                        .map(line -> OwnOrder.in(language, line))
                        .collect(Collectors.joining("\n")));
    }

    /** An invoice's number, which no line breaks. */
    Text number(Invoice invoice) {
        return Text.together(OneLine.of(invoice.number()));
    }

    /** By which it can be shown that a letter's text is the one that was sent. */
    Text sha256(Letter letter) {
        return of("dossier.sha256", Map.of("hash", Text.of(OneLine.of(letter.sha256()))));
    }

    /** Several texts in a row. */
    static Text joined(List<Text> texts, String separator) {
        Text all = new Text(List.of());
        for (Text text : texts) {
            all = all.spans().isEmpty() ? text : all.and(separator).and(text);
        }
        return all;
    }

    /** An account's name and where it is. */
    Text account(Account account) {
        Text name = words(account.name());
        return account.location().isBlank()
                ? name
                : name.and(" (").and(Text.together(OneLine.of(account.location()))).and(")");
    }
}
