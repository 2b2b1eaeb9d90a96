package app.evenkeel.report;

import app.evenkeel.document.Block;
import app.evenkeel.document.Document;
import app.evenkeel.document.PageSize;
import app.evenkeel.document.Text;
import app.evenkeel.journal.Account;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Relation;
import app.evenkeel.language.OneLine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The accounts that the owner looked after, for the client to confirm and sign (ADVICE B4-access).
 * While something is overdue it lists only what has been handed over, and says that the rest
 * follows.
 */
public final class HandoverList {
    private static final String BOX = "☐";
    private static final String LINE = "_".repeat(32);
    private static final String SHORT_LINE = "_".repeat(14);

    private static final Comparator<Account> IN_ORDER =
            Comparator.comparing(
                            Account::handedOverOn, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Account::name);

    private final Owner owner;
    private final Relation relation;
    private final LocalDate on;
    private final Wording wording;
    private final List<Account> listed;

    private HandoverList(Owner owner, Relation relation, Language language, LocalDate on) {
        this.owner = owner;
        this.relation = relation;
        this.on = on;
        this.wording = new Wording(language);
        this.listed = accounts(relation, on);
    }

    /** The accounts that it lists on a day; without any it is nothing to hand to a client. */
    public static List<Account> accounts(Relation relation, LocalDate on) {
        boolean overdue = !relation.overdueOn(on).isEmpty();
        return relation.accounts().stream()
                .filter(a -> !overdue || a.handedOverBy(on))
                .sorted(IN_ORDER)
                .toList();
    }

    /**
     * @param on the day it bears; what lies after it has not happened yet
     */
    public static Document of(Owner owner, Relation relation, Language language, LocalDate on) {
        HandoverList list = new HandoverList(owner, relation, language, on);
        return new Document(
                list.wording.of("handover.title").plain(),
                owner.name(),
                Locale.of(language.id()),
                on,
                PageSize.of(owner.correspondence().stationery().paper().id()),
                list.blocks());
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(new OwnHead(wording, owner).blocks());
        blocks.add(new Block.Heading(1, wording.of("handover.title")));
        blocks.add(head());
        blocks.add(new Block.Paragraph(wording.of("handover.intro")));
        if (listed.stream().anyMatch(a -> !a.handedOverBy(on))) {
            blocks.add(new Block.Paragraph(wording.of("handover.fill-in")));
        }
        blocks.add(table());
        if (listed.size() < relation.accounts().size()) {
            blocks.add(new Block.Paragraph(wording.of("handover.rest-follows")));
        }
        blocks.add(confirmation());
        return blocks;
    }

    private Block head() {
        List<Text> lines = new ArrayList<>();
        lines.add(
                wording.of(
                        "report.for", Map.of("client", wording.words(relation.client().name()))));
        if (!owner.name().isBlank()) {
            lines.add(wording.of("report.by", Map.of("owner", wording.words(owner.name()))));
        }
        lines.add(wording.day(on));
        return new Block.Lines(lines);
    }

    private Block table() {
        boolean places = listed.stream().anyMatch(a -> !a.location().isBlank());
        List<Block.Column> columns = new ArrayList<>();
        columns.add(wording.column("handover.account"));
        if (places) {
            columns.add(wording.column("handover.where"));
        }
        columns.add(wording.column("handover.on"));
        columns.add(wording.column("handover.works"));
        return new Block.Table(columns, listed.stream().map(a -> row(a, places)).toList());
    }

    private List<Text> row(Account account, boolean places) {
        List<Text> row = new ArrayList<>();
        row.add(wording.words(account.name()));
        if (places) {
            row.add(Text.together(OneLine.of(account.location())));
        }
        LocalDate day = account.handedOverOn();
        row.add(day == null || day.isAfter(on) ? Text.together(SHORT_LINE) : wording.day(day));
        row.add(Text.of(BOX));
        return row;
    }

    /** With room to write by hand. */
    private Block confirmation() {
        return new Block.Lines(
                List.of(
                        wording.of("handover.confirmed"),
                        line("handover.date"),
                        line("handover.name"),
                        line("handover.signature")));
    }

    private Text line(String key) {
        return Text.of("\n").and(wording.of(key, Map.of("line", Text.together(LINE))));
    }
}
