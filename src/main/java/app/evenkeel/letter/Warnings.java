package app.evenkeel.letter;

import app.evenkeel.document.Block;
import app.evenkeel.document.Document;
import app.evenkeel.document.Text;
import app.evenkeel.document.Unshown;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.InvoiceState;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.LetterKind;
import app.evenkeel.language.Dates;
import app.evenkeel.language.Isolated;
import app.evenkeel.language.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the owner should think of before a letter goes out. */
final class Warnings {
    private final LetterRequest request;
    private final Language language;
    private final List<String> warnings = new ArrayList<>();

    private Warnings(LetterRequest request) {
        this.request = request;
        this.language = request.owner().language();
    }

    static List<String> of(LetterRequest request, List<Invoice> invoices, Document letter) {
        Warnings made = new Warnings(request);
        made.contract();
        made.boundaries();
        made.resumption();
        made.waiver(letter);
        made.logo(letter);
        made.unshown(letter);
        invoices.forEach(made::invoice);
        return List.copyOf(made.warnings);
    }

    private void contract() {
        Client client = request.relation().client();
        Boolean mayPause = client.contract().mayPauseWork();
        if (request.kind() == LetterKind.WORK_PAUSED && mayPause == null) {
            warn("letter.warning.pause-not-known", Map.of("client", client.name()));
        } else if (request.kind() == LetterKind.WORK_PAUSED && Boolean.FALSE.equals(mayPause)) {
            warn("letter.warning.pause-not-allowed", Map.of("client", client.name()));
        } else if (request.kind() == LetterKind.TERMINATION
                && client.contract().noticeDays() == 0) {
            warn("letter.warning.no-notice", Map.of("client", client.name()));
        }
    }

    /**
     * Boundaries were noted in the owner's language, and stand in the letter as they were noted.
     */
    private void boundaries() {
        boolean quoted =
                request.kind() == LetterKind.BOUNDARIES && !Limits.of(request).standing().isEmpty();
        if (quoted && request.language() != language) {
            warn("letter.warning.boundaries-as-noted", Map.of());
        }
    }

    private void logo(Document letter) {
        boolean drawn =
                letter.blocks().stream()
                        .anyMatch(b -> b instanceof Block.Letterhead head && head.logo() != null);
        if (request.owner().correspondence().stationery().hasLogo() && !drawn) {
            warn("letter.warning.no-logo", Map.of());
        }
    }

    private void unshown(Document letter) {
        String unshown = Unshown.on(letter);
        if (!unshown.isEmpty()) {
            warn("paper.unshown", Map.of("characters", Isolated.in(language, unshown)));
        }
    }

    private void resumption() {
        if (request.kind() != LetterKind.WORK_RESUMED) {
            return;
        }
        if (!Resumption.of(request).known()) {
            warn("letter.warning.no-pause", Map.of());
        }
        List<Invoice> overdue = request.relation().overdueOn(request.on());
        if (!overdue.isEmpty()) {
            String numbers =
                    overdue.stream()
                            .sorted(ChosenInvoices.BY_DUE_DATE)
                            .map(i -> Isolated.in(language, i.number()))
                            .collect(Collectors.joining(", "));
            warn("letter.warning.overdue-besides", Map.of("numbers", numbers));
        }
    }

    /** The program knows laws, but not whether one holds for this client. */
    private void waiver(Document letter) {
        Waiver waiver = request.waiver();
        if (waiver == null) {
            return;
        }
        String day = new Dates(request.language()).until(waiver.until());
        boolean said =
                letter.blocks().stream()
                        .flatMap(Warnings::prose)
                        .anyMatch(text -> text.plain().contains(day));
        if (said) {
            warn("letter.warning.waiver-law", Map.of());
        } else {
            String variable = Isolated.in(language, "{" + Variable.WAIVER.id() + "}");
            warn("letter.warning.waiver-not-said", Map.of("waiver", variable));
        }
    }

    private static Stream<Text> prose(Block block) {
        return switch (block) {
            case Block.Paragraph(Text text) -> Stream.of(text);
            case Block.Lines(List<Text> lines) -> lines.stream();
            default -> Stream.empty();
        };
    }

    private void invoice(Invoice invoice) {
        InvoiceState state = invoice.state(request.on());
        Map<String, String> number = Map.of("number", Isolated.in(language, invoice.number()));
        if (state == InvoiceState.DISPUTED) {
            warn("letter.warning.disputed", number);
        } else if (state == InvoiceState.ON_HOLD) {
            warn("letter.warning.on-hold", number);
        } else if (state == InvoiceState.PROMISED) {
            warn("letter.warning.promised", number);
        }
        if (request.again() && !request.relation().remindedOf(invoice, request.on())) {
            warn("letter.warning.not-reminded", number);
        }
    }

    private void warn(String key, Map<String, String> values) {
        warnings.add(Texts.in(language).get(key, values));
    }
}
