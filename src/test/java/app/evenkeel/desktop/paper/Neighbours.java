package app.evenkeel.desktop.paper;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Other programs that only remember what they were given. */
public final class Neighbours implements Outside {
    public final List<URI> opened = new ArrayList<>();
    public final List<String> copied = new ArrayList<>();

    @Override
    public void open(URI link) {
        opened.add(link);
    }

    @Override
    public void copy(String words) {
        copied.add(words);
    }
}
