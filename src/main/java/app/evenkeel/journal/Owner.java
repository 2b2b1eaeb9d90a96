package app.evenkeel.journal;

import java.time.ZoneId;

/** The person whose journal it is. Texts that were not given are empty. */
public record Owner(
        String name,
        String trade,
        String email,
        String phone,
        String address,
        Language language,
        ZoneId timeZone,
        String bankAccount,
        WorkingHours workingHours,
        Ladder ladder,
        Correspondence correspondence)
        implements Fact {

    public Owner {
        Rules.text("name", name);
        Rules.text("trade", trade);
        Rules.text("email", email);
        Rules.text("phone", phone);
        Rules.text("address", address);
        Rules.text("bankAccount", bankAccount);
    }

    /** An owner of whom only the language and the time zone are known. */
    public static Owner unnamed(Language language, ZoneId timeZone) {
        return new Owner(
                "",
                "",
                "",
                "",
                "",
                language,
                timeZone,
                "",
                WorkingHours.NONE,
                Ladder.DEFAULT,
                Correspondence.BUILT_IN);
    }

    /** The same person, in another language or elsewhere. */
    public Owner in(Language otherLanguage, ZoneId otherZone) {
        return with(otherLanguage, otherZone, ladder, correspondence);
    }

    /** The same person, with letters of another kind. */
    public Owner with(Correspondence other) {
        return with(language, timeZone, ladder, other);
    }

    /** The same person, with another payment ladder. */
    public Owner with(Ladder other) {
        return with(language, timeZone, other, correspondence);
    }

    private Owner with(
            Language otherLanguage, ZoneId otherZone, Ladder otherLadder, Correspondence other) {
        return new Owner(
                name,
                trade,
                email,
                phone,
                address,
                otherLanguage,
                otherZone,
                bankAccount,
                workingHours,
                otherLadder,
                other);
    }

    /** There is one owner, so one id. */
    @Override
    public String id() {
        return "owner";
    }
}
