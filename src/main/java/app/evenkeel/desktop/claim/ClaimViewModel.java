package app.evenkeel.desktop.claim;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Latest;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.paper.PaperViewModel;
import app.evenkeel.desktop.paper.Press;
import app.evenkeel.desktop.paper.PrintDialog;
import app.evenkeel.desktop.paper.Sheaf;
import app.evenkeel.document.Document;
import app.evenkeel.document.PrintWish;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Invoice;
import app.evenkeel.letter.interest.ClaimPaper;
import app.evenkeel.letter.interest.ClaimWords;
import app.evenkeel.letter.interest.InterestWords;
import app.evenkeel.letter.interest.LateClaim;
import app.evenkeel.letter.interest.LatePayment;
import app.evenkeel.letter.interest.Law;
import app.evenkeel.letter.interest.NoClaim;
import app.evenkeel.letter.interest.NoClaimWords;
import app.evenkeel.letter.interest.ReferenceRates;
import app.evenkeel.report.ProposedName;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What a law gives for a late invoice, as of today. */
public final class ClaimViewModel {
    private record Billed(Client client, Invoice invoice) {}

    private final Desk desk;
    private final Navigation navigation;
    private final Latest latest;
    private final PrintDialog printing;
    private final ObjectProperty<@Nullable Law> law = new SimpleObjectProperty<>(null);
    private final ReadOnlyObjectWrapper<Late> late =
            new ReadOnlyObjectWrapper<>(new Late.Unknown());
    private final ReadOnlyStringWrapper lawHint = new ReadOnlyStringWrapper("");
    private final PaperViewModel paper;
    private final Subscription subscription;
    private @Nullable Billed billed;

    /**
     * @param client the client's id
     * @param invoice the invoice's id
     */
    public ClaimViewModel(
            Desk desk, Navigation navigation, Press press, String client, String invoice) {
        this.desk = desk;
        this.navigation = navigation;
        this.printing = press.printing();
        this.paper = new PaperViewModel(desk, press.asking(this::askHowToPrint));
        this.latest = desk.latest();
        law.subscribe((_, _) -> reckon());
        this.subscription =
                desk.revisionProperty()
                        .subscribe(_ ->
                                latest.ask(
                                        journal ->
                                                journal.client(client)
                                                        .flatMap(c ->
                                                                journal.invoice(invoice)
                                                                        .map(i ->
                                                                                new Billed(c, i))),
                                        found -> of(found.orElse(null))));
    }

    private void of(@Nullable Billed found) {
        if (found == null) {
            desk.notices().trouble(words().get("invoice.gone"));
            navigation.closeSheet();
            return;
        }
        boolean first = billed == null;
        billed = found;
        Optional<Law> suggested = Law.suggestedFor(found.client().country());
        lawHint.set(words().get(hint(found.client(), suggested.isPresent())));
        if (first) {
            law.set(suggested.orElse(null));
        }
        reckon();
    }

    private static String hint(Client client, boolean suggested) {
        if (suggested) {
            return "claim.law-by-country";
        }
        return client.country().isEmpty() ? "claim.law-no-country" : "claim.law-not-known";
    }

    private void reckon() {
        Billed known = billed;
        if (known == null) {
            return;
        }
        Law chosen = law.get();
        late.set(
                chosen == null
                        ? new Late.NoFigure(words().get("claim.choose-law"), false)
                        : by(chosen, known.invoice()));
        paper.sheafProperty()
                .set(
                        late.get() instanceof Late.Figure(var figure)
                                ? sheaf(known.client(), figure.claim())
                                : null);
    }

    /** For the client, in whose language it is. */
    private Sheaf sheaf(Client client, LateClaim claim) {
        Document document =
                ClaimPaper.of(desk.owner(), client.name(), claim, client.language(), desk.today());
        return new Sheaf(document, ProposedName.of(client, document));
    }

    /** There is room for one sheet. */
    private void askHowToPrint(int pages, Consumer<PrintWish> then) {
        navigation.closeSheet();
        printing.ask(pages, then);
    }

    private Late by(Law chosen, Invoice invoice) {
        ReferenceRates rates = new ReferenceRates(desk.owner().correspondence().rates());
        return switch (LatePayment.of(invoice, chosen, rates, desk.today())) {
            case LateClaim claim -> new Late.Figure(new ClaimWords(words().language(), claim));
            case NoClaim why ->
                    new Late.NoFigure(
                            new NoClaimWords(words().language()).of(why, invoice.number()),
                            why instanceof NoClaim.NoRate);
        };
    }

    /** The law to reckon by; null as long as none is suggested or chosen. */
    ObjectProperty<@Nullable Law> lawProperty() {
        return law;
    }

    /** Where the law that is suggested comes from, or why none is. */
    ReadOnlyStringProperty lawHintProperty() {
        return lawHint.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Late> lateProperty() {
        return late.getReadOnlyProperty();
    }

    /** What a law is called: where it is in force. */
    String name(Law named) {
        return new InterestWords(words().language()).name(named);
    }

    /** That the document is in another language than the sheet; empty where it is not. */
    String languageNote() {
        Billed known = billed;
        if (known == null || known.client().language() == words().language()) {
            return "";
        }
        String language = words().names().of(known.client().language());
        return words().get("claim.in-language", Map.of("language", language));
    }

    PaperViewModel paper() {
        return paper;
    }

    Words words() {
        return desk.words();
    }

    /** To where a missing rate can be added. */
    void showSettings() {
        navigation.closeSheet();
        navigation.go(new Place.Settings());
    }

    void leave() {
        navigation.closeSheet();
    }

    public void close() {
        subscription.unsubscribe();
        latest.drop();
        paper.close();
    }
}
