package app.evenkeel.desktop.navigation;

import org.jspecify.annotations.Nullable;

/** Where one can be. */
public sealed interface Place {
    /** The first start: who you are, or a look around. */
    record Welcome() implements Place {}

    record Today() implements Place {}

    /** The owner's own mirror. */
    record Mirror() implements Place {}

    /** The owner's own wording of letters, and the letters put aside. */
    record Letters() implements Place {}

    record Settings() implements Place {}

    /** The journal's backups, and whether it is whole. */
    record Backups() implements Place {}

    /**
     * A client's page.
     *
     * @param client their id
     * @param report which report was asked for elsewhere
     */
    record ClientPage(
            String client,
            Section section,
            @Nullable LetterWish letter,
            @Nullable ReportKind report)
            implements Place {
        public ClientPage(String client, Section section) {
            this(client, section, null, null);
        }

        public ClientPage(String client, Section section, @Nullable LetterWish letter) {
            this(client, section, letter, null);
        }

        public ClientPage(String client, ReportKind report) {
            this(client, Section.REPORT, null, report);
        }
    }

    /** The parts of a client's page, in their order. */
    enum Section {
        TIMELINE("section.timeline"),
        GAUGES("section.gauges"),
        MONEY("section.money"),
        AGREEMENTS("section.agreements"),
        LETTERS("section.letters"),
        REPORT("section.report"),
        PARTING("section.parting");

        private final String key;

        Section(String key) {
            this.key = key;
        }

        /** The key of its name among the texts. */
        public String key() {
            return key;
        }
    }
}
