package app.evenkeel.cli;

import app.evenkeel.advice.Recognised;
import app.evenkeel.gauge.Assessed;
import app.evenkeel.gauge.Assessment;
import app.evenkeel.journal.Dimension;
import app.evenkeel.journal.Language;
import app.evenkeel.language.Names;
import app.evenkeel.report.advice.KindWords;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How all clients stand: one line for each, the worst first. */
record GaugesText(Language language) {
    String of(List<Assessed> clients) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(head());
        clients.forEach(c -> rows.add(row(c)));
        return Plain.columns(rows);
    }

    private List<String> head() {
        List<String> head = new ArrayList<>(List.of("", "", ""));
        Arrays.stream(Dimension.values()).forEach(d -> head.add(names().of(d)));
        head.add("");
        return head;
    }

    private List<String> row(Assessed client) {
        Assessment a = client.assessment();
        List<String> row = new ArrayList<>();
        row.add(Plain.line(client.client().name()));
        row.add(a.enough() ? String.valueOf(a.overall()) : "-");
        row.add(a.enough() ? names().level(a.level().id()) : names().tooLittle());
        a.gauges().forEach(g -> row.add(a.enough() ? String.valueOf(g.value()) : "-"));
        row.add(kinds(a));
        return row;
    }

    private String kinds(Assessment assessment) {
        KindWords kinds = new KindWords(language);
        return Recognised.in(assessment).stream()
                .map(r -> kinds.name(r.kind()))
                .collect(Collectors.joining(", "));
    }

    private Names names() {
        return new Names(language);
    }
}
