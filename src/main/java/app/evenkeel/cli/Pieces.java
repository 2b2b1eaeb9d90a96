package app.evenkeel.cli;

import app.evenkeel.gauge.Assessed;
import app.evenkeel.gauge.Evidence;
import app.evenkeel.journal.FactKind;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Refused;
import app.evenkeel.journal.SignalKind;

import java.util.List;
import java.util.stream.Collectors;

/** The evidence about a client, each piece to be named by what it comes from and what it shows. */
record Pieces(Assessed client) {
    /**
     * @param source the id of an entry, an invoice or an engagement, or an invoice's number
     * @param signal the id of what it shows
     * @throws Refused if there is no such piece, with those that may be meant
     */
    Evidence find(String source, String signal) {
        SignalKind kind = Arguments.signalKind("SIGNAL", signal);
        List<Evidence> of = all().stream().filter(e -> comesFrom(e, source.strip())).toList();
        if (of.isEmpty()) {
            throw NotThere.evidence(
                    source, client.client().name(), all().stream().map(this::meant).toList());
        }
        return of.stream()
                .filter(e -> e.signal() == kind)
                .findFirst()
                .orElseThrow(() ->
                        new Refused(
                                "%s does not show %s; it shows %s"
                                        .formatted(
                                                Plain.shortened(source), kind.id(), signals(of))));
    }

    private List<Evidence> all() {
        return client.assessment().gauges().stream().flatMap(g -> g.evidence().stream()).toList();
    }

    private boolean comesFrom(Evidence e, String source) {
        return e.source().equals(source)
                || (e.of() == FactKind.INVOICE && number(e).equals(source));
    }

    private String meant(Evidence e) {
        String name = e.of() == FactKind.INVOICE ? number(e) : e.source();
        List<Evidence> alike = all().stream().filter(o -> sameSource(o, e)).toList();
        return "%s (%s)".formatted(Plain.shortened(name), signals(alike));
    }

    private static boolean sameSource(Evidence one, Evidence other) {
        return one.of() == other.of() && one.source().equals(other.source());
    }

    private static String signals(List<Evidence> evidence) {
        return evidence.stream()
                .map(e -> e.signal().id())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The number of the invoice that a piece comes from. */
    private String number(Evidence e) {
        return client.relation().invoices().stream()
                .filter(i -> i.id().equals(e.source()))
                .map(Invoice::number)
                .findFirst()
                .orElse(e.source());
    }
}
