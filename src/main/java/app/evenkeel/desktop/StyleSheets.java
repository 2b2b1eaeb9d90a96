package app.evenkeel.desktop;

import app.evenkeel.desktop.backups.BackupsView;
import app.evenkeel.desktop.boundary.BoundaryFormView;
import app.evenkeel.desktop.claim.ClaimView;
import app.evenkeel.desktop.client.ClientPageView;
import app.evenkeel.desktop.clients.ClientsView;
import app.evenkeel.desktop.control.Styles;
import app.evenkeel.desktop.decision.DecisionFormView;
import app.evenkeel.desktop.engagements.AgreementsView;
import app.evenkeel.desktop.entry.EntryView;
import app.evenkeel.desktop.gauges.GaugesView;
import app.evenkeel.desktop.instrument.InstrumentStyles;
import app.evenkeel.desktop.invoiceform.InvoiceFormView;
import app.evenkeel.desktop.letters.LettersView;
import app.evenkeel.desktop.look.Theme;
import app.evenkeel.desktop.mirror.MirrorView;
import app.evenkeel.desktop.money.MoneyView;
import app.evenkeel.desktop.opening.OpeningView;
import app.evenkeel.desktop.paper.Press;
import app.evenkeel.desktop.parting.PartingView;
import app.evenkeel.desktop.payment.PaymentView;
import app.evenkeel.desktop.proof.FindingList;
import app.evenkeel.desktop.rate.RateFormView;
import app.evenkeel.desktop.report.ReportView;
import app.evenkeel.desktop.settings.SettingsView;
import app.evenkeel.desktop.shell.ShellView;
import app.evenkeel.desktop.timeline.TimelineView;
import app.evenkeel.desktop.versions.VersionsView;
import app.evenkeel.desktop.welcome.WelcomeView;
import app.evenkeel.desktop.wording.WordingView;

import java.util.List;
import java.util.stream.Stream;

/** All style sheets, one for each component. */
final class StyleSheets {
    private StyleSheets() {}

    /** What is laid over the others where the window speaks Hebrew. */
    static List<String> hebrew() {
        return Styles.of(Theme.class, "hebrew");
    }

    static List<String> all() {
        return Stream.of(
                        InstrumentStyles.sheets(),
                        Styles.of(Styles.class, "field", "hours", "sheet", "empty", "page", "hint"),
                        Styles.of(Styles.class, "segments", "suggestions", "signal-chip"),
                        Styles.of(Styles.class, "versions-link"),
                        Styles.of(Styles.class, "disclosure", "focus", "marked-area"),
                        Styles.of(Theme.class, "own-direction"),
                        Styles.of(ShellView.class, "shell", "side-bar", "notice"),
                        Styles.of(OpeningView.class, "opening"),
                        Styles.of(WelcomeView.class, "welcome"),
                        Styles.of(BackupsView.class, "backups"),
                        Styles.of(SettingsView.class, "settings", "rates"),
                        Styles.of(RateFormView.class, "rate-form"),
                        Styles.of(ClientsView.class, "clients"),
                        Styles.of(MirrorView.class, "mirror"),
                        Styles.of(ClientPageView.class, "client-page"),
                        Styles.of(TimelineView.class, "timeline"),
                        Styles.of(GaugesView.class, "gauges", "receipt", "kind"),
                        Styles.of(MoneyView.class, "money"),
                        Styles.of(AgreementsView.class, "agreements"),
                        Styles.of(PartingView.class, "parting"),
                        Styles.of(EntryView.class, "entry"),
                        Styles.of(VersionsView.class, "versions"),
                        Styles.of(BoundaryFormView.class, "boundary"),
                        Styles.of(DecisionFormView.class, "decision"),
                        Styles.of(InvoiceFormView.class, "invoice-form"),
                        Styles.of(PaymentView.class, "payment"),
                        Styles.of(ClaimView.class, "claim"),
                        Styles.of(LettersView.class, "letters"),
                        Styles.of(Press.class, "paper"),
                        Styles.of(ReportView.class, "report"),
                        FindingList.sheets(),
                        Styles.of(WordingView.class, "wording"))
                .flatMap(List::stream)
                .toList();
    }
}
