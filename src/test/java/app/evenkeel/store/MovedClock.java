package app.evenkeel.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it. */
public final class MovedClock extends Clock {
    private Instant now;

    /**
     * @param now such as {@code 2026-03-01T10:00:00Z}
     */
    public MovedClock(String now) {
        this.now = Instant.parse(now);
    }

    /**
     * @param duration such as {@code PT1H}
     */
    public void move(String duration) {
        now = now.plus(Duration.parse(duration));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("a journal asks for moments alone");
    }
}
