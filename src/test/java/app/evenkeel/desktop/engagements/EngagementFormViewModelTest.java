package app.evenkeel.desktop.engagements;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.desk.Notice;
import app.evenkeel.desktop.form.Anything;
import app.evenkeel.desktop.form.Field;
import app.evenkeel.desktop.navigation.Navigation;
import app.evenkeel.desktop.navigation.Place;
import app.evenkeel.desktop.navigation.Sheet;
import app.evenkeel.exchange.Sample;
import app.evenkeel.journal.Billing;
import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Deliverable;
import app.evenkeel.journal.Direction;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.Signal;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

class EngagementFormViewModelTest {
    private static final Client ACME = new Client("acme", "Acme", Language.EN);
    private static final Engagement SITE =
            new Engagement(
                    "g1",
                    " The site",
                    "All of it\n",
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2026, 4, 1),
                    null,
                    Billing.RETAINER,
                    Money.of("0.00", Client.DEFAULT_CURRENCY),
                    2,
                    List.of(
                            new Deliverable("acme-d1", "Texts", LocalDate.of(2026, 2, 1), null, ""),
                            new Deliverable("acme-d2", "Pictures", null, null, " ten")));

    @TempDir private Path folder;
    private final Navigation navigation = new Navigation(new Place.Today());
    private JournalFile journal;
    private Desk desk;

    @BeforeEach
    void open() {
        journal = Desks.journal(folder);
        desk = Desks.on(journal);
        journal.write(Change.put(ACME), Change.put("acme", SITE));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private EngagementFormViewModel form(@Nullable String engagement) {
        return form("acme", engagement);
    }

    private EngagementFormViewModel form(String client, @Nullable String engagement) {
        navigation.open(new Sheet.EditEngagement(client, engagement));
        return new EngagementFormViewModel(desk, navigation, client, engagement);
    }

    private List<Engagement> kept() {
        return journal.relation("acme").engagements();
    }

    @Test
    void forAHandsOnClientAnOwnEarlierDayStandsBeneathThePromisedOne() {
        for (int day = 1; day <= 3; day++) {
            journal.write(Change.put("acme", checked(Desks.TODAY.minusDays(day))));
        }
        EngagementFormViewModel model = form("g1");
        List<DeliverableRow> rows = model.form().deliverables();

        assertThat(model.handsOnProperty().get()).isTrue();
        assertThat(rows.getFirst().ownDayProperty().get()).isEqualTo("Own day: 29 Jan 2026");
        assertThat(rows.getLast().ownDayProperty().get()).isEmpty();
        DeliverableRow added = model.form().addDeliverable();
        added.promised.type("6.3.2026");
        assertThat(added.ownDayProperty().get()).isEqualTo("Own day: 4 Mar 2026");
        added.delivered.type("today");
        assertThat(added.ownDayProperty().get()).isEmpty();
        added.delivered.type("");
        added.promised.type("never");
        assertThat(added.ownDayProperty().get()).isEmpty();
    }

    @Test
    void whoeverWaitsForTheDayNeedsNoEarlierOne() {
        EngagementFormViewModel model = form("g1");

        assertThat(model.handsOnProperty().get()).isFalse();
        assertThat(model.form().deliverables().getFirst().ownDayProperty().get()).isEmpty();
    }

    private static Entry checked(LocalDate on) {
        return new Entry(
                "n" + on,
                on.atTime(10, 0).atZone(Desks.RIGA).toOffsetDateTime(),
                Channel.CALL,
                Direction.INCOMING,
                null,
                false,
                "How far is it?",
                "",
                null,
                List.of(new Signal(SignalKind.CHECKS_BEFORE_DEADLINE)),
                List.of(),
                null,
                null,
                null);
    }

    @Test
    void aTitleIsEnough() {
        EngagementFormViewModel model = form(null);
        model.form().title.type("Campaign");
        model.save();

        Engagement added = kept().stream().filter(e -> !e.equals(SITE)).findFirst().orElseThrow();
        assertThat(added)
                .isEqualTo(
                        new Engagement(
                                added.id(),
                                "Campaign",
                                "",
                                null,
                                null,
                                null,
                                Billing.FIXED,
                                null,
                                null,
                                List.of()));
        assertThat(navigation.sheetProperty().get()).isNull();
    }

    @Test
    void whatWasTypedIsWhatIsKept() {
        EngagementFormViewModel model = form(null);
        EngagementForm form = model.form();
        form.title.type("Campaign");
        form.scope.type("Two months");
        form.start.type("1.2.2026");
        form.agreedEnd.type("1.3.2026");
        form.actualEnd.type("2.3.2026");
        form.billing.set(Billing.HOURLY);
        form.fee.type("1,250.50");
        form.revisions.type("3");
        DeliverableRow row = form.addDeliverable();
        row.title.type("Plan");
        row.promised.type("10.2.2026");
        row.delivered.type("11.2.2026");
        row.result.type("Used");
        model.save();

        Engagement added = kept().stream().filter(e -> !e.equals(SITE)).findFirst().orElseThrow();
        assertThat(added)
                .isEqualTo(
                        new Engagement(
                                added.id(),
                                "Campaign",
                                "Two months",
                                LocalDate.of(2026, 2, 1),
                                LocalDate.of(2026, 3, 1),
                                LocalDate.of(2026, 3, 2),
                                Billing.HOURLY,
                                Money.of("1250.50", Client.DEFAULT_CURRENCY),
                                3,
                                List.of(
                                        new Deliverable(
                                                added.deliverables().getFirst().id(),
                                                "Plan",
                                                LocalDate.of(2026, 2, 10),
                                                LocalDate.of(2026, 2, 11),
                                                "Used"))));
    }

    @Test
    void everyRuleIsSaidInItsSentence() {
        EngagementFormViewModel model = form(null);
        EngagementForm form = model.form();
        form.start.type("1.2.2026");
        form.agreedEnd.type("31.1.2026");
        form.actualEnd.type("30.1.2026");
        form.fee.type("a lot");
        form.revisions.type("some");
        DeliverableRow row = form.addDeliverable();
        row.promised.type("soon");
        model.save();

        assertThat(problem(form.title)).isEqualTo("An engagement needs a title");
        assertThat(problem(form.agreedEnd))
                .isEqualTo("That is before the start")
                .isEqualTo(problem(form.actualEnd));
        assertThat(problem(form.fee)).isEqualTo("Above 0, such as 1250.00");
        assertThat(problem(form.revisions)).isEqualTo("A whole number, 0 to 1000");
        assertThat(problem(row.title)).isEqualTo("A deliverable needs a title");
        assertThat(problem(row.promised)).startsWith("A date like ");
        assertThat(kept()).containsExactly(SITE);
        assertThat(navigation.sheetProperty().get()).isNotNull();
    }

    @Test
    void aStartMovedBehindTheEndIsNoticed() {
        EngagementFormViewModel model = form("g1");
        model.form().start.type("1.5.2026");
        model.save();

        assertThat(problem(model.form().agreedEnd)).isEqualTo("That is before the start");
        model.form().start.type("1.4.2026");
        model.save();
        assertThat(kept().getFirst().start()).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @Test
    void savingWithoutChangesLeavesItExactlyAsItWas() {
        EngagementFormViewModel model = form("g1");
        assertThat(model.sheet().changed()).isFalse();
        model.save();

        assertThat(kept()).containsExactly(SITE);
        assertThat(desk.canUndoProperty().get()).isFalse();
    }

    @Test
    void theWholeSampleSurvivesOpeningAndSaving() {
        Journal sample = Sample.on(Desks.TODAY, Desks.RIGA, Language.EN);
        journal.write(Change.putAll(sample));
        Journal before = journal.everything();
        for (Relation relation : sample.relations()) {
            relation.engagements().forEach(e -> form(relation.client().id(), e.id()).save());
        }

        assertThat(journal.everything()).isEqualTo(before);
    }

    @Test
    void deliverablesComeAndGo() {
        EngagementFormViewModel model = form("g1");
        model.form().remove(model.form().deliverables().getFirst());
        model.form().addDeliverable().title.type("Plan");
        assertThat(model.sheet().changed()).isTrue();
        model.save();

        assertThat(kept().getFirst().deliverables())
                .extracting(Deliverable::title)
                .containsExactly("Pictures", "Plan");
    }

    @Test
    void feesAreInTheClientsCurrency() {
        journal.write(Change.putAll(Sample.on(Desks.TODAY, Desks.RIGA, Language.EN)));
        for (Client client : journal.clients()) {
            assertThat(form(client.id(), null).currencyProperty().get())
                    .isEqualTo(client.currency().getCurrencyCode());
        }
    }

    @Test
    void whatOthersChangedMeanwhileIsNotWrittenOver() {
        EngagementFormViewModel model = form("g1");
        journal.write(Change.remove(Engagement.class, "g1"));
        model.form().title.type("Mine");
        model.save();

        assertThat(kept()).isEmpty();
        assertThat(notice().sentence()).startsWith("This was changed elsewhere");
        assertThat(navigation.sheetProperty().get()).isNotNull();
    }

    @Test
    void whatIsGoneCannotBeChanged() {
        form("g9");

        assertThat(navigation.sheetProperty().get()).isNull();
        assertThat(notice().sentence()).isEqualTo("This engagement is no longer in the journal.");
    }

    @Test
    void aDeletedEngagementLeavesItsEntriesAndComesBackToThem() {
        journal.write(Change.putAll(Sample.on(Desks.TODAY, Desks.RIGA, Language.EN)));
        Journal before = journal.everything();
        Relation relation =
                before.relations().stream()
                        .filter(r -> r.entries().stream().anyMatch(e -> e.engagement() != null))
                        .findFirst()
                        .orElseThrow();
        String client = relation.client().id();
        String engagement =
                relation.entries().stream()
                        .filter(e -> e.engagement() != null)
                        .findFirst()
                        .orElseThrow()
                        .engagement();
        EngagementFormViewModel model = form(client, engagement);
        AtomicReference<String> question = new AtomicReference<>("");
        model.delete();
        assertThat(journal.everything()).isEqualTo(before);
        model.askToDelete(question::set);
        assertThat(question.get())
                .matches("Delete this engagement\\? Its \\d+ entr.* in the journal\\..*");
        model.delete();

        Relation after = journal.relation(client);
        assertThat(after.entries()).hasSameSizeAs(relation.entries());
        assertThat(after.entries()).noneMatch(e -> engagement.equals(e.engagement()));
        assertThat(after.engagements()).noneMatch(e -> e.id().equals(engagement));
        desk.undo();
        assertThat(journal.everything()).isEqualTo(before);
    }

    private static String problem(Field<?> field) {
        return field.problemProperty().get();
    }

    private Notice notice() {
        Notice notice = desk.notices().currentProperty().get();
        assertThat(notice).isNotNull();
        return notice;
    }

    @Test
    void whateverIsTypedIsKeptOrMendedBesideItsField() {
        Anything.isUnderstoodBy(
                desk,
                () -> {
                    EngagementFormViewModel model = form(null);
                    model.form().title.type("Audit");
                    model.form().start.type("1.2.2026");
                    model.form().addDeliverable().title.type("Texts");
                    return model;
                },
                model -> {
                    EngagementForm form = model.form();
                    DeliverableRow row = form.deliverables().getFirst();
                    return List.of(
                            form.title,
                            form.scope,
                            form.start,
                            form.agreedEnd,
                            form.actualEnd,
                            form.fee,
                            form.revisions,
                            row.title,
                            row.promised,
                            row.delivered,
                            row.result);
                },
                EngagementFormViewModel::save);
    }

    @Test
    void whateverIsTypedOfAnAccountIsKeptOrMendedBesideItsField() {
        Anything.isUnderstoodBy(
                desk,
                () -> {
                    var model = new AccountFormViewModel(desk, navigation, "acme", null);
                    model.form().name.type("Site");
                    return model;
                },
                model -> {
                    AccountForm form = model.form();
                    return List.of(form.name, form.location, form.handedOver);
                },
                AccountFormViewModel::save);
    }
}
