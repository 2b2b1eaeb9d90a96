package app.evenkeel.desktop.entry;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Latest;
import app.evenkeel.desktop.form.FactForm;
import app.evenkeel.journal.Client;
import app.evenkeel.store.JournalFile;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Whom an entry is about, and what of theirs it can belong to. Follows the journal: clients who
 * come are offered, and one who is chosen keeps being chosen under another name.
 */
final class ClientChoice {
    /**
     * What the journal holds.
     *
     * @param works of the client who is chosen
     */
    private record Known(List<Client> clients, List<Work> works) {}

    private final Desk desk;
    private final EntryForm form;
    private final FactForm sheet;
    private final Latest following;
    private final Latest choosing;
    private final ObservableList<Work> works = FXCollections.observableArrayList(Work.NONE);
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper nobody = new ReadOnlyBooleanWrapper(false);
    private final Subscription subscription;
    private String chosen = "";

    ClientChoice(Desk desk, EntryForm form, FactForm sheet) {
        this.desk = desk;
        this.form = form;
        this.sheet = sheet;
        this.following = desk.latest();
        this.choosing = desk.latest();
        form.client.textProperty().subscribe((_, _) -> chosen());
        subscription = desk.revisionProperty().subscribe((_, _) -> follow());
    }

    /** What it can belong to. */
    ObservableList<Work> works() {
        return works;
    }

    /** What the client who is chosen is called. */
    ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /** Whether there is no client at all to write about, nor anything written. */
    ReadOnlyBooleanProperty nobodyProperty() {
        return nobody.getReadOnlyProperty();
    }

    void open(EntryOpening.Found found) {
        Client client = found.client();
        if (client != null) {
            chosen = client.id();
            works.setAll(found.works());
        }
        offer(found.clients(), client);
        chosen();
    }

    private void offer(List<Client> clients, @Nullable Client client) {
        form.offer(clients);
        if (client != null) {
            if (!isTyped(client)) {
                form.choose(client);
            }
            name.set(client.name());
        }
        nobody.set(clients.isEmpty() && !sheet.changed());
    }

    private boolean isTyped(Client client) {
        return form.client.value().filter(typed -> typed.id().equals(client.id())).isPresent();
    }

    private void follow() {
        if (!sheet.readyProperty().get()) {
            return;
        }
        String client = chosen;
        LocalDate today = desk.today();
        following.ask(
                journal -> known(journal, client, today),
                known -> {
                    if (client.equals(chosen)) {
                        sheet.show(() -> show(known));
                    } else {
                        follow();
                    }
                });
    }

    private static Known known(JournalFile journal, String client, LocalDate today) {
        return new Known(
                journal.clients(),
                journal.client(client).isPresent()
                        ? EntryOpening.works(journal, client, today)
                        : List.of(Work.NONE));
    }

    private void show(Known known) {
        Client client =
                known.clients().stream()
                        .filter(c -> c.id().equals(chosen))
                        .findFirst()
                        .orElse(null);
        Work before = form.work.get();
        if (!works.equals(known.works())) {
            works.setAll(known.works());
            form.work.set(Work.among(works, before.id()));
        }
        offer(known.clients(), client);
        chosen();
    }

    /** Another client has other engagements. */
    private void chosen() {
        String client = form.client.value().map(Client::id).orElse("");
        if (client.equals(chosen)) {
            return;
        }
        chosen = client;
        works.setAll(Work.NONE);
        form.work.set(Work.NONE);
        if (client.isEmpty()) {
            choosing.drop();
        } else {
            LocalDate today = desk.today();
            choosing.ask(journal -> EntryOpening.works(journal, client, today), works::setAll);
        }
    }

    void close() {
        subscription.unsubscribe();
        following.drop();
        choosing.drop();
    }
}
