package app.evenkeel.advice;

import app.evenkeel.journal.SignalKind;

import java.util.Set;

/** The signs that it may be time to part (ADVICE, section 5; DESIGN, section 5). */
public enum Criterion {
    /** Projects run longer because of the client's constant part in them. */
    A_GO1("A-go1", SignalKind.OVERRUN_BY_INVOLVEMENT),
    /** You revise often and are not paid for it. */
    A_GO2("A-go2", SignalKind.UNPAID_REVISION),
    /** The scope grows and the client will not pay more. */
    A_GO3("A-go3", SignalKind.SCOPE_GROWS_UNPAID),
    /** No time is left for your other clients. */
    A_GO4("A-go4"),
    /** Abusive. */
    D1(
            "D1",
            SignalKind.ABUSE,
            SignalKind.THREAT,
            SignalKind.HARASSMENT,
            SignalKind.DEMEANING_REMARK,
            SignalKind.RUDENESS),
    /** Dishonest. */
    D2("D2", SignalKind.DISHONESTY),
    /** Demands beyond the bar, or slow decisions with the old deadline. */
    D3("D3", SignalKind.UNREASONABLE_DEMAND, SignalKind.LATE_DECISION_SAME_DEADLINE),
    /** Always slow to pay. */
    D4("D4", SignalKind.PAYS_LATE),
    /** Always haggling over or disputing invoices. */
    D5("D5", SignalKind.HAGGLES_AFTER_AGREEING, SignalKind.DISPUTES_INVOICE),
    /** Always changing their mind. */
    D6("D6", SignalKind.CHANGES_MIND),
    /** Ignores advice and expects to be rescued. */
    D7("D7", SignalKind.IGNORES_ADVICE_THEN_RESCUE),
    /** Plays you against the competition. */
    D8("D8", SignalKind.PLAYS_AGAINST_COMPETITORS),
    /** Going on could mean legal trouble. */
    D9("D9", SignalKind.LEGAL_EXPOSURE),
    /** The controller who was told and does not listen. */
    B2_WALK("B2-walk"),
    /** Let you work unpaid, even once. */
    B3_ONCE("B3-once", SignalKind.PAY_EVENTUALLY);

    private final String id;
    private final Set<SignalKind> signals;

    Criterion(String id, SignalKind... signals) {
        this.id = id;
        this.signals = Set.of(signals);
    }

    public String id() {
        return id;
    }

    /** The signals in which it is seen; none where it shows in something else. */
    public Set<SignalKind> signals() {
        return signals;
    }
}
