package app.evenkeel.desktop.today;

import app.evenkeel.agenda.Todo;
import app.evenkeel.agenda.Todo.AnswerAwaited;
import app.evenkeel.agenda.Todo.AnswerOwed;
import app.evenkeel.agenda.Todo.DeliverableDue;
import app.evenkeel.agenda.Todo.InvoiceOverdue;
import app.evenkeel.agenda.Todo.PaymentPromised;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.LetterWish;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.desktop.today.TodayItem.Step;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.LetterKind;
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
                List.of("today.money", "today.awaited", "today.owed", "today.promised")) {
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
        };
    }

    private TodayItem item(Todo todo) {
        TodayWords said = new TodayWords(words.language(), on);
        return switch (todo) {
            case InvoiceOverdue(var client, var invoice, var letter) ->
                    money(client, said.invoiceOverdue(invoice), invoice, letter);
            case PaymentPromised(var client, var invoice, var by, var letter) ->
                    money(client, said.paymentPromised(invoice, by), invoice, letter);
            case AnswerAwaited(var client, var asked, var by) ->
                    answer(
                            client,
                            said.answerAwaited(words.isolated(asked.summary()), by),
                            asked,
                            words.get("today.note-their-answer"));
            case AnswerOwed(var client, var asked, var by) ->
                    answer(
                            client,
                            said.answerOwed(words.isolated(asked.summary()), by),
                            asked,
                            words.get("today.note-your-answer"));
            case DeliverableDue(var client, var engagement, var deliverable, var by) ->
                    new TodayItem(
                            client.id(),
                            client.name(),
                            said.deliverableDue(words.isolated(deliverable.title()), by),
                            writing(
                                    words.get("today.note-delivery"),
                                    () ->
                                            navigation.open(
                                                    new Sheet.EditEngagement(
                                                            client.id(), engagement.id()))),
                            null);
        };
    }

    private TodayItem money(
            Client client, String sentence, Invoice invoice, @Nullable LetterKind letter) {
        return new TodayItem(
                client.id(),
                client.name(),
                sentence,
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

    private TodayItem answer(Client client, String sentence, Entry asked, String label) {
        return new TodayItem(
                client.id(),
                client.name(),
                sentence,
                writing(
                        label,
                        () -> navigation.open(new Sheet.WriteEntry(client.id(), null, asked.id()))),
                null);
    }
}
