package app.evenkeel.desktop.engagements;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Latest;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.journal.Relation;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The engagements of a client and the accounts that the owner looks after for them. */
public final class AgreementsViewModel {
    record Agreements(List<AgreementRow> engagements, List<AgreementRow> accounts) {}

    private final Desk desk;
    private final Navigation navigation;
    private final String client;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<@Nullable Agreements> agreements =
            new ReadOnlyObjectWrapper<>(null);
    private final Subscription subscription;

    /**
     * @param client their id
     */
    public AgreementsViewModel(Desk desk, Navigation navigation, String client) {
        this.desk = desk;
        this.navigation = navigation;
        this.client = client;
        this.latest = desk.latest();
        this.subscription = desk.revisionProperty().subscribe(_ -> read());
    }

    /** Whether nothing can be written, so that nothing offers to. */
    boolean readOnly() {
        return desk.readOnly();
    }

    Words words() {
        return desk.words();
    }

    /** Null while nobody knows, or where there is no such client any more. */
    ReadOnlyObjectProperty<@Nullable Agreements> agreementsProperty() {
        return agreements.getReadOnlyProperty();
    }

    private void read() {
        AgreementRows rows = new AgreementRows(words(), desk.today());
        latest.ask(
                journal ->
                        journal.client(client)
                                .map(c -> journal.relationForJudgement(c.id(), rows.on())),
                found -> agreements.set(found.map(r -> agreements(rows, r)).orElse(null)));
    }

    private static Agreements agreements(AgreementRows rows, Relation relation) {
        return new Agreements(
                rows.engagements(relation.engagements()), rows.accounts(relation.accounts()));
    }

    void openEngagement(AgreementRow row) {
        navigation.open(new Sheet.EditEngagement(client, row.id()));
    }

    void addEngagement() {
        navigation.open(new Sheet.EditEngagement(client, null));
    }

    void openAccount(AgreementRow row) {
        navigation.open(new Sheet.EditAccount(client, row.id()));
    }

    void addAccount() {
        navigation.open(new Sheet.EditAccount(client, null));
    }

    public void close() {
        subscription.unsubscribe();
        latest.drop();
    }
}
