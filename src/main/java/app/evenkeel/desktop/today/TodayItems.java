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
import app.evenkeel.journal.LadderStep.Write;
import app.evenkeel.journal.LetterDraft;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Todo;
import app.evenkeel.journal.Todo.AnswerAwaited;
import app.evenkeel.journal.Todo.AnswerOwed;
import app.evenkeel.journal.Todo.DeliverableDue;
import app.evenkeel.journal.Todo.DraftToFinish;
import app.evenkeel.journal.Todo.InvoiceOverdue;
import app.evenkeel.journal.Todo.PaymentPromised;
import app.evenkeel.journal.Todo.ReviewAfterBoundary;
import app.evenkeel.journal.Todo.ReviewAfterLadder;
import app.evenkeel.journal.Todo.ReviewAfterRedLine;
import app.evenkeel.journal.Todo.WorkToResume;
import app.evenkeel.language.TodayWords;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts what wants doing into words, groups and steps. */
record TodayItems(Words words, LocalDate on, Navigation navigation, boolean readOnly) {

    /** What can be done comes before what waits, and what goes into one letter stands together. */
    private static final Comparator<Todo> ONE_LETTER_TOGETHER =
            Comparator.comparing(
                            (Todo todo) -> letter(todo).map(Write::since).orElse(LocalDate.MAX))
                    .thenComparing(todo -> letter(todo).isPresent() ? todo.client().id() : "");

    List<TodayGroup> of(List<Todo> todos) {
        Map<String, List<TodayItem>> groups = new LinkedHashMap<>();
        for (String heading :
                List.of(
                        "today.reviews",
                        "today.money",
                        "today.awaited",
                        "today.owed",
                        "today.promised",
                        "today.drafts")) {
            groups.put(words.get(heading), new ArrayList<>());
        }
        for (Todo todo : todos.stream().sorted(ONE_LETTER_TOGETHER).toList()) {
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
            case DraftToFinish _ -> "today.drafts";
            case AnswerAwaited _ -> "today.awaited";
            case AnswerOwed _ -> "today.owed";
            case DeliverableDue _, WorkToResume _ -> "today.promised";
            case ReviewAfterRedLine _, ReviewAfterBoundary _, ReviewAfterLadder _ ->
                    "today.reviews";
        };
    }

    private TodayItem item(Todo todo) {
        return switch (todo) {
            case InvoiceOverdue(_, var invoice, _, _) -> money(todo, invoice);
            case PaymentPromised(_, var invoice, _, _, _) -> money(todo, invoice);
            case WorkToResume(var client, var step) ->
                    item(todo, letter(client, LetterKind.WORK_RESUMED, null, step.about()), null);
            case DraftToFinish(var client, var draft, _) ->
                    item(todo, finishing(client, draft), null);
            case AnswerAwaited(_, var asked, _) ->
                    answer(todo, asked, words.get("today.note-their-answer"));
            case AnswerOwed(_, var asked, _) ->
                    answer(todo, asked, words.get("today.note-your-answer"));
            case DeliverableDue(_, var engagement, _, _, _) -> delivery(todo, engagement);
            case ReviewAfterRedLine _, ReviewAfterBoundary _, ReviewAfterLadder _ -> review(todo);
        };
    }

    /** Of several invoices that go into one letter, the first leads to it. */
    private TodayItem money(Todo todo, Invoice invoice) {
        Client client = todo.client();
        LetterDraft begun = todo.begun();
        return item(
                todo,
                begun == null ? letter(todo, invoice) : finishing(client, begun),
                writing(
                        words.get("today.record-payment"),
                        () -> navigation.open(new Sheet.RecordPayment(client.id(), invoice.id()))));
    }

    private @Nullable Step letter(Todo todo, Invoice invoice) {
        return letter(todo)
                .filter(write -> write.about().getFirst().equals(invoice))
                .map(write -> letter(todo.client(), write.letter(), write.step(), write.about()))
                .orElse(null);
    }

    private static Optional<Write> letter(Todo todo) {
        return switch (todo) {
            case InvoiceOverdue(_, _, Write write, _) -> Optional.of(write);
            case PaymentPromised(_, _, _, Write write, _) -> Optional.of(write);
            default -> Optional.empty();
        };
    }

    private Step letter(
            Client client, LetterKind kind, @Nullable Integer step, List<Invoice> about) {
        return new Step(words.names().of(kind, step), () -> write(client, kind, step, about), true);
    }

    private void write(
            Client client, LetterKind kind, @Nullable Integer step, List<Invoice> about) {
        List<String> numbers = about.stream().map(Invoice::number).toList();
        navigation.go(
                new ClientPage(client.id(), Section.LETTERS, new LetterWish(kind, step, numbers)));
    }

    private void finish(Client client, LetterDraft draft) {
        navigation.go(new ClientPage(client.id(), Section.LETTERS, LetterWish.of(draft)));
    }

    private Step finishing(Client client, LetterDraft draft) {
        return new Step(words.get("today.open-draft"), () -> finish(client, draft), true);
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
        TodayWords said = new TodayWords(words.language(), on);
        return new TodayItem(
                todo.client().id(),
                todo.client().name(),
                said.of(todo, words::isolated),
                next == null || todo.begun() != null ? said.next(todo).orElse("") : "",
                next,
                other);
    }
}
