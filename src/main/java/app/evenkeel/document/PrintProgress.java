package app.evenkeel.document;

/** Follows a document on its way to the printer, on the thread that prints it. */
public interface PrintProgress {
    /** Nobody watches and nobody cancels. */
    PrintProgress NONE =
            new PrintProgress() {
                @Override
                public void page(int page, int pages) {}

                @Override
                public boolean cancelled() {
                    return false;
                }
            };

    /**
     * A page is being drawn.
     *
     * @param page from 1, in the order of printing
     * @param pages of all copies together
     */
    void page(int page, int pages);

    /** Asked before every page; once it is true, nothing comes to paper. */
    boolean cancelled();
}
