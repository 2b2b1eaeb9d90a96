package app.evenkeel.desktop.engagements;

import app.evenkeel.advice.Keeping;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Latest;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.gauge.Assessed;
import app.evenkeel.gauge.Assessor;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Relation;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** What was agreed with a client, what they were told, and the accounts in the owner's care. */
public final class AgreementsViewModel {
    record Agreements(
            List<AgreementRow> engagements,
            List<AgreementRow> boundaries,
            List<AgreementRow> accounts) {}

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
        LocalDate on = desk.today();
        Owner owner = desk.owner();
        AgreementRows rows = new AgreementRows(words(), on);
        latest.ask(
                journal ->
                        journal.client(client)
                                .map(c -> {
                                    Relation relation =
                                            journal.relationForJudgement(
                                                    c.id(), Assessor.looksBackTo(on));
                                    return new Assessed(
                                            relation, new Assessor(owner).assess(relation, on));
                                }),
                found -> agreements.set(found.map(a -> agreements(rows, a)).orElse(null)));
    }

    private static Agreements agreements(AgreementRows rows, Assessed client) {
        Relation relation = client.relation();
        return new Agreements(
                rows.engagements(relation.engagements()),
                rows.boundaries(relation.boundaries(), Keeping.of(client)),
                rows.accounts(relation.accounts()));
    }

    void openBoundary(AgreementRow row) {
        navigation.open(new Sheet.EditBoundary(client, row.id(), List.of()));
    }

    void addBoundary() {
        navigation.open(new Sheet.EditBoundary(client, null, List.of()));
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
