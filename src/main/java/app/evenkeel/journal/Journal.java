package app.evenkeel.journal;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A whole journal, or a part of one, in memory.
 *
 * @param owner null where nobody has said who they are, or the part leaves the owner out
 */
public record Journal(@Nullable Owner owner, List<Relation> relations) {
    public Journal {
        relations = List.copyOf(relations);
    }
}
