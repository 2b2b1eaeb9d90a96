package app.evenkeel.desktop;

import app.evenkeel.desktop.backups.BackupsView;
import app.evenkeel.desktop.backups.BackupsViewModel;
import app.evenkeel.desktop.backups.CheckViewModel;
import app.evenkeel.desktop.backups.DeletedViewModel;
import app.evenkeel.desktop.backups.EncryptedCopyView;
import app.evenkeel.desktop.backups.EncryptedCopyViewModel;
import app.evenkeel.desktop.backups.RestoreView;
import app.evenkeel.desktop.backups.RestoreViewModel;
import app.evenkeel.desktop.boundary.BoundaryFormView;
import app.evenkeel.desktop.boundary.BoundaryFormViewModel;
import app.evenkeel.desktop.claim.ClaimView;
import app.evenkeel.desktop.claim.ClaimViewModel;
import app.evenkeel.desktop.client.ClientPageView;
import app.evenkeel.desktop.client.ClientPageViewModel;
import app.evenkeel.desktop.clientform.ClientFormView;
import app.evenkeel.desktop.clientform.ClientFormViewModel;
import app.evenkeel.desktop.clients.ClientsView;
import app.evenkeel.desktop.clients.ClientsViewModel;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.decision.DecisionFormView;
import app.evenkeel.desktop.decision.DecisionFormViewModel;
import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.engagements.AccountFormView;
import app.evenkeel.desktop.engagements.AccountFormViewModel;
import app.evenkeel.desktop.engagements.AgreementsView;
import app.evenkeel.desktop.engagements.AgreementsViewModel;
import app.evenkeel.desktop.engagements.EngagementFormView;
import app.evenkeel.desktop.engagements.EngagementFormViewModel;
import app.evenkeel.desktop.entry.EntryView;
import app.evenkeel.desktop.entry.EntryViewModel;
import app.evenkeel.desktop.erasure.EraseView;
import app.evenkeel.desktop.erasure.EraseViewModel;
import app.evenkeel.desktop.gauges.GaugesView;
import app.evenkeel.desktop.gauges.GaugesViewModel;
import app.evenkeel.desktop.invoiceform.InvoiceFormView;
import app.evenkeel.desktop.invoiceform.InvoiceFormViewModel;
import app.evenkeel.desktop.letters.LettersView;
import app.evenkeel.desktop.letters.LettersViewModel;
import app.evenkeel.desktop.mirror.MirrorView;
import app.evenkeel.desktop.mirror.MirrorViewModel;
import app.evenkeel.desktop.money.MoneyView;
import app.evenkeel.desktop.money.MoneyViewModel;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.desktop.paper.PrintFormView;
import app.evenkeel.desktop.paper.PrintFormViewModel;
import app.evenkeel.desktop.parting.PartingView;
import app.evenkeel.desktop.parting.PartingViewModel;
import app.evenkeel.desktop.payment.PaymentView;
import app.evenkeel.desktop.payment.PaymentViewModel;
import app.evenkeel.desktop.rate.RateFormView;
import app.evenkeel.desktop.rate.RateFormViewModel;
import app.evenkeel.desktop.report.ReportView;
import app.evenkeel.desktop.report.ReportViewModel;
import app.evenkeel.desktop.settings.SettingsView;
import app.evenkeel.desktop.settings.SettingsViewModel;
import app.evenkeel.desktop.shell.Rooms;
import app.evenkeel.desktop.timeline.TimelineView;
import app.evenkeel.desktop.timeline.TimelineViewModel;
import app.evenkeel.desktop.today.TodayView;
import app.evenkeel.desktop.today.TodayViewModel;
import app.evenkeel.desktop.versions.VersionsView;
import app.evenkeel.desktop.versions.VersionsViewModel;
import app.evenkeel.desktop.welcome.Beginning;
import app.evenkeel.desktop.welcome.WelcomeView;
import app.evenkeel.desktop.welcome.WelcomeViewModel;
import app.evenkeel.desktop.wording.InHand;
import app.evenkeel.desktop.wording.WordingView;
import app.evenkeel.desktop.wording.WordingViewModel;

/** Makes each screen and form with its view model. */
final class Screens implements Rooms {
    private final Desk desk;
    private final Navigation navigation;
    private final Ways ways;
    private final Beginning beginning;
    private final InHand wording;

    /**
     * @param beginning what has been typed before there is an owner
     * @param wording what was last worked on of the owner's wording
     */
    Screens(Desk desk, Navigation navigation, Ways ways, Beginning beginning, InHand wording) {
        this.desk = desk;
        this.navigation = navigation;
        this.ways = ways;
        this.beginning = beginning;
        this.wording = wording;
    }

    @Override
    public Shown at(Place place) {
        return switch (place) {
            case Place.Today _ -> TodayView.of(new TodayViewModel(desk, navigation));
            case Place.Mirror _ -> MirrorView.of(new MirrorViewModel(desk, navigation));
            case Place.Welcome _ ->
                    WelcomeView.of(
                            new WelcomeViewModel(desk, navigation, beginning, ways.lookAround()));
            case Place.Letters _ ->
                    WordingView.of(new WordingViewModel(desk, navigation, ways.press(), wording));
            case Place.Settings _ ->
                    SettingsView.of(
                            new SettingsViewModel(desk, navigation, ways.theme(), ways.press()));
            case Place.Backups _ ->
                    BackupsView.of(
                            new BackupsViewModel(desk, navigation, ways.press()),
                            new CheckViewModel(desk, navigation, ways.press().outside()),
                            new DeletedViewModel(desk, navigation));
            case Place.ClientPage page ->
                    ClientPageView.of(
                            new ClientPageViewModel(desk, navigation, page), this::section);
        };
    }

    private Shown section(Place.ClientPage page) {
        String client = page.client();
        return switch (page.section()) {
            case TIMELINE -> TimelineView.of(new TimelineViewModel(desk, navigation, client));
            case GAUGES -> GaugesView.of(new GaugesViewModel(desk, navigation, client));
            case MONEY -> MoneyView.of(new MoneyViewModel(desk, navigation, ways.press(), client));
            case AGREEMENTS -> AgreementsView.of(new AgreementsViewModel(desk, navigation, client));
            case LETTERS ->
                    LettersView.of(new LettersViewModel(desk, ways.press(), client, page.letter()));
            case REPORT ->
                    ReportView.of(
                            new ReportViewModel(
                                    desk, navigation, ways.press(), client, page.report()));
            case PARTING -> PartingView.of(new PartingViewModel(desk, navigation, client));
        };
    }

    @Override
    public Shown sheet(Sheet sheet) {
        return switch (sheet) {
            case Sheet.WriteEntry write ->
                    EntryView.of(new EntryViewModel(desk, navigation, write));
            case Sheet.SeeVersions versions ->
                    VersionsView.of(new VersionsViewModel(desk, navigation, versions));
            case Sheet.EditClient(var client) ->
                    ClientFormView.of(new ClientFormViewModel(desk, navigation, client));
            case Sheet.EditEngagement(var client, var engagement) ->
                    EngagementFormView.of(
                            new EngagementFormViewModel(desk, navigation, client, engagement));
            case Sheet.EditAccount(var client, var account) ->
                    AccountFormView.of(new AccountFormViewModel(desk, navigation, client, account));
            case Sheet.EditInvoice(var client, var invoice) ->
                    InvoiceFormView.of(new InvoiceFormViewModel(desk, navigation, client, invoice));
            case Sheet.RecordPayment(var client, var invoice) ->
                    PaymentView.of(
                            new PaymentViewModel(desk, navigation, client, invoice),
                            navigation::closeSheet);
            case Sheet.SeeLateClaim(var client, var invoice) ->
                    ClaimView.of(
                            new ClaimViewModel(desk, navigation, ways.press(), client, invoice));
            case Sheet.EditBoundary boundary ->
                    BoundaryFormView.of(new BoundaryFormViewModel(desk, navigation, boundary));
            case Sheet.Print print ->
                    PrintFormView.of(new PrintFormViewModel(desk, ways.press(), navigation, print));
            case Sheet.RecordDecision(var client, var decision) ->
                    DecisionFormView.of(
                            new DecisionFormViewModel(desk, navigation, client, decision));
            case Sheet.RestoreBackup restore ->
                    RestoreView.of(new RestoreViewModel(desk, navigation, restore));
            case Sheet.EraseClient(var client) ->
                    EraseView.of(
                            new EraseViewModel(
                                    desk, navigation, client, () -> wording.erased(client)));
            case Sheet.SaveEncrypted _ ->
                    EncryptedCopyView.of(
                            new EncryptedCopyViewModel(desk, navigation, ways.press().dialogs()));
            case Sheet.EditRate rate ->
                    RateFormView.of(new RateFormViewModel(desk, navigation, rate));
        };
    }

    @Override
    public Shown clients() {
        return ClientsView.of(new ClientsViewModel(desk, navigation));
    }
}
