package app.evenkeel.desktop.report;

import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.navigation.ReportKind;
import app.evenkeel.journal.Relation;
import app.evenkeel.report.HandoverList;

import java.time.LocalDate;
import java.util.List;

/** What the reports are called, what they hold, and for whom. */
record ReportWords(Words words) {
    String name(ReportKind kind) {
        return words.get(
                switch (kind) {
                    case FINAL_REPORT -> "report.title";
                    case HANDOVER_LIST -> "handover.title";
                    case DOSSIER -> "dossier.title";
                });
    }

    String holds(ReportKind kind, Relation relation, LocalDate on) {
        return words.get(
                switch (kind) {
                    case FINAL_REPORT -> "report-page.leaves-out";
                    case HANDOVER_LIST ->
                            owing(relation, on)
                                    ? "report-page.handover-owing"
                                    : "report-page.handover-holds";
                    case DOSSIER -> "report-page.dossier-holds";
                });
    }

    /** Why there is no list of accounts to hand over; empty where there is one. */
    String nothingToHandOver(Relation relation, LocalDate on) {
        if (!HandoverList.accounts(relation, on).isEmpty()) {
            return "";
        }
        return words.get(
                relation.accounts().isEmpty()
                        ? "report-page.no-accounts"
                        : "report-page.none-handed-over");
    }

    /** Whether accounts are left out until something is paid. */
    private static boolean owing(Relation relation, LocalDate on) {
        List<?> listed = HandoverList.accounts(relation, on);
        return listed.size() < relation.accounts().size();
    }
}
