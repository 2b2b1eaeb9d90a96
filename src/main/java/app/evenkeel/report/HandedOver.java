package app.evenkeel.report;

import app.evenkeel.document.Block;
import app.evenkeel.document.Text;
import app.evenkeel.journal.Account;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The accounts that are in the client's hands. */
record HandedOver(Wording wording, List<Account> accounts, LocalDate on) {
    List<Block> blocks() {
        List<Account> handedOver =
                accounts.stream()
                        .filter(a -> a.handedOverBy(on))
                        .sorted(Comparator.comparing(HandedOver::day))
                        .toList();
        return handedOver.isEmpty()
                ? List.of()
                : List.of(
                        wording.section("report.accounts"),
                        new Block.Bullets(handedOver.stream().map(this::line).toList()));
    }

    private Text line(Account account) {
        return wording.of(
                "report.accounts.handed-over",
                Map.of("account", wording.account(account), "day", wording.day(day(account))));
    }

    private static LocalDate day(Account handedOver) {
        return Objects.requireNonNull(handedOver.handedOverOn());
    }
}
