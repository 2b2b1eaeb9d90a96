package app.evenkeel.desktop.desk;

import app.evenkeel.journal.EncryptedTrouble;
import app.evenkeel.journal.FileTrouble;
import app.evenkeel.journal.JournalRefused;
import app.evenkeel.journal.JournalTrouble.FarDay;
import app.evenkeel.journal.JournalTrouble.FeeInAnotherCurrency;
import app.evenkeel.journal.JournalTrouble.IdTaken;
import app.evenkeel.journal.JournalTrouble.NetInAnotherCurrency;
import app.evenkeel.journal.JournalTrouble.NoHome;
import app.evenkeel.journal.JournalTrouble.NoSuchClient;
import app.evenkeel.journal.JournalTrouble.NothingToTakeBack;
import app.evenkeel.journal.JournalTrouble.NumberTaken;
import app.evenkeel.journal.JournalTrouble.OfEncrypted;
import app.evenkeel.journal.JournalTrouble.OfFile;
import app.evenkeel.journal.JournalTrouble.Replaced;

import java.nio.file.Path;
import java.util.Map;

/** Says why something cannot be done with the journal, and the way out as it is in the window. */
record JournalTroubleWords(Words words) {
    String of(JournalRefused refused) {
        return switch (refused.trouble()) {
            case OfFile(FileTrouble what, Path _) -> words.get(key(what));
            case OfEncrypted(EncryptedTrouble what, Path _) -> words.get(key(what));
            case NoHome _ -> words.get("trouble.no-home");
            case NoSuchClient _ -> words.get("clientform.gone");
            case NumberTaken(String number, String client) ->
                    words.get(
                            "trouble.number-taken",
                            Map.of("number", shown(number), "client", shown(client)));
            case FeeInAnotherCurrency(String engagement, String fee, String client) ->
                    words.get(
                            "trouble.fee-currency",
                            Map.of(
                                    "engagement",
                                    shown(engagement),
                                    "fee",
                                    fee,
                                    "currency",
                                    client));
            // Somebody else's fact has come into the way since.
            case IdTaken _ -> words.get("desk.changed-since");
            case Replaced _ -> words.get("desk.replaced");
            case NothingToTakeBack _ -> words.get("trouble.nothing-to-undo");
            // No form of the window lets these through.
            case NetInAnotherCurrency _, FarDay _ ->
                    words.get(
                            "trouble.refused",
                            Map.of("details", shown(String.valueOf(refused.getMessage()))));
        };
    }

    private static String key(FileTrouble what) {
        return switch (what) {
            case FOLDER -> "trouble.folder";
            case NOT_A_FILE -> "trouble.not-a-file";
            case NO_ACCESS -> "trouble.no-access";
            case NOT_A_JOURNAL -> "trouble.not-a-journal";
            case OTHER_PROGRAMS -> "trouble.other-programs";
            case NEWER -> "trouble.newer";
            case OLDER_AND_READ_ONLY -> "trouble.older-and-read-only";
            case DAMAGED -> "trouble.damaged";
            case UNKNOWN_VALUE -> "trouble.unknown-value";
            case DISK_FULL -> "trouble.disk-full";
            case DISK_FAILED -> "trouble.disk-failed";
            case LOCKED -> "trouble.locked";
            case READ_ONLY -> "trouble.read-only";
            case GONE -> "desk.journal-gone";
            case VANISHED -> "trouble.vanished";
            case ITS_OWN -> "trouble.its-own";
            case NOT_TAKEN -> "trouble.not-taken";
            case UNUSABLE -> "trouble.unusable";
        };
    }

    private static String key(EncryptedTrouble what) {
        return switch (what) {
            case NO_PASSPHRASE -> "trouble.encrypted.no-passphrase";
            case WRONG_PASSPHRASE -> "trouble.encrypted.wrong-passphrase";
            case UNREADABLE -> "trouble.encrypted.unreadable";
            case NOT_ENCRYPTED -> "trouble.encrypted.not-encrypted";
            case FOR_A_KEY -> "trouble.encrypted.for-a-key";
            case DAMAGED -> "trouble.encrypted.damaged";
            case TOO_COSTLY -> "trouble.encrypted.too-costly";
        };
    }

    private String shown(String foreign) {
        return words.isolated(foreign);
    }
}
