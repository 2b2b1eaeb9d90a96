package app.evenkeel.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class FoldTest {
    @Test
    void prefixLettersAreTakenOffOneByOneWhileAWordRemains() {
        assertThat(Fold.bare(List.of("ושהבית", "לב", "rang")))
                .containsExactly("שהבית", "הבית", "בית", "ית");
    }
}
