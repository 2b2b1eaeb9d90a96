package app.evenkeel.desktop.report;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Latest;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.Inputs;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place.ClientPage;
import app.evenkeel.desktop.navigation.Place.Section;
import app.evenkeel.desktop.navigation.ReportKind;
import app.evenkeel.desktop.paper.PaperViewModel;
import app.evenkeel.desktop.paper.Press;
import app.evenkeel.desktop.paper.Sheaf;
import app.evenkeel.document.Document;
import app.evenkeel.exchange.evidence.EvidenceFile;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Relation;
import app.evenkeel.report.Dossier;
import app.evenkeel.report.FinalReport;
import app.evenkeel.report.HandoverList;
import app.evenkeel.report.ProposedName;
import app.evenkeel.store.JournalFile;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** The reports of a client, each as it stands today. */
public final class ReportViewModel {
    private final Desk desk;
    private final Navigation navigation;
    private final String client;
    private final Latest latest;
    private final PaperViewModel paper;
    private final ObjectProperty<ReportKind> kind;
    private final ObjectProperty<@Nullable Language> language = new SimpleObjectProperty<>(null);
    private final DossierChoices dossier;
    private final ReadOnlyStringWrapper holds = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
    private final Subscription subscription;
    private @Nullable Relation relation;
    private @Nullable Language forClient;
    private @Nullable Language forOwner;

    /**
     * @param wanted which of them was asked for; null for the one that is wanted most
     */
    public ReportViewModel(
            Desk desk,
            Navigation navigation,
            Press press,
            String client,
            @Nullable ReportKind wanted) {
        this.desk = desk;
        this.navigation = navigation;
        this.client = client;
        this.latest = desk.latest();
        this.paper = new PaperViewModel(desk, press);
        this.kind = new SimpleObjectProperty<>(wanted == null ? ReportKind.FINAL_REPORT : wanted);
        this.dossier = new DossierChoices(new Inputs(words(), desk.today()));
        kind.subscribe((_, _) -> turn());
        language.subscribe((_, chosen) -> speak(chosen));
        dossier.onChange(this::write);
        this.subscription =
                desk.revisionProperty()
                        .subscribe(_ -> latest.ask(journal -> journal.relation(client), this::of));
    }

    private void of(Relation found) {
        relation = found;
        turn();
    }

    /** Each is in the language of those who read it, until another is chosen. */
    private void turn() {
        Relation known = relation;
        if (known == null) {
            return;
        }
        Language chosen = kind.get().forClient() ? forClient : forOwner;
        Language usual =
                kind.get().forClient() ? known.client().language() : desk.owner().language();
        language.set(chosen == null ? usual : chosen);
        write();
    }

    private void speak(@Nullable Language chosen) {
        if (kind.get().forClient()) {
            forClient = chosen;
        } else {
            forOwner = chosen;
        }
        write();
    }

    private void write() {
        Relation known = relation;
        Language in = language.get();
        if (known == null || in == null || !dossier.right()) {
            return;
        }
        holds.set(new ReportWords(words()).holds(kind.get(), known, desk.today()));
        nothing.set(
                kind.get() == ReportKind.HANDOVER_LIST
                        ? new ReportWords(words()).nothingToHandOver(known, desk.today())
                        : "");
        paper.sheafProperty().set(nothing.get().isEmpty() ? sheaf(known, in) : null);
    }

    private Sheaf sheaf(Relation known, Language in) {
        Document document = document(known, in);
        return new Sheaf(document, ProposedName.of(known.client(), document));
    }

    private Document document(Relation known, Language in) {
        LocalDate on = desk.today();
        return switch (kind.get()) {
            case FINAL_REPORT -> FinalReport.of(desk.owner(), known, in, on);
            case HANDOVER_LIST -> HandoverList.of(desk.owner(), known, in, on);
            case DOSSIER -> Dossier.of(dossier.request(desk.owner(), known, in, on));
        };
    }

    /** Asks where to, and saves the dossier with what others need to verify it. */
    void saveProof() {
        Relation known = relation;
        Language in = language.get();
        if (known != null && in != null && dossier.right()) {
            DossierProof proof = dossier.proof(desk.owner(), known, in, desk.today());
            desk.read(
                    JournalFile::chain,
                    chain ->
                            paper.saveAs(
                                    words().get("report-page.save-proof"),
                                    EvidenceFile.EXTENSION,
                                    (path, pdf, patience) ->
                                            proof.write(chain, path, pdf, patience),
                                    null));
        }
    }

    Words words() {
        return desk.words();
    }

    PaperViewModel paper() {
        return paper;
    }

    ObjectProperty<ReportKind> kindProperty() {
        return kind;
    }

    /** Of the report; null until the client's is known. */
    ObjectProperty<@Nullable Language> languageProperty() {
        return language;
    }

    DossierChoices dossier() {
        return dossier;
    }

    /** What it holds and for whom it is. */
    ReadOnlyStringProperty holdsProperty() {
        return holds.getReadOnlyProperty();
    }

    /** Why there is nothing to show; empty where there is something. */
    ReadOnlyStringProperty nothingProperty() {
        return nothing.getReadOnlyProperty();
    }

    /** To the accounts, of which nothing can be handed over yet. */
    void showAccounts() {
        navigation.go(new ClientPage(client, Section.AGREEMENTS));
    }

    public void close() {
        subscription.unsubscribe();
        latest.drop();
        paper.close();
    }
}
