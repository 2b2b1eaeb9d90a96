package app.evenkeel.exchange.invoices;

import app.evenkeel.journal.Slug;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Ids made of names, none of them twice. Names that differ in nothing but their signs make one id,
 * and a file may have a hundred thousand of them: each search goes on where the last one ended.
 */
final class FreeSlugs {
    private final Map<String, Integer> last = new HashMap<>();

    String of(String name, Predicate<String> taken) {
        String slug = Slug.of(name);
        int number = last.getOrDefault(slug, 0);
        String free;
        do {
            number++;
            free = number == 1 ? slug : slug + "-" + number;
        } while (taken.test(free));
        last.put(slug, number);
        return free;
    }
}
