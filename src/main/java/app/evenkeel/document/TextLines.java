package app.evenkeel.document;

import app.evenkeel.document.Line.Joint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A document's blocks as lines, with the blank lines between them and what must stay together. */
final class TextLines {
    static final int WIDTH = 76;

    /** Room to sign by hand. */
    private static final int SIGNING_ROOM = 3;

    /** Lines that keep a signature company. */
    private static final int WITH_SIGNATURE = 2;

    private Direction direction;
    private final List<Line> lines = new ArrayList<>();
    private boolean afterHeading;

    private TextLines(Direction direction) {
        this.direction = direction;
    }

    static List<Line> of(Document document) {
        TextLines made =
                new TextLines(Direction.of(document.rightToLeft(), document.blocks().toString()));
        document.blocks().forEach(made::add);
        return made.lines;
    }

    private int width() {
        return WIDTH - direction.startLength();
    }

    private void add(Block block) {
        switch (block) {
            case Block.Letterhead head -> {
                whole(head.sender());
                whole(head.addressee());
                whole(head.date());
            }
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> block(flowing(wrapped(paragraph.text())));
            case Block.Lines given -> whole(given.lines());
            case Block.Bullets bullets -> block(bullets(bullets));
            case Block.Table table -> block(TextTable.lines(table, direction, width()));
            case Block.BarChart chart -> chart(chart);
            case Block.Passage passage -> passage(passage);
            case Block.Signature signature -> signature(signature);
        }
    }

    private void passage(Block.Passage passage) {
        Direction around = direction;
        direction = around.within(passage.rightToLeft());
        passage.blocks().forEach(this::add);
        direction = around;
    }

    /** Lines under a blank one; the first joint gives way to what comes before. */
    private void block(List<Line> given) {
        if (given.isEmpty()) {
            return;
        }
        Joint joint = afterHeading ? Joint.NEVER : Joint.FREE;
        if (!lines.isEmpty()) {
            lines.add(Line.of("", joint));
        }
        lines.add(given.getFirst().joined(joint));
        for (int i = 1; i < given.size(); i++) {
            lines.add(afterHeading && i == 1 ? given.get(i).joined(Joint.NEVER) : given.get(i));
        }
        afterHeading = false;
    }

    private void heading(Block.Heading heading) {
        List<String> words = Wrapping.lines(heading.text(), width());
        if (words.isEmpty()) {
            return;
        }
        List<Line> given = new ArrayList<>();
        words.forEach(text -> given.add(Line.heading(direction.start(text), Joint.NEVER)));
        int longest = words.stream().mapToInt(Wrapping::length).max().orElse(0);
        String rule = (heading.level() == 1 ? "=" : "-").repeat(longest);
        given.add(Line.heading(direction.start(rule), Joint.NEVER));
        if (heading.level() > 1 && !lines.isEmpty() && !afterHeading) {
            lines.add(Line.of("", Joint.FREE));
        }
        block(given);
        afterHeading = true;
    }

    private void whole(List<Text> texts) {
        block(
                joined(
                        texts.stream().flatMap(text -> wrapped(text).stream()).toList(),
                        Joint.RELUCTANT));
    }

    private List<Line> bullets(Block.Bullets bullets) {
        List<Line> given = new ArrayList<>();
        for (Text item : bullets.items()) {
            List<String> words = Wrapping.hanging("• ", item, width());
            given.addAll(flowing(words.stream().map(direction::start).toList()));
        }
        return given;
    }

    private void chart(Block.BarChart chart) {
        List<Line> given = new ArrayList<>(joined(wrapped(chart.caption()), Joint.NEVER));
        given.addAll(TextChart.lines(chart, direction, width()));
        block(given);
    }

    private void signature(Block.Signature signature) {
        if (signature.lines().isEmpty()) {
            return;
        }
        boolean named = signature.lines().size() > 1;
        List<String> given = new ArrayList<>();
        if (named) {
            given.addAll(wrapped(signature.lines().getFirst()));
        }
        given.addAll(Collections.nCopies(SIGNING_ROOM, ""));
        signature.lines().stream().skip(named ? 1 : 0).forEach(text -> given.addAll(wrapped(text)));
        int start = lines.size();
        block(joined(given, Joint.NEVER));
        keepCompany(start);
    }

    /** Ties what starts here to the last lines before it. */
    private void keepCompany(int start) {
        int missing = WITH_SIGNATURE;
        for (int i = start; i > 0 && missing > 0; i--) {
            if (i < lines.size()) {
                lines.set(i, lines.get(i).joined(Joint.NEVER));
            }
            missing -= lines.get(i - 1).body() ? 1 : 0;
        }
        for (int i = start; i < lines.size(); i++) {
            lines.set(i, lines.get(i).joined(Joint.NEVER));
        }
    }

    private List<String> wrapped(Text text) {
        return Wrapping.lines(text, width()).stream().map(direction::start).toList();
    }

    /** Neither the first nor the last line of a paragraph stands alone on a page. */
    private static List<Line> flowing(List<String> words) {
        List<Line> given = new ArrayList<>(joined(words, Joint.FREE));
        for (int i : new int[] {1, given.size() - 1}) {
            if (i > 0 && i < given.size()) {
                given.set(i, given.get(i).joined(Joint.RELUCTANT));
            }
        }
        return given;
    }

    private static List<Line> joined(List<String> words, Joint joint) {
        return words.stream().map(text -> Line.of(text, joint)).toList();
    }
}
