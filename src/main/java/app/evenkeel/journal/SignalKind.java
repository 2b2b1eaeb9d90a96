package app.evenkeel.journal;

import static app.evenkeel.journal.Dimension.CONDUCT;
import static app.evenkeel.journal.Dimension.CONTROL;
import static app.evenkeel.journal.Dimension.PAYMENT;
import static app.evenkeel.journal.Dimension.RESPONSE;
import static app.evenkeel.journal.Dimension.SCOPE;
import static app.evenkeel.journal.Dimension.TRUST;

import java.util.List;
import java.util.Optional;

/** What can be seen in a relation: the signals of ADVICE, section 2, with the ids used there. */
public enum SignalKind {
    CHECKS_BEFORE_DEADLINE(CONTROL, "A1"),
    CONTACT_OUTSIDE_HOURS(CONTROL, "A1", "D3"),
    DOUBLE_CHANNEL(CONTROL, "A1"),
    APPROVES_EVERY_STEP(CONTROL, "B2"),
    APPROVES_PART(CONTROL, "B2"),
    TRIVIAL_CHANGES(CONTROL, "B2"),
    BLOCKS_GOOD_PRACTICE(CONTROL, "B2"),
    DOUBTS_COMPETENCE(TRUST, "A2"),
    OPINION_ON_EVERYTHING(TRUST, "A3"),
    MAKE_OR_BREAK(TRUST, "B2"),
    BLAMES_FIRST(TRUST, "B1", "B2"),
    IGNORES_ADVICE_THEN_RESCUE(TRUST, "D7"),
    NO_REPLY(RESPONSE, "B1"),
    FEEDBACK_WITHHELD(RESPONSE, "B1"),
    LATE_DECISION_SAME_DEADLINE(RESPONSE, "D3"),
    PAYS_LATE(PAYMENT, "D4", "B3"),
    LATER_EVERY_CYCLE(PAYMENT, "B3"),
    PAY_EVENTUALLY(PAYMENT, "B3"),
    EXCUSES_NONPAYMENT(PAYMENT, "B3"),
    HAGGLES_AFTER_AGREEING(PAYMENT, "D5"),
    DISPUTES_INVOICE(PAYMENT, "D5"),
    REVISION_ASKED(SCOPE, "A-go2"),
    UNPAID_REVISION(SCOPE, "A-go2"),
    SCOPE_GROWS_UNPAID(SCOPE, "A-go3"),
    OVERRUN_BY_INVOLVEMENT(SCOPE, "A-go1"),
    CHANGES_MIND(SCOPE, "D6"),
    PLAYS_AGAINST_COMPETITORS(SCOPE, "D8"),
    UNREASONABLE_DEMAND(SCOPE, "D3"),
    RUDENESS(CONDUCT, "D1", "C"),
    ABUSE(Weight.RED_LINE, CONDUCT, "D1"),
    THREAT(Weight.RED_LINE, CONDUCT, "D1"),
    HARASSMENT(Weight.RED_LINE, CONDUCT, "D1"),
    DEMEANING_REMARK(Weight.RED_LINE, CONDUCT, "D1"),
    DISHONESTY(Weight.RED_LINE, CONDUCT, "D2"),
    LEGAL_EXPOSURE(Weight.RED_LINE, CONDUCT, "D9"),
    PUBLIC_ATTACK(Weight.RED_LINE, CONDUCT, "B4"),
    THANKS(Weight.EASING, CONDUCT),
    KEPT_BOUNDARY(Weight.EASING, CONTROL),
    TRUSTED_DECISION(Weight.EASING, TRUST),
    QUICK_ANSWER(Weight.EASING, RESPONSE),
    PAID_ON_TIME(Weight.EASING, PAYMENT),
    PAID_EXTRA_WORK(Weight.EASING, SCOPE),
    APOLOGY(Weight.EASING, CONDUCT),
    RECOMMENDED_YOU(Weight.EASING, TRUST);

    /** Which way a signal moves its gauge. */
    public enum Weight {
        ADVERSE,
        RED_LINE,
        EASING
    }

    private final String id = Ids.of(this);
    private final Weight weight;
    private final Dimension dimension;
    private final List<String> sources;

    SignalKind(Dimension dimension, String... sources) {
        this(Weight.ADVERSE, dimension, sources);
    }

    SignalKind(Weight weight, Dimension dimension, String... sources) {
        this.weight = weight;
        this.dimension = dimension;
        this.sources = List.of(sources);
    }

    public String id() {
        return id;
    }

    /** The gauge that the signal feeds. */
    public Dimension dimension() {
        return dimension;
    }

    public Weight weight() {
        return weight;
    }

    public boolean redLine() {
        return weight == Weight.RED_LINE;
    }

    public boolean easing() {
        return weight == Weight.EASING;
    }

    /** The ids of ADVICE that name the signal; none for what eases a gauge. */
    public List<String> sources() {
        return sources;
    }

    public static Optional<SignalKind> of(String id) {
        return Ids.find(values(), SignalKind::id, id);
    }
}
