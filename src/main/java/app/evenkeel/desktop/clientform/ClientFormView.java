package app.evenkeel.desktop.clientform;

import app.evenkeel.desktop.control.Buttons;
import app.evenkeel.desktop.control.Choices;
import app.evenkeel.desktop.control.DayPicker;
import app.evenkeel.desktop.control.FieldBox;
import app.evenkeel.desktop.control.HoursField;
import app.evenkeel.desktop.control.SheetPane;
import app.evenkeel.desktop.control.Shown;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.form.Field;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.journal.Language;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** The form for a client. */
public final class ClientFormView {
    private final ClientFormViewModel model;
    private final ClientForm form;
    private final Words words;
    private final SheetPane sheet;

    private ClientFormView(ClientFormViewModel model) {
        this.model = model;
        this.form = model.form();
        this.words = model.words();
        this.sheet =
                new SheetPane(
                        words,
                        words.get(model.isNew() ? "menu.new-client" : "clientform.title"),
                        model.sheet());
    }

    public static Shown of(ClientFormViewModel model) {
        return new ClientFormView(model).shown();
    }

    private Shown shown() {
        FieldBox name = line("clientform.name", form.name);
        List<Node> parts = new ArrayList<>();
        parts.add(name);
        parts.addAll(person());
        parts.add(heading("clientform.address-and-billing"));
        parts.addAll(billing());
        parts.add(heading("clientform.agreed"));
        parts.addAll(agreed());
        parts.add(heading("clientform.relation"));
        parts.add(FieldBox.row(since().grow(), status().grow()));
        parts.add(heading("clientform.hours"));
        parts.add(new HoursField(words, form.hours, words.get("clientform.no-hours")));
        if (!model.isNew() && !model.sheet().readOnly()) {
            parts.add(erasing());
        }
        sheet.asking(parts.toArray(Node[]::new));
        sheet.saving(words.get(model.isNew() ? "clients.add" : "form.save"), model::save);
        if (!model.isNew()) {
            sheet.deleting(
                    words.get("clientform.delete"),
                    model::askToDelete,
                    model::delete,
                    words.get("clientform.keep"));
        }
        return new Shown(sheet, name.control(), model.sheet()::close);
    }

    /** At the very end, where nobody comes by chance. */
    private Node erasing() {
        Button erase =
                Buttons.plain(
                        words.get("erase.lead"),
                        () -> {
                            if (model.sheet().changed()) {
                                sheet.leave(model::goToErasing);
                            } else {
                                model.goToErasing();
                            }
                        });
        erase.getStyleClass().addAll(Styles.BUTTON_OUTLINED, Styles.DANGER);
        VBox end =
                new VBox(heading("erase.when"), SheetPane.sentences(words.get("erase.why")), erase);
        end.getStyleClass().add("form-end");
        return end;
    }

    private FieldBox line(String key, Field<?> field) {
        return FieldBox.line(words.get(key), field).grow();
    }

    private Label heading(String key) {
        Label heading = new Label(words.get(key));
        heading.getStyleClass().add("sheet-heading");
        return heading;
    }

    private List<Node> person() {
        return List.of(
                FieldBox.row(
                        line("clientform.person", form.contact.person),
                        line("clientform.email", form.contact.email).leftToRight()),
                FieldBox.row(
                        line("clientform.phone", form.contact.phone).leftToRight(),
                        language().grow()));
    }

    private FieldBox language() {
        return Choices.of(
                words.get("clientform.language"),
                List.of(Language.values()),
                form.language,
                words.names()::of);
    }

    private List<Node> billing() {
        List<Country> countries = new ArrayList<>();
        countries.add(form.noCountry());
        countries.addAll(Country.all(words.language()));
        return List.of(
                FieldBox.area(words.get("clientform.address"), form.contact.address, 3),
                FieldBox.row(
                        Choices.searched(
                                        words.get("clientform.country"),
                                        countries,
                                        form.country,
                                        Country::name)
                                .grow(),
                        currency().grow()),
                FieldBox.row(
                        line("clientform.billing-person", form.contact.billingPerson),
                        line("clientform.billing-email", form.contact.billingEmail).leftToRight()));
    }

    private FieldBox currency() {
        Currencies currencies = new Currencies(words.language());
        FieldBox box =
                Choices.searched(
                        words.get("clientform.currency"),
                        currencies.all(),
                        form.currency,
                        currencies::name);
        box.control().disableProperty().bind(model.feesAgreedProperty());
        model.feesAgreedProperty()
                .subscribe(agreed -> {
                    if (agreed) {
                        box.hint(words.get("clientform.currency-stays"));
                    }
                });
        return box;
    }

    private List<Node> agreed() {
        ContractForm contract = form.contract;
        FieldBox terms =
                Choices.of(
                        words.get("clientform.terms"),
                        List.of(TermsChoice.values()),
                        contract.terms,
                        this::called);
        FieldBox days = line("clientform.net-days", contract.netDays);
        FieldBox day = line("clientform.day-of-month", contract.dayOfMonth);
        contract.terms.subscribe(chosen -> {
            show(days, chosen == TermsChoice.NET_DAYS);
            show(day, chosen == TermsChoice.DAY_OF_MONTH);
        });
        return List.of(
                FieldBox.row(terms.grow(), days, day),
                FieldBox.row(
                        line("clientform.notice", contract.noticeDays),
                        Choices.of(
                                        words.get("clientform.may-pause"),
                                        List.of(MayPause.values()),
                                        contract.mayPause,
                                        this::called)
                                .grow()));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private FieldBox since() {
        return DayPicker.box(words.get("clientform.since"), form.since, form.inputs());
    }

    private FieldBox status() {
        return Choices.of(
                words.get("clientform.status"),
                List.of(ClientStatus.values()),
                form.status,
                words.names()::of);
    }

    private String called(TermsChoice choice) {
        return words.get(
                switch (choice) {
                    case NOTHING_AGREED -> "clientform.nothing-agreed";
                    case NET_DAYS -> "clientform.terms-net-days";
                    case DAY_OF_MONTH -> "clientform.terms-day-of-month";
                });
    }

    private String called(MayPause choice) {
        return words.get(
                switch (choice) {
                    case NOT_KNOWN -> "clientform.not-known";
                    case YES -> "clientform.yes";
                    case NO -> "clientform.no";
                });
    }
}
