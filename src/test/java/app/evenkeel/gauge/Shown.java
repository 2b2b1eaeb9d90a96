package app.evenkeel.gauge;

/** What a gauge shows for R points: {@code 100·(1 − 2^(−R/20))}, rounded. */
final class Shown {
    private Shown() {}

    static int by(double points) {
        return (int) Math.round(100 * (1 - Math.pow(2, -points / 20)));
    }
}
