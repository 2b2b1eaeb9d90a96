package app.evenkeel.desktop.form;

import java.util.List;
import java.util.stream.Collectors;

/** The fields that are saved together. */
public record Form(List<Field<?>> fields) {
    public Form {
        fields = List.copyOf(fields);
    }

    public static Form of(Field<?>... fields) {
        return new Form(List.of(fields));
    }

    /** Looks at every field, so that all that is wrong is seen at once. */
    public boolean look() {
        boolean good = true;
        for (Field<?> field : fields) {
            good &= field.look();
        }
        return good;
    }

    /** All that stands in it, to tell whether anything was typed since it was opened. */
    public String state() {
        return fields.stream().map(Field::text).collect(Collectors.joining("\u0000"));
    }
}
