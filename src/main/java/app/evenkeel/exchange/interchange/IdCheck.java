package app.evenkeel.exchange.interchange;

import app.evenkeel.exchange.intake.Holdings;
import app.evenkeel.exchange.intake.Kind;
import app.evenkeel.file.Excerpt;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Fact;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.Relation;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks what no record can check alone: that ids and numbers are unique in the file and fit the
 * journal, and that what is referred to exists, in the file or in the journal, under the same
 * client.
 */
final class IdCheck {
    /** Where a record stands in the file, and under which client. */
    private record Seen(Place place, String client) {}

    private final Place clients;
    private final Holdings holdings;
    private final Map<Kind, Map<String, Seen>> seen = new EnumMap<>(Kind.class);
    private final Map<String, Place> clientIds = new HashMap<>();
    private final Map<String, Place> numbers = new HashMap<>();

    IdCheck(Place root, Holdings holdings) {
        this.clients = root.at(Head.CLIENTS);
        this.holdings = holdings;
        for (Kind kind : Kind.values()) {
            seen.put(kind, new HashMap<>());
        }
    }

    void check(Journal journal) {
        for (int i = 0; i < journal.relations().size(); i++) {
            ids(clients.at(i), journal.relations().get(i));
        }
        for (int i = 0; i < journal.relations().size(); i++) {
            references(clients.at(i), journal.relations().get(i));
        }
    }

    private void ids(Place place, Relation relation) {
        String client = relation.client().id();
        unique(clientIds, client, place.at("id"), "the id");
        facts(Kind.ENGAGEMENT, place.at("engagements"), relation.engagements(), client);
        for (int i = 0; i < relation.engagements().size(); i++) {
            deliverables(place.at("engagements").at(i), relation.engagements().get(i), client);
        }
        facts(Kind.ENTRY, place.at("entries"), relation.entries(), client);
        facts(Kind.INVOICE, place.at("invoices"), relation.invoices(), client);
        for (int i = 0; i < relation.invoices().size(); i++) {
            number(place.at("invoices").at(i).at("number"), relation.invoices().get(i));
        }
        facts(Kind.ACCOUNT, place.at("accounts"), relation.accounts(), client);
        facts(Kind.BOUNDARY, place.at("boundaries"), relation.boundaries(), client);
        facts(Kind.DECISION, place.at("decisions"), relation.decisions(), client);
        facts(Kind.LETTER, place.at("letters"), relation.letters(), client);
        facts(Kind.DRAFT, place.at("drafts"), relation.drafts(), client);
    }

    private void facts(Kind kind, Place place, List<? extends Fact> facts, String client) {
        for (int i = 0; i < facts.size(); i++) {
            id(kind, place.at(i), facts.get(i).id(), client);
        }
    }

    private void deliverables(Place place, Engagement engagement, String client) {
        for (int i = 0; i < engagement.deliverables().size(); i++) {
            Place at = place.at("deliverables").at(i);
            id(Kind.DELIVERABLE, at, engagement.deliverables().get(i).id(), client);
        }
    }

    private void id(Kind kind, Place place, String id, String client) {
        Seen before = of(kind).putIfAbsent(id, new Seen(place, client));
        if (before != null) {
            throw twice(place.at("id"), "the id", id, before.place().at("id"));
        }
        holdings.clientOf(kind, id)
                .filter(holder -> !holder.equals(client))
                .ifPresent(holder -> {
                    throw place.at("id")
                            .refused(
                                    "the id %s stands under the client %s in the journal already"
                                            .formatted(Excerpt.quoted(id), Excerpt.quoted(holder)));
                });
    }

    private Map<String, Seen> of(Kind kind) {
        return seen.getOrDefault(kind, Map.of());
    }

    private void number(Place place, Invoice invoice) {
        unique(numbers, invoice.number(), place, "the invoice number");
        holdings.invoiceOfNumber(invoice.number())
                .filter(holder -> !holder.id().equals(invoice.id()))
                .ifPresent(holder -> {
                    throw place.refused(
                            "the invoice number %s has the id %s in the journal already"
                                    .formatted(
                                            Excerpt.quoted(invoice.number()),
                                            Excerpt.quoted(holder.id())));
                });
    }

    private static void unique(Map<String, Place> places, String id, Place place, String what) {
        Place before = places.putIfAbsent(id, place);
        if (before != null) {
            throw twice(place, what, id, before);
        }
    }

    private static RuntimeException twice(Place place, String what, String id, Place before) {
        return place.refused(
                "%s %s stands at %s already".formatted(what, Excerpt.quoted(id), before.pointer()));
    }

    private void references(Place place, Relation relation) {
        String client = relation.client().id();
        for (int i = 0; i < relation.entries().size(); i++) {
            Place at = place.at("entries").at(i);
            Entry entry = relation.entries().get(i);
            exists(Kind.ENGAGEMENT, at.at("engagement"), entry.engagement(), client);
            exists(Kind.ENTRY, at.at("answers"), entry.answers(), client);
            exists(Kind.INVOICE, at.at("invoice"), entry.invoice(), client);
        }
        for (int i = 0; i < relation.letters().size(); i++) {
            invoices(place.at("letters").at(i), relation.letters().get(i).invoices(), client);
        }
        for (int i = 0; i < relation.drafts().size(); i++) {
            invoices(place.at("drafts").at(i), relation.drafts().get(i).invoices(), client);
        }
    }

    private void invoices(Place place, List<String> ids, String client) {
        for (int i = 0; i < ids.size(); i++) {
            exists(Kind.INVOICE, place.at("invoices").at(i), ids.get(i), client);
        }
    }

    private void exists(Kind kind, Place place, @Nullable String id, String client) {
        if (id == null) {
            return;
        }
        Seen inFile = of(kind).get(id);
        boolean known =
                inFile == null
                        ? holdings.clientOf(kind, id).filter(client::equals).isPresent()
                        : inFile.client().equals(client);
        if (!known) {
            throw place.refused(
                    "the client %s has no %s with the id %s"
                            .formatted(Excerpt.quoted(client), kind.word(), Excerpt.quoted(id)));
        }
    }
}
