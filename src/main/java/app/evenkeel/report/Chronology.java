package app.evenkeel.report;

import app.evenkeel.document.Block;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What happened, in order, under the days on which it did. */
record Chronology(Wording wording, List<Happening> happenings) {
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(wording.section("dossier.happened"));
        if (happenings.isEmpty()) {
            blocks.add(new Block.Paragraph(wording.of("dossier.nothing-happened")));
        }
        @Nullable LocalDate day = null;
        for (Happening happening :
                happenings.stream().sorted(Comparator.comparing(Happening::at)).toList()) {
            if (!happening.day().equals(day)) {
                day = happening.day();
                blocks.add(new Block.Heading(3, wording.day(day)));
            }
            blocks.add(new Block.Paragraph(Wording.joined(happening.lines(), "\n")));
        }
        return blocks;
    }
}
