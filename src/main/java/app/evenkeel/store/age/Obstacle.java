package app.evenkeel.store.age;

import app.evenkeel.journal.EncryptedTrouble;

/** Why a file is not encrypted or decrypted; which file it is, only {@link AgeFile} knows. */
final class Obstacle extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final EncryptedTrouble why;

    Obstacle(EncryptedTrouble why) {
        super(why.name());
        this.why = why;
    }

    Obstacle(EncryptedTrouble why, Throwable cause) {
        super(why.name(), cause);
        this.why = why;
    }

    EncryptedTrouble why() {
        return why;
    }
}
