package app.evenkeel.cli;

import app.evenkeel.advice.Review;
import app.evenkeel.gauge.Assessed;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.time.LocalDate;

@Command(
        name = "review",
        description = {
            "Looks at the whole relation: whether to keep it, to set boundaries, or to let go, and why.",
            "In JSON: the suggestion; because, its reasons; criteria, all fifteen, with their state and the ids of the facts they are seen in; worth, of the last year:",
            "  since (the year's first day); minutes noted; paid, perHour, owed and overdue, amounts in each currency; shareOfTime (0 to 1, null where no time is noted); shareOfIncome in each currency; unpaidExtras and unpaidExtraMinutes."
        })
final class ReviewCommand extends JournalCommand {
    @Parameters(paramLabel = "C", description = "The client's id or name.")
    private String client;

    @Option(names = "--on", paramLabel = "D", description = "As on this day.")
    private @Nullable String on;

    @Option(names = "--json", description = "Answer in JSON.")
    private boolean json;

    @Override
    void run(Desk desk) {
        LocalDate day = desk.on(on);
        Assessed assessed = desk.assessed(desk.client(client), day);
        Review review = Review.of(assessed, desk.journal().practice(desk.zone(), day), desk.zone());
        desk.door()
                .say(
                        json
                                ? Json.text(ReviewJson.of(review, desk.owner().language()))
                                : new ReviewText(desk.owner().language(), assessed).of(review));
    }
}
