package app.evenkeel.language;

import app.evenkeel.journal.Language;

import java.math.BigDecimal;

/** What a piece of evidence adds to a gauge or takes away from it: {@code +18.2}, {@code −0.9}. */
public record Points(Language language) {
    /**
     * @param points in tenths
     */
    public String of(BigDecimal points) {
        if (points.signum() == 0) {
            return "0";
        }
        String sign = points.signum() > 0 ? "+" : Digits.MINUS;
        String number = points.abs().toPlainString();
        return Isolated.in(
                language, sign + (Digits.commas(language) ? number : number.replace('.', ',')));
    }
}
