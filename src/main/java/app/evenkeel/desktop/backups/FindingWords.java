package app.evenkeel.desktop.backups;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.FactKind;
import app.evenkeel.store.check.Finding;

import java.util.Map;

/** What is wrong with a journal, in words. Ids and what SQLite says stand as they are. */
record FindingWords(Words words) {
    String of(Finding finding) {
        return switch (finding) {
            case Finding.FileDamaged(var said) ->
                    words.get("finding.file", Map.of("details", words.isolated(said)));
            case Finding.ReferenceBroken(var table, var row, var target) ->
                    words.get(
                            "finding.reference",
                            Map.of("what", words.isolated(table + " " + row + " → " + target)));
            case Finding.HistoryBroken broken ->
                    words.get(
                            broken.missing() ? "finding.history-missing" : "finding.history",
                            record(broken.record()));
            case Finding.HistoryContradicts(long record) ->
                    words.get("finding.history-contradicts", record(record));
            case Finding.FactDiffers differs -> of(differs);
            case Finding.SearchDiffers(var kind, var id) ->
                    words.get("finding.search", Map.of("fact", fact(kind, id)));
            case Finding.NoteUnreadable(var file) ->
                    words.get(
                            "finding.note",
                            Map.of("file", words.isolated(String.valueOf(file.getFileName()))));
            case Finding.More(int count) -> words.count("finding.more", count);
        };
    }

    private static Map<String, String> record(long number) {
        return Map.of("n", String.valueOf(number));
    }

    private String of(Finding.FactDiffers differs) {
        Map<String, String> fact = Map.of("fact", fact(differs) + under(differs));
        return switch (differs.difference()) {
            case ALTERED -> words.get("finding.altered", fact);
            case MISSING -> words.get("finding.missing", fact);
            case STRANGE -> words.get("finding.strange", fact);
            case MOVED -> words.get("finding.moved", fact);
            case UNREADABLE -> words.get("finding.unreadable", fact);
        };
    }

    private String fact(Finding.FactDiffers differs) {
        return fact(differs.kind().id(), differs.id());
    }

    private String under(Finding.FactDiffers differs) {
        boolean known = !differs.client().isEmpty() && !differs.client().equals(differs.id());
        return known ? " · " + words.isolated(differs.client()) : "";
    }

    private String fact(String kind, String id) {
        String name = FactKind.of(kind).map(this::name).orElseGet(() -> words.isolated(kind));
        return id.isEmpty() ? name : name + " " + words.isolated(id);
    }

    private String name(FactKind kind) {
        return words.get(
                switch (kind) {
                    case OWNER -> "finding.owner";
                    case CLIENT -> "finding.client";
                    case ENGAGEMENT -> "finding.engagement";
                    case INVOICE -> "finding.invoice";
                    case ENTRY -> "finding.entry";
                    case ACCOUNT -> "finding.account";
                    case BOUNDARY -> "finding.boundary";
                    case DECISION -> "finding.decision";
                    case LETTER -> "finding.letter";
                    case DRAFT -> "finding.draft";
                });
    }
}
