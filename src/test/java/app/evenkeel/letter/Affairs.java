package app.evenkeel.letter;

import app.evenkeel.journal.Account;
import app.evenkeel.journal.Billing;
import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.journal.Contact;
import app.evenkeel.journal.Contract;
import app.evenkeel.journal.Correspondence;
import app.evenkeel.journal.Direction;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Ladder;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Money;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Payment;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.SignalKind;
import app.evenkeel.journal.Stationery;
import app.evenkeel.journal.Template;
import app.evenkeel.journal.WorkingHours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;

/** A consultant, a client and invoices that letters can be about. The day is 5 March 2026. */
final class Affairs {
    static final LocalDate ON = LocalDate.of(2026, 3, 5);

    String ownerName = "Maija Ozola";
    String bankAccount = "LV80 BANK 0000 4351 9500 1";
    List<Template> templates = List.of();
    Stationery stationery = Stationery.PLAIN;
    String clientName = "Acme Oy";
    Contact contact = new Contact("Dana Levi", "", "", "Mill Lane 12\nBristol", "", "");
    Contract contract = new Contract(30, null, true);
    List<Invoice> invoices = new ArrayList<>();
    List<Account> accounts = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    List<Boundary> boundaries = new ArrayList<>();
    List<Letter> letters = new ArrayList<>();
    List<Engagement> engagements = new ArrayList<>();
    WorkingHours hours = WorkingHours.NONE;
    WorkingHours agreedHours = WorkingHours.NONE;

    /** So many overdue invoices; the second is paid in part. */
    static Affairs overdue(int number) {
        Affairs affairs = new Affairs();
        for (int i = 1; i <= number; i++) {
            Payment part = new Payment(ON.minusDays(1), euros("100"));
            affairs.invoices.add(
                    bill("2026-00" + i, ON.minusDays(10 + i), i == 2 ? List.of(part) : List.of()));
        }
        return affairs;
    }

    /** What a letter of any kind can be about, so many times: invoices, answers, accounts. */
    static Affairs fitFor(LetterKind kind, int number) {
        Affairs affairs = waiting(number);
        affairs.invoices.addAll(
                kind == LetterKind.WORK_RESUMED
                        ? resumed(number).invoices
                        : overdue(number).invoices);
        affairs.letters.addAll(
                kind == LetterKind.WORK_RESUMED ? resumed(number).letters : List.of());
        for (int i = 1; i <= number; i++) {
            affairs.accounts.add(new Account("a" + i, "Shop " + i, "", null));
        }
        return affairs.engaged("Spring campaign").told("Comments in one file.", ON, null);
    }

    /** So many invoices that had paused the work and were paid yesterday. */
    static Affairs resumed(int number) {
        Affairs affairs = new Affairs();
        for (int i = 1; i <= number; i++) {
            affairs.invoices.add(paid("2026-00" + i, ON.minusDays(30 + i), ON.minusDays(1)));
        }
        return affairs.sent(
                LetterKind.WORK_PAUSED,
                ON.minusDays(7),
                affairs.invoices.stream().map(Invoice::id).toArray(String[]::new));
    }

    static Invoice paid(String number, LocalDate due, LocalDate paid) {
        return bill(number, due, List.of(new Payment(paid, euros("1234.50"))));
    }

    Affairs sent(LetterKind kind, LocalDate on, String... invoiceIds) {
        letters.add(
                new Letter(
                        "l" + letters.size(),
                        kind,
                        Language.EN,
                        null,
                        on,
                        List.of(invoiceIds),
                        "As it was sent.",
                        ""));
        return this;
    }

    /** An engagement that runs on the day. */
    Affairs engaged(String title) {
        return engaged(title, ON.minusDays(40), null);
    }

    Affairs engaged(String title, LocalDate start, LocalDate end) {
        engagements.add(
                new Engagement(
                        "e" + engagements.size(),
                        title,
                        "",
                        start,
                        null,
                        end,
                        Billing.FIXED,
                        null,
                        null,
                        List.of()));
        return this;
    }

    /** An invoice of 1234.50 euros, issued 14 days before it is due. */
    static Invoice bill(String number, LocalDate due, List<Payment> payments) {
        return bill(number, due, euros("1234.50"), payments, null, null);
    }

    static Invoice bill(
            String number,
            LocalDate due,
            Money amount,
            List<Payment> payments,
            LocalDate disputed,
            LocalDate promised) {
        return new Invoice(
                "id-" + number,
                number,
                due.minusDays(14),
                due,
                amount,
                null,
                "RF" + number.substring(number.length() - 1),
                "",
                payments,
                disputed,
                null,
                promised,
                null,
                null);
    }

    static Money euros(String amount) {
        return Money.of(amount, Currency.getInstance("EUR"));
    }

    /** The owner works from Monday to Friday, 8 to 17, and waits for so many answers. */
    static Affairs waiting(int number) {
        Affairs affairs = new Affairs();
        affairs.hours = hours(DayOfWeek.MONDAY, 5, 8, 17);
        for (int i = 1; i <= number; i++) {
            affairs.asked("q" + i, Channel.EMAIL, ON.minusDays(20 - i), ON.minusDays(10 - i));
        }
        return affairs;
    }

    static WorkingHours hours(DayOfWeek first, int days, int from, int to) {
        return new WorkingHours(
                IntStream.range(0, days)
                        .mapToObj(first::plus)
                        .map(day ->
                                new WorkingHours.Span(
                                        day, LocalTime.of(from, 0), LocalTime.of(to, 0)))
                        .toList());
    }

    Affairs asked(String id, Channel channel, LocalDate asked, LocalDate answerBy) {
        entries.add(entry(id, channel, Direction.OUTGOING, asked, answerBy, null));
        return this;
    }

    Affairs answered(String id, LocalDate day) {
        entries.add(entry("a" + id, Channel.EMAIL, Direction.INCOMING, day, null, id));
        return this;
    }

    static Entry entry(
            String id,
            Channel channel,
            Direction direction,
            LocalDate day,
            LocalDate answerBy,
            String answers) {
        return new Entry(
                id,
                day.atTime(10, 0).atOffset(ZoneOffset.UTC),
                channel,
                direction,
                null,
                false,
                "She never decides",
                "Tired of it",
                null,
                List.of(),
                List.of(),
                answerBy,
                answers,
                null);
    }

    Affairs told(String words, LocalDate on, LocalDate ended, SignalKind... signals) {
        boundaries.add(new Boundary("b" + boundaries.size(), on, words, List.of(signals), ended));
        return this;
    }

    Affairs owner(String name, String account, Template... own) {
        ownerName = name;
        bankAccount = account;
        templates = List.of(own);
        return this;
    }

    Affairs template(LetterKind kind, Language language, String text) {
        templates = List.of(new Template(kind, language, text));
        return this;
    }

    Draft draft(LetterKind kind, Language language, String... numbers) {
        String reason = kind == LetterKind.TERMINATION ? "the approvals came late" : "";
        return Letters.draft(request(kind, language, reason, null, numbers));
    }

    Draft draft(FormLetter form, Language language) {
        return Letters.draft(request(form, language));
    }

    LetterRequest request(FormLetter form, Language language) {
        String reason = form.kind() == LetterKind.TERMINATION ? "the approvals came late" : "";
        return request(form.kind(), language, reason, form.step());
    }

    LetterRequest request(
            LetterKind kind, Language language, String reason, Integer step, String... numbers) {
        Owner owner =
                new Owner(
                        ownerName,
                        "",
                        "maija@example.org",
                        "",
                        "",
                        Language.EN,
                        ZoneId.of("Europe/Riga"),
                        bankAccount,
                        hours,
                        Ladder.DEFAULT,
                        Correspondence.BUILT_IN.with(templates).with(stationery));
        Client client =
                new Client(
                        "acme",
                        clientName,
                        contact,
                        language,
                        "",
                        Client.DEFAULT_CURRENCY,
                        null,
                        ClientStatus.ACTIVE,
                        contract,
                        agreedHours);
        Relation relation =
                new Relation(
                        client,
                        engagements,
                        entries,
                        invoices,
                        accounts,
                        boundaries,
                        List.of(),
                        letters);
        return new LetterRequest(
                owner, relation, kind, language, step, List.of(numbers), reason, ON);
    }
}
