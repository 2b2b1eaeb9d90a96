package app.evenkeel.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.document.Document;
import app.evenkeel.document.Hostile;
import app.evenkeel.document.PlainText;
import app.evenkeel.journal.Account;
import app.evenkeel.journal.Boundary;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Decision;
import app.evenkeel.journal.Deliverable;
import app.evenkeel.journal.Engagement;
import app.evenkeel.journal.Entry;
import app.evenkeel.journal.Excuse;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Letter;
import app.evenkeel.journal.Owner;
import app.evenkeel.journal.Relation;
import app.evenkeel.journal.SignalKind;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

/** The words of someone who means harm, wherever a dossier or a hand-over list has words. */
class HostileReportsTest {
    static Stream<String> words() {
        return Hostile.STORABLE.stream();
    }

    @ParameterizedTest
    @MethodSource("words")
    void theyStayWords(String words) {
        Relation relation = with(words);
        for (Language language : List.of(Language.EN, Language.HE)) {
            for (Document document : documents(relation, language)) {
                assertThat(PlainText.of(document).lines())
                        .allMatch(line -> line.codePointCount(0, line.length()) <= 77)
                        .noneMatch(line -> line.chars().anyMatch(c -> c < 32 && c != '\f'));
                // Endless words make a hundred pages; once is enough.
                if (words.length() < 1000 || language == Language.EN) {
                    assertThat(Rendered.pdf(document)).contains("2026");
                }
            }
        }
    }

    static List<Document> documents(Relation relation, Language language) {
        Owner owner = Grievances.owner();
        return List.of(
                Dossier.of(
                        new DossierRequest(owner, relation, language, null, Grievances.ON, true)),
                HandoverList.of(
                        owner,
                        relation.with(relation.entries(), List.of()),
                        language,
                        Grievances.ON));
    }

    private static Relation with(String words) {
        Relation r = Grievances.relation();
        return new Relation(
                new Client("acme", words, Language.EN),
                r.engagements().stream().map(e -> with(e, words)).toList(),
                r.entries().stream().map(e -> with(e, words)).toList(),
                r.invoices().stream().map(i -> with(i, words)).toList(),
                r.accounts().stream()
                        .map(a -> new Account(a.id(), words, words, a.handedOverOn()))
                        .toList(),
                r.boundaries().stream()
                        .map(b -> new Boundary(b.id(), b.toldOn(), words, b.signals(), null))
                        .toList(),
                r.decisions().stream()
                        .map(d -> new Decision(d.id(), d.on(), d.choice(), words))
                        .toList(),
                r.letters().stream().map(l -> with(l, words)).toList(),
                List.of());
    }

    private static Engagement with(Engagement e, String words) {
        return new Engagement(
                e.id(),
                words,
                words,
                e.start(),
                e.agreedEnd(),
                e.actualEnd(),
                e.billing(),
                null,
                null,
                e.deliverables().stream()
                        .map(d ->
                                new Deliverable(
                                        d.id(), words, d.promisedOn(), d.deliveredOn(), words))
                        .toList());
    }

    private static Entry with(Entry e, String words) {
        return new Entry(
                e.id(),
                e.at(),
                e.channel(),
                e.direction(),
                e.minutes(),
                e.billable(),
                words,
                words,
                e.engagement(),
                e.signals(),
                e.excuses(SignalKind.PAYS_LATE)
                        ? List.of(new Excuse(SignalKind.PAYS_LATE, words))
                        : e.excused(),
                e.answerBy(),
                e.answers(),
                e.invoice());
    }

    private static Invoice with(Invoice i, String words) {
        return new Invoice(
                i.id(),
                words + i.id(),
                i.issuedOn(),
                i.dueOn(),
                i.amount(),
                i.net(),
                words,
                words,
                i.payments(),
                i.disputedOn(),
                i.disputeEndedOn(),
                i.promisedOn(),
                i.cancelledOn(),
                i.hold());
    }

    private static Letter with(Letter l, String words) {
        return new Letter(
                l.id(), l.kind(), l.language(), l.step(), l.sentOn(), l.invoices(), words, words);
    }
}
