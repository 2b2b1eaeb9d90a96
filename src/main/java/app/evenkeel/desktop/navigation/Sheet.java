package app.evenkeel.desktop.navigation;

import app.evenkeel.document.PrintWish;
import app.evenkeel.journal.RateSeries;
import app.evenkeel.journal.SignalKind;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** A form that opens over the window; ids are null where something new is to be written. */
public sealed interface Sheet {
    /** Whether it can only be for writing: of what is there already it shows nothing. */
    default boolean isForNewFact() {
        return switch (this) {
            case WriteEntry(_, var entry, _) -> entry == null;
            case SeeVersions _ -> false;
            case EditClient(var client) -> client == null;
            case EditEngagement(_, var engagement) -> engagement == null;
            case EditAccount(_, var account) -> account == null;
            case EditInvoice(_, var invoice) -> invoice == null;
            case RecordPayment _ -> true;
            case SeeLateClaim _ -> false;
            case Print _ -> false;
            case EditBoundary(_, var boundary, _) -> boundary == null;
            case RecordDecision(_, var decision) -> decision == null;
            case EditRate(_, var from) -> from == null;
            case RestoreBackup _ -> true;
            case SaveEncrypted _ -> false;
            case EraseClient _ -> true;
        };
    }

    /**
     * @param client who is chosen already
     * @param entry the one to correct
     * @param answers the request that the new one answers
     */
    record WriteEntry(@Nullable String client, @Nullable String entry, @Nullable String answers)
            implements Sheet {}

    /** What an entry said before; nothing is typed in it. */
    record SeeVersions(String entry) implements Sheet {}

    record EditClient(@Nullable String client) implements Sheet {}

    record EditEngagement(String client, @Nullable String engagement) implements Sheet {}

    record EditAccount(String client, @Nullable String account) implements Sheet {}

    record EditInvoice(String client, @Nullable String invoice) implements Sheet {}

    record RecordPayment(String client, String invoice) implements Sheet {}

    /** What the law gives for an invoice that is or was late; nothing is written in it. */
    record SeeLateClaim(String client, String invoice) implements Sheet {}

    /**
     * @param boundary the one to change
     * @param about the signals that a new one is about, as far as that is known
     */
    record EditBoundary(String client, @Nullable String boundary, List<SignalKind> about)
            implements Sheet {
        public EditBoundary {
            about = List.copyOf(about);
        }
    }

    /**
     * How a document is to be printed.
     *
     * @param pages of the document
     * @param then takes what was chosen
     */
    record Print(int pages, Consumer<PrintWish> then) implements Sheet {}

    /**
     * @param decision the one to change
     */
    record RecordDecision(String client, @Nullable String decision) implements Sheet {}

    /**
     * The question before a copy of the journal comes into its place.
     *
     * @param at when it was made; null where only its file is known
     * @param encrypted whether it takes a passphrase
     */
    record RestoreBackup(Path file, @Nullable Instant at, boolean encrypted) implements Sheet {
        public RestoreBackup(Path file, Instant at) {
            this(file, at, false);
        }
    }

    /** The last question before a client is erased for good. */
    record EraseClient(String client) implements Sheet {}

    /** A passphrase for a copy of the journal that goes elsewhere. */
    record SaveEncrypted() implements Sheet {}

    /**
     * @param from the half-year whose rate is to be added or changed
     */
    record EditRate(RateSeries series, @Nullable LocalDate from) implements Sheet {}
}
