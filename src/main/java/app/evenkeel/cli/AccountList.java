package app.evenkeel.cli;

import app.evenkeel.journal.Account;
import app.evenkeel.journal.Language;
import app.evenkeel.language.Dates;
import app.evenkeel.language.Texts;

import tools.jackson.databind.node.ArrayNode;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The accounts that are looked after for a client, and whether they were handed over. */
record AccountList(Language language) {
    private static final String NONE =
            "No accounts yet. Record one: evenkeel account C NAME --location TEXT";

    static ArrayNode json(List<Account> accounts) {
        ArrayNode array = Json.NODES.arrayNode();
        for (Account account : accounts) {
            LocalDate day = account.handedOverOn();
            array.addObject()
                    .put("id", account.id())
                    .put("name", account.name())
                    .put("location", account.location())
                    .put("handedOverOn", day == null ? null : day.toString());
        }
        return array;
    }

    String text(List<Account> accounts) {
        return accounts.isEmpty() ? NONE : Plain.columns(accounts.stream().map(this::row).toList());
    }

    private List<String> row(Account account) {
        return List.of(
                Plain.line(account.id()),
                state(account),
                Plain.line(account.name()),
                Plain.line(account.location()));
    }

    private String state(Account account) {
        Texts texts = Texts.in(language);
        LocalDate day = account.handedOverOn();
        return day == null
                ? texts.get("engagements.not-handed-over")
                : texts.get("engagements.handed-over", Map.of("day", new Dates(language).day(day)));
    }
}
