package app.evenkeel.journal;

/** A value that breaks a rule of the interchange format, with the key it stands under. */
public final class InvalidFact extends Refused {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final String rule;

    /**
     * @param key the key of the interchange format, such as {@code dueOn}
     * @param rule what the value must be, worded to follow the key: {@code must be …}
     */
    public InvalidFact(String key, String rule) {
        super(key + " " + rule);
        this.key = key;
        this.rule = Sentence.of(rule);
    }

    public String key() {
        return key;
    }

    public String rule() {
        return rule;
    }
}
