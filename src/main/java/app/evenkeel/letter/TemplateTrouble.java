package app.evenkeel.letter;

import org.jspecify.annotations.Nullable;

/** What is wrong at one place of a template. Variables are named without their braces. */
public sealed interface TemplateTrouble {
    /**
     * A variable that there is not.
     *
     * @param nearest the one that was probably meant; null where none is near
     */
    record UnknownVariable(String name, @Nullable String nearest) implements TemplateTrouble {}

    /** A variable that has nothing to say in this letter. */
    record EmptyVariable(String name, Missing missing) implements TemplateTrouble {}

    /** A variable that is more than words, within a line. */
    record NotAlone(String name) implements TemplateTrouble {}

    record BraceNotOpened() implements TemplateTrouble {}

    record BraceNotClosed() implements TemplateTrouble {}

    /** A choice with more than its two sides, for one and for several. */
    record NotTwoSides() implements TemplateTrouble {}

    /** Why a variable is empty. */
    enum Missing {
        /** Something about the owner that they have not told. */
        ABOUT_THE_OWNER,
        /** No invoice is owed; {@code {owed}} would say so. */
        NOTHING_OWED,
        NO_REASON,
        /** No working hours are noted; {@code {availability}} would fall away. */
        NO_HOURS,
        /** No answer of the client is late. */
        NOTHING_AWAITED,
        /** No account is left to hand over; {@code {handover}} would fall away. */
        NO_ACCOUNT_LEFT,
        /** None is open, or several are; {@code {beyond}} would name none. */
        NO_ENGAGEMENT,
        UNKNOWN
    }
}
