package app.evenkeel.journal;

import java.time.ZoneId;
import java.util.List;

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
        List<Template> templates)
        implements Fact {

    public Owner {
        Rules.text("name", name);
        Rules.text("trade", trade);
        Rules.text("email", email);
        Rules.text("phone", phone);
        Rules.text("address", address);
        Rules.text("bankAccount", bankAccount);
        templates = List.copyOf(templates);
        if (templates.stream().map(t -> t.kind() + "/" + t.language()).distinct().count()
                < templates.size()) {
            throw new InvalidFact("templates", "must not name a kind and language twice");
        }
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
                List.of());
    }

    /** The same person, in another language or elsewhere. */
    public Owner in(Language otherLanguage, ZoneId otherZone) {
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
                ladder,
                templates);
    }

    /** There is one owner, so one id. */
    @Override
    public String id() {
        return "owner";
    }
}
