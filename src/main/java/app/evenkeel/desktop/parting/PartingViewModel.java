package app.evenkeel.desktop.parting;

import app.evenkeel.advice.Review;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Latest;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.LetterWish;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.desktop.navigation.ReportKind;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.desktop.parting.Farewell.Held;
import app.evenkeel.desktop.parting.Parting.Decided;
import app.evenkeel.desktop.parting.Parting.Limit;
import app.evenkeel.gauge.Assessed;
import app.evenkeel.gauge.Assessor;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Relation;
import app.evenkeel.store.JournalFile;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The review of a client, and what was and can be decided. */
public final class PartingViewModel {
    private final Desk desk;
    private final Navigation navigation;
    private final String client;
    private final FarewellDeeds deeds;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<@Nullable Parting> parting =
            new ReadOnlyObjectWrapper<>(null);
    private final Subscription subscription;

    /**
     * @param client their id
     */
    public PartingViewModel(Desk desk, Navigation navigation, String client) {
        this.desk = desk;
        this.navigation = navigation;
        this.client = client;
        this.deeds = new FarewellDeeds(desk, client);
        this.latest = desk.latest();
        this.subscription = desk.revisionProperty().subscribe(_ -> read());
    }

    private void read() {
        LocalDate on = desk.today();
        ZoneId zone = desk.zone();
        Owner owner = desk.owner();
        Words words = words();
        latest.ask(
                journal ->
                        journal.client(client).isPresent()
                                ? review(journal, owner, zone, on, words)
                                : null,
                parting::set);
    }

    private Parting review(
            JournalFile journal, Owner owner, ZoneId zone, LocalDate on, Words words) {
        Relation relation = journal.relationForJudgement(client, Assessor.looksBackTo(on));
        Assessed assessed = new Assessed(relation, new Assessor(owner).assess(relation, on));
        Review review = Review.of(assessed, journal.practice(zone, on), zone);
        return new PartingWords(words, relation, review).all();
    }

    /** Null while nobody knows, or where there is no such client any more. */
    ReadOnlyObjectProperty<@Nullable Parting> partingProperty() {
        return parting.getReadOnlyProperty();
    }

    /** Whether nothing can be written, so that nothing offers to. */
    boolean readOnly() {
        return desk.readOnly();
    }

    Words words() {
        return desk.words();
    }

    void open(Sheet source) {
        navigation.open(source);
    }

    void decide() {
        navigation.open(new Sheet.RecordDecision(client, null));
    }

    void open(Decided decided) {
        navigation.open(new Sheet.RecordDecision(client, decided.id()));
    }

    void addBoundary() {
        navigation.open(new Sheet.EditBoundary(client, null, List.of()));
    }

    void open(Limit boundary) {
        navigation.open(new Sheet.EditBoundary(client, boundary.id(), List.of()));
    }

    /** Hands an account over, or takes that back. */
    void tick(Held account) {
        if (account.handedOver()) {
            deeds.takeBack(account);
        } else {
            deeds.handOver(account);
        }
    }

    void list(ClientStatus status) {
        deeds.list(status);
    }

    void show(ReportKind report) {
        navigation.go(new ClientPage(client, report));
    }

    void writeFarewell() {
        navigation.go(
                new ClientPage(
                        client,
                        Section.LETTERS,
                        new LetterWish(LetterKind.TERMINATION, List.of())));
    }

    public void close() {
        subscription.unsubscribe();
        latest.drop();
    }
}
