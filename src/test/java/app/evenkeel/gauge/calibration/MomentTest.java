package app.evenkeel.gauge.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.journal.Invoice;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** What is known on the day an invoice goes out: what happened later has not happened yet. */
class MomentTest {
    private static final String HEADER =
            "customerID,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,Disputed,SettledDate\n";

    /** Three settled by 9 May, one unpaid then, and the one that goes out on 10 May. */
    private static final String ACME =
            """
            acme,1,1/2/2013,2/1/2013,10.50,No,1/15/2013
            acme,2,2/2/2013,3/4/2013,20,Yes,3/14/2013
            acme,3,3/1/2013,3/31/2013,30,No,5/9/2013
            acme,4,4/1/2013,5/1/2013,40,Yes,6/30/2013
            acme,5,5/10/2013,6/9/2013,50,No,6/16/2013
            """;

    @Test
    void theDaysAreReadTheAmericanWay() {
        Invoice first = read(ACME).get("acme").getFirst().invoice();

        assertThat(first.issuedOn()).isEqualTo("2013-01-02");
        assertThat(first.dueOn()).isEqualTo("2013-02-01");
        assertThat(first.payments().getFirst().on()).isEqualTo("2013-01-15");
    }

    @Test
    void onlyAnInvoiceAfterThreeSettledIsJudged() {
        List<Moment> moments = Moment.of(read(ACME));

        assertThat(moments).extracting(m -> m.issued().invoice().id()).containsExactly("5");
        assertThat(moments.getFirst().paidLate()).isTrue();
    }

    @Test
    void whatIsPaidOnTheSameDayWasNotSettledBefore() {
        assertThat(Moment.of(read(ACME.replace("5/9/2013", "5/10/2013")))).isEmpty();
        assertThat(Moment.of(read(ACME.replace("acme,3", "other,3")))).isEmpty();
    }

    @Test
    void whatIsPaidLaterIsStillOwed() {
        Moment moment = moment(ACME);

        assertThat(moment.known(false).invoices())
                .extracting(i -> i.id() + (i.balance(moment.on()).positive() ? " owed" : " paid"))
                .containsExactly("1 paid", "2 paid", "3 paid", "4 owed", "5 owed");
        assertThat(moment.known(true).invoices().get(3).payments()).isEmpty();
    }

    @Test
    void noJudgeLooksAhead() {
        Moment moment = moment(ACME);
        Moment otherwise =
                moment(
                        ACME.replace("Yes,6/30/2013", "No,12/31/2013")
                                        .replace("6/16/2013", "5/11/2013")
                                + "acme,6,5/11/2013,6/10/2013,60,Yes,9/9/2013\n");

        for (Judge judge : PaymentCalibration.ALL) {
            assertThat(judge.score().applyAsDouble(moment))
                    .as(judge.name())
                    .isEqualTo(judge.score().applyAsDouble(otherwise));
        }
        assertThat(otherwise.paidLate()).isFalse();
    }

    @Test
    void theGaugeKnowsWhatIsOverdueWhereTheBaselinesKnowOnlyWhatWasSettled() {
        Moment moment = moment(ACME);
        Moment paid = moment(ACME.replace("6/30/2013", "4/30/2013"));

        assertThat(Judge.GAUGE.score().applyAsDouble(moment))
                .isGreaterThan(Judge.GAUGE.score().applyAsDouble(paid));
        assertThat(Judge.MEAN_DAYS.score().applyAsDouble(moment)).isEqualTo((10 + 39) / 3.0);
        assertThat(Judge.SHARE_LATE.score().applyAsDouble(moment)).isEqualTo(2 / 3.0);
        assertThat(Judge.LAST_DAYS.score().applyAsDouble(moment)).isEqualTo(39);
        assertThat(Judge.LAST_LATE.score().applyAsDouble(moment)).isEqualTo(1);
    }

    @Test
    void aDisputeIsToldOnTheDayOfPaymentOrNotAtAll() {
        Moment moment = moment(ACME);

        assertThat(moment.known(false).invoices()).allMatch(i -> i.disputedOn() == null);
        assertThat(moment.known(true).invoices())
                .filteredOn(i -> i.disputedOn() != null)
                .singleElement()
                .returns("2", Invoice::id)
                .satisfies(i -> assertThat(i.disputedOn()).isEqualTo("2013-03-14"));
    }

    @Test
    void aCustomerIsWhollyInOneHalf() {
        String two = ACME + ACME.replace("acme", "bold") + ACME.replace("acme", "calm");
        Sample all = Sample.of(Moment.of(read(two)), List.of(Judge.SHARE_LATE));
        Sample.Halves halves = all.halves();

        assertThat(halves.tuned().moments())
                .extracting(Moment::customer)
                .containsExactly("acme", "calm");
        assertThat(halves.heldOut().moments()).extracting(Moment::customer).containsExactly("bold");
    }

    private static Moment moment(String lines) {
        return Moment.of(read(lines)).stream()
                .filter(m -> m.issued().invoice().id().equals("5"))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, List<PastInvoice>> read(String lines) {
        try {
            return Histories.read(new StringReader(HEADER + lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
