package app.evenkeel.desktop.today;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.LetterWish;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.desktop.today.TodayItem.Step;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Todo;
import app.evenkeel.journal.Todo.AnswerAwaited;
import app.evenkeel.journal.Todo.AnswerOwed;
import app.evenkeel.journal.Todo.DeliverableDue;
import app.evenkeel.journal.Todo.InvoiceOverdue;
import app.evenkeel.journal.Todo.PaymentPromised;
import app.evenkeel.journal.Todo.ReviewAfterBoundary;
import app.evenkeel.journal.Todo.ReviewAfterRedLine;
import app.evenkeel.language.TodayWords;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts what wants doing into words, groups and steps. */
record TodayItems(Words words, LocalDate on, Navigation navigation, boolean readOnly) {

    List<TodayGroup> of(List<Todo> todos) {
        Map<String, List<TodayItem>> groups = new LinkedHashMap<>();
        for (String heading :
                List.of(
                        "today.reviews",
                        "today.money",
                        "today.awaited",
                        "today.owed",
                        "today.promised")) {
            groups.put(words.get(heading), new ArrayList<>());
        }
        for (Todo todo : todos) {
            groups.getOrDefault(words.get(heading(todo)), new ArrayList<>()).add(item(todo));
        }
        return groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new TodayGroup(group.getKey(), group.getValue()))
                .toList();
    }

    private static String heading(Todo todo) {
        return switch (todo) {
            case InvoiceOverdue _, PaymentPromised _ -> "today.money";
            case AnswerAwaited _ -> "today.awaited";
            case AnswerOwed _ -> "today.owed";
            case DeliverableDue _ -> "today.promised";
            case ReviewAfterRedLine _, ReviewAfterBoundary _ -> "today.reviews";
        };
    }

    private TodayItem item(Todo todo) {
        return switch (todo) {
            case InvoiceOverdue(_, var invoice, var letter) -> money(todo, invoice, letter);
            case PaymentPromised(_, var invoice, _, var letter) -> money(todo, invoice, letter);
            case AnswerAwaited(_, var asked, _) ->
                    answer(todo, asked, words.get("today.note-their-answer"));
            case AnswerOwed(_, var asked, _) ->
                    answer(todo, asked, words.get("today.note-your-answer"));
            case DeliverableDue(_, var engagement, _, _, _) -> delivery(todo, engagement);
            case ReviewAfterRedLine _, ReviewAfterBoundary _ -> review(todo);
        };
    }

    private TodayItem money(Todo todo, Invoice invoice, @Nullable LetterKind letter) {
        Client client = todo.client();
        return item(
                todo,
                letter == null
                        ? null
                        : new Step(
                                words.names().of(letter),
                                () -> write(client, invoice, letter),
                                true),
                writing(
                        words.get("today.record-payment"),
                        () -> navigation.open(new Sheet.RecordPayment(client.id(), invoice.id()))));
    }

    private void write(Client client, Invoice invoice, LetterKind letter) {
        navigation.go(
                new ClientPage(
                        client.id(),
                        Section.LETTERS,
                        new LetterWish(letter, List.of(invoice.number()))));
    }

    /** What comes to something that is written down. */
    private Step writing(String label, Runnable doing) {
        return new Step(label, doing, !readOnly);
    }

    private TodayItem answer(Todo todo, Entry asked, String label) {
        String client = todo.client().id();
        return item(
                todo,
                writing(
                        label,
                        () -> navigation.open(new Sheet.WriteEntry(client, null, asked.id()))),
                null);
    }

    private TodayItem delivery(Todo todo, Engagement engagement) {
        String client = todo.client().id();
        return item(
                todo,
                writing(
                        words.get("today.note-delivery"),
                        () -> navigation.open(new Sheet.EditEngagement(client, engagement.id()))),
                null);
    }

    private TodayItem review(Todo todo) {
        String client = todo.client().id();
        return item(
                todo,
                new Step(
                        words.get("today.hold-review"),
                        () -> navigation.go(new ClientPage(client, Section.PARTING)),
                        true),
                null);
    }

    private TodayItem item(Todo todo, @Nullable Step next, @Nullable Step other) {
        return new TodayItem(
                todo.client().id(),
                todo.client().name(),
                new TodayWords(words.language(), on).of(todo, words::isolated),
                next,
                other);
    }
}
