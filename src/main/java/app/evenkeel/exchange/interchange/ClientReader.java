package app.evenkeel.exchange.interchange;

import app.evenkeel.journal.Client;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.journal.Contact;
import app.evenkeel.journal.Contract;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Terms;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.node.ObjectNode;

import java.util.Set;

/** Reads what a client's object says of the client, not what happened with them. */
final class ClientReader {
    private static final Set<String> KEYS =
            Set.of(
                    "id",
                    "name",
                    "contact",
                    "email",
                    "phone",
                    "address",
                    "billingContact",
                    "billingEmail",
                    "language",
                    "country",
                    "currency",
                    "since",
                    "status",
                    "noticeDays",
                    "terms",
                    "mayPauseWork",
                    "workingHours");

    private ClientReader() {}

    /**
     * @param parser at the start of the client's object; at its end afterwards
     * @param language of a client who is given none
     */
    static Client read(Place place, JsonParser parser, Language language) {
        ObjectNode own = JsonSource.object();
        ClientObjects.keys(
                place,
                parser,
                (key, value) -> {
                    if (RelationReader.LISTS.contains(key)) {
                        value.skipChildren();
                    } else if (KEYS.contains(key)) {
                        own.set(key, JsonSource.value(place.at(key), value).node());
                    } else {
                        throw Fields.unknown(place, key);
                    }
                });
        return client(new Fields(place, own), language);
    }

    private static Client client(Fields f, Language language) {
        return f.make(() ->
                new Client(
                        f.need("id").text(),
                        f.need("name").text(),
                        contact(f),
                        f.one("language", Choices.LANGUAGE, language),
                        f.text("country"),
                        f.find("currency").map(Value::currency).orElse(Client.DEFAULT_CURRENCY),
                        f.day("since"),
                        f.one("status", Choices.STATUS, ClientStatus.ACTIVE),
                        contract(f),
                        HoursReader.read(f)));
    }

    private static Contact contact(Fields f) {
        return new Contact(
                f.text("contact"),
                f.text("email"),
                f.text("phone"),
                f.text("address"),
                f.text("billingContact"),
                f.text("billingEmail"));
    }

    private static Contract contract(Fields f) {
        return new Contract(
                f.find("noticeDays").map(Value::integer).orElse(0),
                f.find("terms").map(ClientReader::terms).orElse(null),
                f.find("mayPauseWork").map(Value::truth).orElse(null));
    }

    private static Terms terms(Value value) {
        Fields f = Fields.of(value, Set.of("kind", "days", "day"));
        Value kind = f.need("kind");
        return switch (kind.text()) {
            case "net-days" -> {
                only(f, "day", "net-days");
                yield f.make(() -> new Terms.NetDays(f.need("days").integer()));
            }
            case "day-of-month" -> {
                only(f, "days", "day-of-month");
                yield f.make(() -> new Terms.DayOfMonth(f.need("day").integer()));
            }
            default -> throw kind.mustBe("net-days or day-of-month");
        };
    }

    private static void only(Fields f, String foreign, String kind) {
        if (f.find(foreign).isPresent()) {
            throw f.place().at(foreign).refused("has no place in terms of the kind " + kind);
        }
    }
}
