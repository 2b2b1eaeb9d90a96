package app.evenkeel.report;

import app.evenkeel.document.Block;
import app.evenkeel.document.Text;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Stationery;

import java.util.List;
import java.util.Optional;

/** The owner's letterhead and logo on a paper for a client; without either it has no head. */
record OwnHead(Wording wording, Owner owner) {
    List<Block> blocks() {
        Stationery stationery = owner.correspondence().stationery();
        List<Text> lines =
                stationery
                        .letterhead()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(wording::words)
                        .toList();
        Optional<Block.Logo> logo = Block.Logo.of(stationery.logoBytes(), owner.name());
        if (lines.isEmpty() && logo.isEmpty()) {
            return List.of();
        }
        return List.of(new Block.Letterhead(logo.orElse(null), lines, List.of(), List.of()));
    }
}
