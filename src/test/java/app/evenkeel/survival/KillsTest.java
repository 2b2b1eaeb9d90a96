package app.evenkeel.survival;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;

/** A few kills; {@link Survival} does many. */
class KillsTest {
    @TempDir private Path folder;

    @Test
    void whatWasAcknowledgedSurvivesThatItsWriterIsKilled() throws Exception {
        Kills.Figures figures = new Kills(new Ground(folder), 2026).times(8);

        assertThat(figures.kills()).isGreaterThanOrEqualTo(8);
        assertThat(figures.acknowledged()).isGreaterThanOrEqualTo(8);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDoneToAWholeJournalIsDoneOrNotWhenItsProcessIsKilled(Deed deed) throws Exception {
        new DeedKills(deed, folder, 2026).times(2);
    }
}
