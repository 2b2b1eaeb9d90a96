package app.evenkeel.letter;

import app.evenkeel.document.Block;
import app.evenkeel.document.Block.Column;
import app.evenkeel.document.Text;
import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Request;
import app.evenkeel.language.Dates;
import app.evenkeel.language.Names;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * The answers that a client owes and that are late (ADVICE B1). They are named by their days: what
 * the owner wrote about them is not for the client.
 *
 * @param late what was asked, oldest first
 * @param next by when the next answer is needed that is not late yet; null where there is none
 */
record Awaited(Language language, ZoneId zone, List<Request> late, @Nullable LocalDate next) {
    static Awaited of(LetterRequest request) {
        ZoneId zone = request.owner().timeZone();
        LocalDate on = request.on();
        List<Entry> known = request.relation().entriesBy(zone, on);
        List<Request> open =
                Request.among(known).stream().filter(r -> r.toClient() && r.open()).toList();
        return new Awaited(
                request.language(),
                zone,
                open.stream().filter(r -> r.late(on, zone)).toList(),
                open.stream()
                        .filter(r -> !r.late(on, zone))
                        .map(Request::answerBy)
                        .min(LocalDate::compareTo)
                        .orElse(null));
    }

    Block table() {
        return new Block.Table(
                List.of(
                        column("letter.table.asked"),
                        column("letter.table.channel"),
                        column("letter.table.answer-by")),
                late.stream().map(this::row).toList());
    }

    private List<Text> row(Request request) {
        Channel channel = request.asked().channel();
        // A note says nothing of how the client was asked.
        String how = channel == Channel.NOTE ? "" : new Names(language).of(channel);
        return List.of(asked(request), Text.of(how), day(request.answerBy()));
    }

    /** The days on which they were asked, within a sentence. */
    Text days() {
        return late.stream()
                .map(this::asked)
                .reduce((days, day) -> days.and(", ").and(day))
                .orElse(Text.of(""));
    }

    private Text asked(Request request) {
        return day(request.asked().day(zone));
    }

    private Text day(LocalDate day) {
        return Text.together(new Dates(language).day(day));
    }

    private Column column(String key) {
        return new Column(new Sentences(language).of(key), false);
    }
}
