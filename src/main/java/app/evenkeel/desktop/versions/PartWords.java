package app.evenkeel.desktop.versions;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.journal.Direction;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.EntryPart;
import app.evenkeel.journal.Excuse;
import app.evenkeel.journal.Signal;
import app.evenkeel.language.Durations;
import app.evenkeel.language.OneLine;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Puts into words what the parts of an entry are called, and what they say. */
record PartWords(Words words, ZoneId zone, Mentioned mentioned) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    String when(Instant at) {
        LocalDateTime local = LocalDateTime.ofInstant(at, zone);
        return words.get(
                "versions.when",
                Map.of("day", words.dates().day(local.toLocalDate()), "time", TIME.format(local)));
    }

    String name(EntryPart part) {
        return switch (part) {
            case SUMMARY -> words.get("entry.summary");
            case FEELING -> words.get("entry.feeling");
            case AT -> words.get("entry.when");
            case CHANNEL -> words.get("entry.channel");
            case DIRECTION -> words.get("entry.direction");
            case MINUTES -> words.get("entry.minutes");
            case BILLABLE -> words.get("entry.billable");
            case ENGAGEMENT -> words.get("entry.engagement");
            case SIGNALS -> words.get("entry.signals");
            case EXCUSED -> words.get("versions.excused");
            case ANSWER_BY -> words.get("entry.answer-by");
            case ANSWERS -> words.get("versions.answers");
            case INVOICE -> words.get("versions.invoice");
        };
    }

    /** What a part says that says one thing; empty where it says nothing. */
    String value(EntryPart part, Entry entry) {
        return switch (part) {
            case SUMMARY -> entry.summary().strip();
            case FEELING -> entry.feeling().strip();
            case AT -> when(entry.at().toInstant());
            case CHANNEL -> words.names().of(entry.channel());
            case DIRECTION -> words.names().of(entry.direction());
            case MINUTES -> minutes(entry.minutes());
            case BILLABLE -> words.get(entry.billable() ? "clientform.yes" : "clientform.no");
            case ENGAGEMENT -> known(entry.engagement(), mentioned.engagements());
            case ANSWER_BY -> entry.answerBy() == null ? "" : words.dates().day(entry.answerBy());
            case ANSWERS -> answered(entry.answers());
            case INVOICE -> known(entry.invoice(), mentioned.invoices());
            case SIGNALS, EXCUSED -> throw new IllegalArgumentException("says several things");
        };
    }

    /** Whether a part says something that a reader would miss. */
    boolean says(EntryPart part, Entry entry) {
        return switch (part) {
            case DIRECTION -> entry.direction() != Direction.NONE;
            case BILLABLE -> entry.billable();
            case SIGNALS -> !entry.signals().isEmpty();
            case EXCUSED -> !entry.excused().isEmpty();
            default -> !value(part, entry).isEmpty();
        };
    }

    private String minutes(@Nullable Integer minutes) {
        return minutes == null ? "" : new Durations(words.language()).of(minutes);
    }

    private String known(@Nullable String id, Map<String, String> names) {
        if (id == null) {
            return "";
        }
        String name = names.get(id);
        return name == null ? words.get("versions.gone") : words.isolated(name);
    }

    private String answered(@Nullable String id) {
        if (id == null) {
            return "";
        }
        Entry request = mentioned.answered().get(id);
        return request == null
                ? words.get("versions.gone")
                : words.get(
                        "versions.request",
                        Map.of(
                                "summary",
                                words.isolated(OneLine.of(request.summary())),
                                "day",
                                words.dates().day(request.day(zone))));
    }

    String of(Signal signal) {
        String said =
                words.get(
                        "signal-chip.severity",
                        Map.of(
                                "signal",
                                words.names().of(signal.kind()),
                                "severity",
                                Integer.toString(signal.severity())));
        return with(said, signal.note());
    }

    String of(Excuse excuse) {
        return with(words.names().of(excuse.signal()), excuse.reason());
    }

    private String with(String said, String remark) {
        return remark.isBlank() ? said : said + " (" + words.isolated(OneLine.of(remark)) + ")";
    }
}
