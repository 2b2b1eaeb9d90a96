package app.evenkeel.letter;

import app.evenkeel.document.Block;
import app.evenkeel.document.Text;
import app.evenkeel.journal.Account;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Relation;
import app.evenkeel.language.Dates;
import app.evenkeel.language.Isolated;
import app.evenkeel.language.OneLine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the variables of a template stand for in one letter. */
final class Values {
    private final LetterRequest request;
    private final Language language;
    private final Owner owner;
    private final Relation relation;
    private final LocalDate on;
    private final List<Invoice> invoices;
    private final Addressee addressee;
    private final Sentences sentences;
    private final MoneyOwed money;
    private final Limits limits;
    private final Awaited awaited;
    private final StatedReason reason;
    private final Addition addition;

    Values(LetterRequest request, List<Invoice> invoices) {
        this.request = request;
        this.language = request.language();
        this.owner = request.owner();
        this.relation = request.relation();
        this.on = request.on();
        this.invoices = invoices;
        this.addressee = new Addressee(request);
        this.sentences = new Sentences(language);
        this.money = new MoneyOwed(language, owner.bankAccount(), invoices, on);
        this.limits = Limits.of(request);
        this.awaited = Awaited.of(request);
        this.reason = StatedReason.of(request);
        this.addition = Addition.of(request);
    }

    /** How many invoices or answers the letter asks for, which decides a template's choices. */
    int number() {
        return request.kind() == LetterKind.FEEDBACK_NEEDED
                ? awaited.late().size()
                : invoices.size();
    }

    /** What a variable is within a line. */
    Text within(Variable variable) {
        return switch (variable) {
            case CLIENT -> words(relation.client().name());
            case CONTACT -> words(addressee.name());
            case SALUTATION -> salutation();
            case OWNER -> words(owner.name());
            case TRADE -> words(owner.trade());
            case EMAIL -> together(owner.email());
            case PHONE -> together(owner.phone());
            case BANK_ACCOUNT -> together(owner.bankAccount());
            case DATE -> day(on);
            case INVOICES -> money.numbers();
            case TOTAL -> money.total();
            case HOW_TO_PAY -> invoices.isEmpty() ? words("") : money.howToPay();
            case WAIVER -> waiver();
            case THANKS -> thanks();
            case ASKED -> addition.request();
            case BEYOND -> addition.beyond();
            case ENGAGEMENT -> words(addition.engagement());
            case WORKING_HOURS -> Text.of(limits.inWords());
            case AVAILABILITY -> limits.availability();
            case REQUESTS -> awaited.days();
            case LAST_DAY -> day(lastDay());
            case REASON -> words(reason.words());
            case ACCOUNTS -> words(accounts());
            case HANDOVER -> handover();
            case BOUNDARIES, OWED, SIGNATURE ->
                    throw new IllegalArgumentException(variable + " is no words");
        };
    }

    /** What a variable is alone on a line, if that is anything else than words. */
    Optional<List<Block>> alone(Variable variable) {
        return switch (variable) {
            case INVOICES ->
                    invoices.isEmpty() ? Optional.empty() : Optional.of(List.of(money.table()));
            case REQUESTS ->
                    awaited.late().isEmpty()
                            ? Optional.empty()
                            : Optional.of(List.of(awaited.table()));
            case BOUNDARIES -> Optional.of(limits.list());
            case OWED -> Optional.of(owed());
            case SIGNATURE -> Optional.of(List.of(signature()));
            default -> Optional.empty();
        };
    }

    /** Dates, amounts, numbers and accounts, which no line may break. */
    Unbroken unbroken() {
        return new Unbroken(
                language,
                Arrays.stream(Variable.values())
                        .filter(variable -> !variable.onlyAlone())
                        .flatMap(variable -> within(variable).spans().stream())
                        .filter(Text.Span::together)
                        .map(Text.Span::words)
                        .filter(words -> !words.isBlank())
                        .toList());
    }

    Block signature() {
        List<Text> lines = new ArrayList<>();
        lines.add(sentences.of("letter.closing"));
        lines.add(words(owner.name()));
        lines.add(together(owner.email()));
        lines.add(together(owner.phone()));
        lines.removeIf(line -> line.plain().isBlank());
        return new Block.Signature(lines);
    }

    private Text salutation() {
        return addressee.named()
                ? sentences.of(
                        "letter.salutation-named", Map.of("contact", words(addressee.name())))
                : sentences.of("letter.salutation");
    }

    /** Goodwill from the second reminder on; figures are not named. */
    private Text waiver() {
        Waiver waiver = request.waiver();
        return waiver == null
                ? Text.of("")
                : sentences.of(
                        "letter.waiver",
                        Map.of("day", Text.together(new Dates(language).until(waiver.until()))));
    }

    private Text thanks() {
        return request.kind() == LetterKind.WORK_RESUMED
                ? Resumption.of(request).thanks()
                : Text.of("");
    }

    private LocalDate lastDay() {
        return on.plusDays(relation.client().contract().noticeDays());
    }

    /** Whether no full stop is to follow it. */
    boolean endsSentence(Variable variable) {
        return variable == Variable.REASON && reason.endsSentence();
    }

    private String accounts() {
        List<String> names =
                relation.accounts().stream()
                        .filter(a -> !a.handedOverBy(on))
                        .map(Account::name)
                        .toList();
        // Names that hold commas themselves are told apart by semicolons.
        boolean commas = names.stream().anyMatch(n -> n.contains(","));
        return String.join(commas ? "; " : ", ", names);
    }

    /** ADVICE B4-access: full access, provided that payments are up to date. */
    private Text handover() {
        Text accounts = words(accounts());
        if (accounts.plain().isBlank()) {
            return accounts;
        }
        String key =
                relation.overdueOn(on).isEmpty()
                        ? "letter.handover.by-last-day"
                        : "letter.handover.once-paid";
        return sentences.of(key, Map.of("accounts", accounts));
    }

    private List<Block> owed() {
        if (!invoices.isEmpty()) {
            String key = invoices.size() == 1 ? "letter.owed.invoice" : "letter.owed.invoices";
            return List.of(
                    new Block.Paragraph(sentences.of(key)),
                    money.table(),
                    new Block.Paragraph(owedAndHowToPay()));
        }
        boolean everInvoiced = !relation.issuedBy(on).isEmpty();
        return everInvoiced
                ? List.of(new Block.Paragraph(sentences.of("letter.owed.nothing")))
                : List.of();
    }

    private Text owedAndHowToPay() {
        if (invoices.size() == 1) {
            return money.howToPay();
        }
        return sentences
                .of("letter.owed.total", Map.of("total", money.total()))
                .and(" ")
                .and(money.howToPay());
    }

    private Text day(LocalDate day) {
        return Text.together(new Dates(language).day(day));
    }

    private Text words(String words) {
        return Text.of(Isolated.in(language, OneLine.of(words)));
    }

    private static Text together(String words) {
        return Text.together(OneLine.of(words));
    }
}
