package app.evenkeel.store;

import app.evenkeel.journal.Channel;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Direction;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Money;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Plain facts for tests. */
public final class Sample {
    public static final Client ACME = new Client("acme", "Acme Oy", Language.FI);
    public static final Client BOX = new Client("box", "Box SIA", Language.LV);

    private Sample() {}

    public static Entry note(String id, String at, String summary) {
        return entry(id, at, Channel.NOTE, Direction.NONE, summary, null, null);
    }

    public static Entry entryAbout(String id, String invoice) {
        return entry(
                id,
                "2026-02-03T10:00:00+02:00",
                Channel.EMAIL,
                Direction.OUTGOING,
                "Asked",
                null,
                invoice);
    }

    public static Entry entry(
            String id,
            String at,
            Channel channel,
            Direction direction,
            String summary,
            @Nullable String answers,
            @Nullable String invoice) {
        return new Entry(
                id,
                OffsetDateTime.parse(at),
                channel,
                direction,
                null,
                false,
                summary,
                "",
                null,
                List.of(),
                List.of(),
                null,
                answers,
                invoice);
    }

    public static Invoice invoice(String id, String number) {
        LocalDate issuedOn = LocalDate.of(2026, 2, 1);
        return Invoice.issued(
                id,
                number,
                issuedOn,
                issuedOn.plusDays(14),
                Money.of("1250.00", Client.DEFAULT_CURRENCY),
                null,
                "1009",
                "First half");
    }
}
