package app.evenkeel.letter;

import app.evenkeel.journal.LetterKind;
import app.evenkeel.letter.TemplateTrouble.Missing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A blank of a template, written in braces: {@code {lastDay}}. */
enum Variable {
    CLIENT,
    /** The person whom the letter speaks to; the client where none is known. */
    CONTACT,
    SALUTATION,
    OWNER,
    TRADE(Missing.ABOUT_THE_OWNER, "say it once with: evenkeel owner --trade TEXT"),
    EMAIL(Missing.ABOUT_THE_OWNER, "say it once with: evenkeel owner --email TEXT"),
    PHONE(Missing.ABOUT_THE_OWNER, "say it once with: evenkeel owner --phone TEXT"),
    BANK_ACCOUNT(
            Missing.ABOUT_THE_OWNER,
            "say it once with: evenkeel owner --bank-account TEXT, or use {howToPay}"),
    DATE,
    /** Alone on a line a table, within a line their numbers. */
    INVOICES(Missing.NOTHING_OWED, "no invoice is owed; use {owed}, which then says so"),
    /** What is owed, for each currency. */
    TOTAL(Missing.NOTHING_OWED, "nothing is owed; use {owed}, which then says so"),
    HOW_TO_PAY(Missing.NOTHING_OWED, "nothing is owed; use {owed}, which then says so"),
    /** That interest and the fixed sum are waived until a day; nothing where they are not. */
    WAIVER(Place.ANYWHERE_OR_NOWHERE),
    /** For the payment on which work resumes. */
    THANKS("it thanks for a payment, in a letter work-resumed"),
    /** The hours agreed with the client, else the owner's. */
    WORKING_HOURS(
            Missing.NO_HOURS,
            "say them once with: evenkeel owner --working-hours TEXT, or use {availability}, which then falls away"),
    /** When the owner can be reached and answers; nothing where no hours are noted. */
    AVAILABILITY(Place.ANYWHERE_OR_NOWHERE),
    /** The boundaries that stand, as a list; nothing where there are none. */
    BOUNDARIES(Place.ALONE),
    /** The answers that are late: alone on a line a table, within a line the days asked. */
    REQUESTS(Missing.NOTHING_AWAITED, "no answer of theirs is late"),
    /** That something more was asked for, and what. */
    ASKED,
    /** That it goes beyond what was agreed. */
    BEYOND,
    /** The title of the one that is open. */
    ENGAGEMENT(
            Missing.NO_ENGAGEMENT,
            "there is not one open engagement alone; use {beyond}, which then names none"),
    LAST_DAY,
    REASON(Missing.NO_REASON, "say it with: --reason TEXT"),
    /** The accounts still to be handed over. */
    ACCOUNTS(
            Missing.NO_ACCOUNT_LEFT,
            "no account is left to hand over; use {handover}, which then falls away"),
    /** When the accounts are handed over; nothing where there are none. */
    HANDOVER(Place.ANYWHERE_OR_NOWHERE),
    /** What is owed, with the table and how to pay; nothing where there never was an invoice. */
    OWED(Place.ALONE),
    SIGNATURE(Place.ALONE);

    /** Where a variable may stand. */
    private enum Place {
        ANYWHERE,
        /** Anywhere, and it may have nothing to say. */
        ANYWHERE_OR_NOWHERE,
        ALONE
    }

    private final Place place;
    private final Missing missing;
    private final String remedy;

    Variable() {
        this(Place.ANYWHERE);
    }

    Variable(Missing missing, String remedy) {
        this.place = Place.ANYWHERE;
        this.missing = missing;
        this.remedy = remedy;
    }

    Variable(String remedy) {
        this(Missing.UNKNOWN, remedy);
    }

    Variable(Place place) {
        this.place = place;
        this.missing = Missing.UNKNOWN;
        this.remedy = "";
    }

    /** As it is written: {@code HOW_TO_PAY} is {@code howToPay}. */
    String id() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder id = new StringBuilder(words[0]);
        Arrays.stream(words)
                .skip(1)
                .forEach(w ->
                        id.append(Character.toUpperCase(w.charAt(0))).append(w, 1, w.length()));
        return id.toString();
    }

    boolean onlyAlone() {
        return place == Place.ALONE;
    }

    boolean mayBeEmpty() {
        return place == Place.ANYWHERE_OR_NOWHERE;
    }

    /** What is missing where it has no value. */
    Missing missing() {
        return missing;
    }

    /** What to do at the command line where it has no value; empty where there is always one. */
    String remedy() {
        return remedy;
    }

    static Optional<Variable> of(String id) {
        return Arrays.stream(values()).filter(v -> v.id().equals(id)).findFirst();
    }

    /** Whether it is of use in a letter, so that it is offered where one is worded. */
    boolean servesIn(FormLetter form) {
        LetterKind kind = form.kind();
        return switch (this) {
            case INVOICES, TOTAL, HOW_TO_PAY, BANK_ACCOUNT -> kind.aboutPayment();
            case WAIVER -> form.asksAgain();
            case THANKS -> kind == LetterKind.WORK_RESUMED;
            case REQUESTS -> kind == LetterKind.FEEDBACK_NEEDED;
            case BOUNDARIES -> kind == LetterKind.BOUNDARIES;
            case ASKED, BEYOND, ENGAGEMENT -> kind == LetterKind.SCOPE_CHANGE;
            case REASON -> kind == LetterKind.SCOPE_CHANGE || kind == LetterKind.TERMINATION;
            case LAST_DAY, ACCOUNTS, HANDOVER, OWED -> kind == LetterKind.TERMINATION;
            default -> true;
        };
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(Variable::id).toList();
    }
}
