package app.evenkeel.desktop.navigation;

/** What can be reported of a client, in the order of the choice. */
public enum ReportKind {
    FINAL_REPORT,
    HANDOVER_LIST,
    DOSSIER;

    /** Whether it is made for the client's eyes. */
    public boolean forClient() {
        return this != DOSSIER;
    }
}
