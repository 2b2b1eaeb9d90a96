package app.evenkeel.file;

/** How long somebody waits for what takes long; asked now and then by whoever does it. */
@FunctionalInterface
public interface Patience {
    /** Of those who wait until it is done. */
    Patience ENDLESS = () -> true;

    /** Whether somebody still waits; from any thread. */
    boolean lasts();

    /**
     * @throws GivenUp if nobody waits any more
     */
    default void require() {
        if (!lasts()) {
            throw new GivenUp();
        }
    }
}
