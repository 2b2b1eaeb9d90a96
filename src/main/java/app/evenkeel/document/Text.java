package app.evenkeel.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A run of words, some of which stay together on one line. */
public record Text(List<Span> spans) {
    /**
     * Some of the words.
     *
     * @param together whether no line may break within them, as in a date or an amount
     */
    public record Span(String words, boolean together) {}

    public Text {
        spans = List.copyOf(spans);
    }

    public static Text of(String words) {
        return new Text(List.of(new Span(words, false)));
    }

    /** Words within which no line may break. */
    public static Text together(String words) {
        return new Text(List.of(new Span(words, true)));
    }

    public Text and(Text more) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(more.spans);
        return new Text(all);
    }

    public Text and(String words) {
        return and(of(words));
    }

    /** The words alone. */
    public String plain() {
        return spans.stream().map(Span::words).collect(Collectors.joining());
    }
}
