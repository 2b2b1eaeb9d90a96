package app.evenkeel.report;

import app.evenkeel.document.Block;
import app.evenkeel.document.Text;
import app.evenkeel.journal.Deliverable;
import app.evenkeel.journal.Engagement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An engagement: what it was, when, and what was delivered. */
record WorkDone(Wording wording, Engagement engagement, LocalDate on) {
    List<Block> blocks() {
        Text title = wording.words(engagement.title());
        List<Block> details = details();
        if (details.isEmpty()) {
            return List.of(new Block.Paragraph(title));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, title));
        blocks.addAll(details);
        return blocks;
    }

    private List<Block> details() {
        List<Block> blocks = new ArrayList<>();
        if (!engagement.scope().isBlank()) {
            blocks.add(new Block.Paragraph(wording.words(engagement.scope())));
        }
        LocalDate start = engagement.start();
        if (start != null) {
            blocks.add(new Block.Paragraph(period(start)));
        }
        List<Deliverable> delivered =
                engagement.deliverables().stream()
                        .filter(d -> d.deliveredBy(on))
                        .sorted(Comparator.comparing(WorkDone::day))
                        .toList();
        if (!delivered.isEmpty()) {
            blocks.add(table(delivered));
        }
        return blocks;
    }

    private Text period(LocalDate start) {
        LocalDate end = engagement.actualEnd();
        return end == null || end.isAfter(on)
                ? wording.of("report.work.since", Map.of("from", wording.day(start)))
                : wording.of(
                        "report.work.period",
                        Map.of("from", wording.day(start), "to", wording.day(end)));
    }

    private Block table(List<Deliverable> delivered) {
        boolean results = delivered.stream().anyMatch(d -> !d.result().isBlank());
        List<Block.Column> columns = new ArrayList<>();
        columns.add(wording.column("report.work.deliverable"));
        columns.add(wording.column("report.work.delivered"));
        if (results) {
            columns.add(wording.column("report.work.result"));
        }
        return new Block.Table(columns, delivered.stream().map(d -> row(d, results)).toList());
    }

    private List<Text> row(Deliverable deliverable, boolean results) {
        List<Text> row = new ArrayList<>();
        row.add(wording.words(deliverable.title()));
        row.add(wording.day(day(deliverable)));
        if (results) {
            row.add(wording.words(deliverable.result()));
        }
        return row;
    }

    private static LocalDate day(Deliverable delivered) {
        return Objects.requireNonNull(delivered.deliveredOn());
    }
}
