package app.evenkeel.cli;

import app.evenkeel.advice.Recognised;
import app.evenkeel.gauge.Assessment;
import app.evenkeel.gauge.Evidence;
import app.evenkeel.gauge.Gauge;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An assessment in the shape of DESIGN, section 8; values are null where there is too little to
 * say.
 */
final class GaugeJson {
    private GaugeJson() {}

    static ObjectNode of(Assessment a) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("client", a.client());
        node.put("on", a.on().toString());
        node.put("overall", a.enough() ? (Integer) a.overall() : null);
        node.put("level", a.enough() ? a.level().id() : null);
        node.put("enough", a.enough());
        node.put("thirtyDaysAgo", a.thirtyDaysAgo());
        ArrayNode gauges = node.putArray("gauges");
        a.gauges().forEach(g -> gauges.add(gauge(g, a.enough())));
        ArrayNode kinds = node.putArray("kinds");
        Recognised.in(a).forEach(r -> kinds.add(r.kind().id()));
        ArrayNode redLines = node.putArray("redLines");
        a.redLines().forEach(e -> redLines.add(redLine(e)));
        return node;
    }

    private static ObjectNode gauge(Gauge gauge, boolean enough) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("dimension", gauge.dimension().id());
        node.put("value", enough ? (Integer) gauge.value() : null);
        node.put("level", enough ? gauge.level().id() : null);
        ArrayNode evidence = node.putArray("evidence");
        gauge.evidence().forEach(e -> evidence.add(evidence(e)));
        return node;
    }

    private static ObjectNode evidence(Evidence e) {
        return Json.NODES
                .objectNode()
                .put("signal", e.signal().id())
                .put("severity", e.severity())
                .put("on", e.on().toString())
                .put("source", e.source())
                .put("derived", e.derived())
                .put("excused", e.excused())
                .put("points", e.points());
    }

    private static ObjectNode redLine(Evidence e) {
        return Json.NODES
                .objectNode()
                .put("signal", e.signal().id())
                .put("on", e.on().toString())
                .put("source", e.source());
    }
}
