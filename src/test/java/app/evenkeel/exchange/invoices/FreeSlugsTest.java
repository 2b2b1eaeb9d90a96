package app.evenkeel.exchange.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.Set;

class FreeSlugsTest {
    private final Set<String> taken = new HashSet<>(Set.of("acme", "acme-3"));
    private final FreeSlugs slugs = new FreeSlugs();

    private String next(String name) {
        String id = slugs.of(name, taken::contains);
        assertThat(taken.add(id)).isTrue();
        return id;
    }

    @Test
    void namesThatLookAlikeAreNumbered() {
        assertThat(next("Acme!")).isEqualTo("acme-2");
        assertThat(next("ACME")).isEqualTo("acme-4");
        assertThat(next("Hilla")).isEqualTo("hilla");
        assertThat(next("Hilla-2")).isEqualTo("hilla-2");
        assertThat(next("hilla.")).isEqualTo("hilla-3");
    }

    /** Each looked for from the beginning, they would take hours. */
    @Test
    void aHundredThousandOfThemAreNumberedAsWell() {
        for (int i = 0; i < 100_000; i++) {
            next("x");
        }
        assertThat(taken).contains("x", "x-100000");
    }
}
