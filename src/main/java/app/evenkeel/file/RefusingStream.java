package app.evenkeel.file;

import app.evenkeel.journal.Refused;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;

/** A stream whose troubles are sentences already, which no parser takes for its own. */
final class RefusingStream extends FilterInputStream {
    private static final int BUFFER = 1 << 16;

    private final Function<IOException, Refused> refusal;

    RefusingStream(InputStream in, Function<IOException, Refused> refusal) {
        super(new BufferedInputStream(in, BUFFER));
        this.refusal = refusal;
    }

    @Override
    public int read() {
        try {
            return super.read();
        } catch (IOException e) {
            throw refusal.apply(e);
        }
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        try {
            return super.read(bytes, from, length);
        } catch (IOException e) {
            throw refusal.apply(e);
        }
    }
}
