package app.evenkeel.journal;

import static app.evenkeel.journal.EntryPart.differing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

class EntryPartTest {
    private static final Entry RANG = Talk.call("2026-02-03T10:00").entry();

    @Test
    void theSameEntryDiffersInNothing() {
        assertThat(differing(RANG, Talk.call("2026-02-03T10:00").entry())).isEmpty();
    }

    @Test
    void everythingThatIsOtherwiseIsToldInTheOrderOfReading() {
        Entry otherwise =
                Talk.outgoing("2026-02-03T10:01")
                        .saying("They rang.")
                        .felt("Tired.")
                        .took(5)
                        .billable()
                        .in("e1")
                        .marked(SignalKind.RUDENESS, 1)
                        .excusing(SignalKind.RUDENESS)
                        .answerBy("2026-02-10")
                        .answering("n0")
                        .about("i1")
                        .entry();

        assertThat(differing(RANG, otherwise)).containsExactly(EntryPart.values());
        assertThat(differing(otherwise, RANG)).containsExactly(EntryPart.values());
    }

    @Test
    void howStrongASignalIsMatters() {
        Talk call = Talk.call("2026-02-03T10:00").marked(SignalKind.RUDENESS, 1);
        Talk worse = Talk.call("2026-02-03T10:00").marked(SignalKind.RUDENESS, 3);

        assertThat(differing(call.entry(), worse.entry())).containsExactly(EntryPart.SIGNALS);
    }

    @Test
    void theSameMomentOnAnotherClockIsNoDifference() {
        Entry elsewhere = Talk.call("2026-02-03T08:00:00Z").entry();

        assertThat(differing(RANG, elsewhere)).isEmpty();
    }

    @Test
    void nothingThatAnEntryHasIsForgotten() {
        List<String> parts =
                Arrays.stream(EntryPart.values())
                        .map(part -> part.name().replace("_", "").toLowerCase(Locale.ROOT))
                        .toList();
        List<String> components =
                Arrays.stream(Entry.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .filter(name -> !name.equals("id"))
                        .toList();

        assertThat(parts).containsExactlyInAnyOrderElementsOf(components);
    }
}
