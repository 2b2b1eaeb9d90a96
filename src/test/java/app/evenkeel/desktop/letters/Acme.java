package app.evenkeel.desktop.letters;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Desks;
import app.evenkeel.desktop.desk.Notice;
import app.evenkeel.desktop.navigation.LetterWish;
import app.evenkeel.desktop.paper.Neighbours;
import app.evenkeel.desktop.paper.Presses;
import app.evenkeel.document.PlainText;
import app.evenkeel.exchange.Sample;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Relation;
import app.evenkeel.store.Change;
import app.evenkeel.store.JournalFile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A journal with one English client who is late with A-1, and the page of their letters. */
final class Acme implements AutoCloseable {
    static final String ID = "acme";
    static final LocalDate DUE = LocalDate.of(2026, 2, 1);

    final JournalFile journal;
    final Desk desk;
    final Neighbours neighbours = new Neighbours();
    private final Path folder;

    Acme(Path folder) {
        this.folder = folder;
        this.journal = Desks.journal(folder);
        journal.write(
                Change.put(Sample.on(Desks.TODAY, Desks.RIGA, Language.EN).owner()),
                Change.put(new Client(ID, "Acme Oy", Language.EN)));
        this.desk = Desks.on(journal);
        invoice("A-1", DUE);
    }

    Invoice invoice(String number, LocalDate due) {
        Invoice invoice = hundred(number, due);
        journal.write(Change.put(ID, invoice));
        return invoice;
    }

    /** An invoice of 100 euros, issued a fortnight before it is due. */
    static Invoice hundred(String number, LocalDate due) {
        return Invoice.issued(
                number.toLowerCase(Locale.ROOT),
                number,
                due.minusDays(14),
                due,
                Money.of("100.00", Client.DEFAULT_CURRENCY),
                null,
                "",
                "");
    }

    LettersViewModel model() {
        return model(null);
    }

    LettersViewModel second() {
        return model(new LetterWish(LetterKind.PAYMENT_REMINDER, 2, List.of("A-1")));
    }

    LettersViewModel model(LetterWish wish) {
        return new LettersViewModel(desk, Presses.savingIn(folder, neighbours), ID, wish);
    }

    Relation relation() {
        return journal.relation(ID);
    }

    Notice notice() {
        return desk.notices().currentProperty().get();
    }

    /** What stands on the pages. */
    static String pages(LettersViewModel model) {
        return PlainText.of(model.paper().sheafProperty().get().document());
    }

    /** As the user types, and stops for a moment. */
    static void type(LettersViewModel model, String before, String after) {
        String text = model.own().text.get();
        if (!text.contains(before)) {
            throw new IllegalArgumentException(text);
        }
        model.own().text.set(text.replace(before, after));
        model.writing().look();
    }

    @Override
    public void close() {
        journal.close();
    }
}
