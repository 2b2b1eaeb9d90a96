package app.evenkeel.language;

import app.evenkeel.journal.Billing;
import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Choice;
import app.evenkeel.journal.ClientStatus;
import app.evenkeel.journal.Dimension;
import app.evenkeel.journal.Direction;
import app.evenkeel.journal.InvoiceState;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.journal.Rung;
import app.evenkeel.journal.SignalKind;

import org.jspecify.annotations.Nullable;

/** What the kinds and states of facts are called, short enough for a label. */
public record Names(Language language) {
    public String of(Dimension dimension) {
        return get("dimension", dimension.id());
    }

    public String of(SignalKind kind) {
        return get("signal", kind.id());
    }

    public String of(LetterKind kind) {
        return get("letter-kind", kind.id());
    }

    /**
     * A letter of a payment ladder.
     *
     * @param step null for the first, and for letters that have none
     */
    public String of(LetterKind kind, @Nullable Integer step) {
        boolean again = kind == LetterKind.PAYMENT_REMINDER && step != null && step > 1;
        return again ? Texts.in(language).get("letter-kind.second-reminder") : of(kind);
    }

    /** A rung of the payment ladder, as it stands within a sentence. */
    public String of(Rung rung) {
        return get("rung", rung.id());
    }

    public String of(InvoiceState state) {
        return get("invoice-state", state.id());
    }

    public String of(Channel channel) {
        return get("channel", channel.id());
    }

    public String of(Direction direction) {
        return get("direction", direction.id());
    }

    public String of(ClientStatus status) {
        return get("client-status", status.id());
    }

    public String of(Choice choice) {
        return get("choice", choice.id());
    }

    public String of(Billing billing) {
        return get("billing", billing.id());
    }

    public String of(Language named) {
        return get("language", named.id());
    }

    /**
     * A level of a gauge.
     *
     * @param id {@code calm}, {@code watch}, {@code strained} or {@code critical}
     */
    public String level(String id) {
        return get("level", id);
    }

    /** What stands instead of a level where there are too few facts. */
    public String tooLittle() {
        return get("level", "too-little");
    }

    /** A language in its own words, as those who speak it look for it. */
    public static String own(Language language) {
        return switch (language) {
            case EN -> "English";
            case FI -> "Suomi";
            case HE -> "עברית";
            case LV -> "Latviešu";
        };
    }

    private String get(String group, String id) {
        return Texts.in(language).get(group + "." + id);
    }
}
