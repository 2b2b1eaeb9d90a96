package app.evenkeel.exchange.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.exchange.intake.Holdings;
import app.evenkeel.journal.ArbitraryJournals;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.Refused;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.List;

/** What is exported and imported again is the same journal. */
class InterchangeProperties {
    @Provide
    Arbitrary<Journal> journals() {
        return ArbitraryJournals.journals();
    }

    @Property(tries = 300)
    void aJournalComesBackAsItWas(@ForAll("journals") Journal journal) {
        byte[] bytes = Documents.written(journal);
        Journal again = Documents.read(bytes, Holdings.NONE);
        assertThat(again).isEqualTo(journal);
        assertThat(Documents.written(again)).isEqualTo(bytes);
    }

    @Property(tries = 100)
    void eachClientAloneComesBackAsItWas(@ForAll("journals") Journal journal) {
        for (var relation : journal.relations()) {
            Journal one = new Journal(null, List.of(relation));
            assertThat(Documents.read(Documents.written(one), Holdings.NONE)).isEqualTo(one);
        }
    }

    /** Any one byte changed gives another valid document or one sentence, never a crash. */
    @Property(tries = 4000)
    void anyDamageIsRefusedInOneSentence(
            @ForAll("journals") Journal journal, @ForAll int at, @ForAll byte value) {
        byte[] bytes = Documents.written(journal);
        bytes[Math.floorMod(at, bytes.length)] = value;
        try {
            Documents.read(bytes, Holdings.NONE);
        } catch (Refused e) {
            assertThat(e.getMessage()).startsWith("f.json").doesNotContain("\n");
            assertThat(e.getMessage().length()).isLessThan(400);
        }
    }
}
