package app.evenkeel.desktop.clientform;

import org.jspecify.annotations.Nullable;

/** Whether work may stop while an invoice is unpaid. */
enum MayPause {
    NOT_KNOWN(null),
    YES(true),
    NO(false);

    private final @Nullable Boolean allowed;

    MayPause(@Nullable Boolean allowed) {
        this.allowed = allowed;
    }

    @Nullable Boolean allowed() {
        return allowed;
    }

    static MayPause of(@Nullable Boolean allowed) {
        if (allowed == null) {
            return NOT_KNOWN;
        }
        return allowed ? YES : NO;
    }
}
