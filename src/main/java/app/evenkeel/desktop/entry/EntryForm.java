package app.evenkeel.desktop.entry;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.form.Form;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.desktop.form.WrongInput;
import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Direction;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Excuse;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is asked about an entry, and what has to be right before it can be saved. */
final class EntryForm {
    private final Words words;
    private final Inputs inputs;
    private final ZoneId zone;

    final Field<Client> client;
    final Field<String> summary;
    final ObjectProperty<Channel> channel = new SimpleObjectProperty<>(Channel.NOTE);
    final ObjectProperty<Direction> direction = new SimpleObjectProperty<>(Direction.NONE);
    final Marks marks = new Marks();

    /** What is typed to find a signal; a signal that was found does not stay in it. */
    final Field<String> signal;

    final Field<OffsetDateTime> when;
    final Field<Integer> minutes;
    final BooleanProperty billable = new SimpleBooleanProperty(false);
    final ObjectProperty<Work> work = new SimpleObjectProperty<>(Work.NONE);
    final Field<LocalDate> answerBy;
    final Field<String> feeling;

    private final Form fields;
    private ClientNames clients = new ClientNames(List.of());

    EntryForm(Words words, Inputs inputs, ZoneId zone) {
        this.words = words;
        this.inputs = inputs;
        this.zone = zone;
        String whose = words.get("entry.client-needed");
        client =
                Field.needed(typed -> clients.called(typed).orElseThrow(() -> wrong(whose)), whose);
        summary = Field.needed(inputs::text, words.get("entry.summary-needed"));
        signal =
                Field.optional(_ -> {
                    throw wrong(words.get("entry.signal-unknown"));
                });
        when = Field.needed(this::moment, words.get("entry.when-needed"));
        minutes = Field.optional(inputs::minutes);
        answerBy = Field.optional(this::answerDay);
        feeling = Field.optional(inputs::text);
        fields = Form.of(client, summary, signal, when, minutes, answerBy, feeling);
        direction.subscribe((_, _) -> lookAgain(answerBy));
        when.textProperty().subscribe((_, _) -> lookAgain(answerBy));
    }

    private static void lookAgain(Field<?> field) {
        if (!field.problemProperty().get().isEmpty()) {
            field.look();
        }
    }

    private static WrongInput wrong(String problem) {
        return new WrongInput(problem);
    }

    private OffsetDateTime moment(String typed) throws WrongInput {
        OffsetDateTime moment = inputs.moment(typed).atZone(zone).toOffsetDateTime();
        if (day(moment).isAfter(inputs.today())) {
            throw wrong(words.get("entry.when-to-come"));
        }
        return moment;
    }

    private LocalDate answerDay(String typed) throws WrongInput {
        LocalDate day = inputs.day(typed);
        if (direction.get() == Direction.NONE) {
            throw wrong(
                    words.get(
                            "entry.answer-by-whom",
                            Map.of(
                                    "incoming", words.names().of(Direction.INCOMING),
                                    "outgoing", words.names().of(Direction.OUTGOING))));
        }
        Optional<LocalDate> happened = when.value().map(this::day);
        if (happened.isPresent() && day.isBefore(happened.get())) {
            throw wrong(words.get("entry.answer-by-before"));
        }
        return day;
    }

    private LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(zone).toLocalDate();
    }

    void offer(List<Client> offered) {
        clients = new ClientNames(offered);
        lookAgain(client);
    }

    ClientNames clients() {
        return clients;
    }

    void choose(Client chosen) {
        client.type(clients.of(chosen));
    }

    void happened(OffsetDateTime at) {
        when.show(inputs.moment(at.atZoneSameInstant(zone).toLocalDateTime()), at);
    }

    /** Says in full what was understood by {@code yesterday 14:30}. */
    void spellOutWhen() {
        when.value()
                .map(at -> inputs.moment(at.atZoneSameInstant(zone).toLocalDateTime()))
                .filter(full -> !full.equals(when.text()))
                .ifPresent(when::type);
    }

    /** Everything that an entry has and the form asks for. */
    void fill(Entry entry, List<Work> works) {
        summary.show(entry.summary(), entry.summary());
        channel.set(entry.channel());
        direction.set(entry.direction());
        marks.show(entry.signals());
        happened(entry.at());
        if (entry.minutes() != null) {
            minutes.type(inputs.minutes(entry.minutes()));
        }
        billable.set(entry.billable());
        work.set(Work.among(works, entry.engagement()));
        if (entry.answerBy() != null) {
            answerBy.type(inputs.day(entry.answerBy()));
        }
        feeling.show(entry.feeling(), entry.feeling());
    }

    /** Looks at every field, so that all that is wrong is seen at once. */
    boolean look() {
        return fields.look();
    }

    /** All that stands in it, to tell whether anything was typed since it was opened. */
    List<Object> state() {
        return List.of(
                fields.state(),
                channel.get(),
                direction.get(),
                List.copyOf(marks.signals()),
                billable.get(),
                work.get());
    }

    /**
     * What an entry has that the form does not ask for.
     *
     * @param answers the id of the entry that it answers
     * @param invoice the id of the invoice that it is about
     */
    record Rest(
            String id, List<Excuse> excused, @Nullable String answers, @Nullable String invoice) {
        static Rest of(Entry entry) {
            return new Rest(entry.id(), entry.excused(), entry.answers(), entry.invoice());
        }
    }

    /**
     * @throws java.util.NoSuchElementException if the form was not found good
     */
    Entry entry(Rest rest) {
        return new Entry(
                rest.id(),
                when.value().orElseThrow(),
                channel.get(),
                direction.get(),
                minutes.value().orElse(null),
                billable.get(),
                summary.value().orElseThrow(),
                feeling.value().orElse(""),
                work.get().id(),
                marks.signals(),
                rest.excused(),
                answerBy.value().orElse(null),
                rest.answers(),
                rest.invoice());
    }
}
