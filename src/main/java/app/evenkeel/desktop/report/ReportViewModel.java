package app.evenkeel.desktop.report;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Latest;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.paper.PaperViewModel;
import app.evenkeel.desktop.paper.Press;
import app.evenkeel.desktop.paper.Sheaf;
import app.evenkeel.document.Document;
import app.evenkeel.document.FileName;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Relation;
import app.evenkeel.report.FinalReport;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

/** The final report as it stands today. */
public final class ReportViewModel {
    private final Desk desk;
    private final Latest latest;
    private final PaperViewModel paper;
    private final ObjectProperty<@Nullable Language> language = new SimpleObjectProperty<>(null);
    private final Subscription subscription;
    private @Nullable Relation relation;

    public ReportViewModel(Desk desk, Press press, String client) {
        this.desk = desk;
        this.latest = desk.latest();
        this.paper = new PaperViewModel(desk, press);
        language.subscribe(_ -> write());
        this.subscription =
                desk.revisionProperty()
                        .subscribe(_ -> latest.ask(journal -> journal.relation(client), this::of));
    }

    private void of(Relation found) {
        relation = found;
        if (language.get() == null) {
            language.set(found.client().language());
        } else {
            write();
        }
    }

    private void write() {
        Relation known = relation;
        Language in = language.get();
        if (known == null || in == null) {
            return;
        }
        Document report = FinalReport.of(desk.owner(), known, in, desk.today());
        String name = FileName.of(known.client().name(), report.title());
        paper.sheafProperty().set(new Sheaf(report, name));
    }

    Words words() {
        return desk.words();
    }

    PaperViewModel paper() {
        return paper;
    }

    /** Of the report; null until the client's is known. */
    ObjectProperty<@Nullable Language> languageProperty() {
        return language;
    }

    public void close() {
        subscription.unsubscribe();
        latest.drop();
        paper.close();
    }
}
