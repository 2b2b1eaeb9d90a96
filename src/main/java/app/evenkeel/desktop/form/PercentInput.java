package app.evenkeel.desktop.form;

import app.evenkeel.desktop.desk.Words;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a rate in per cent: {@code 2.15}, {@code 2,15 %}, {@code −0.5}. */
record PercentInput(Words words) {
    private static final Pattern SPACES_AND_SIGN = Pattern.compile("[\\s\\p{Z}\\p{Cf}%]+");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,3}([.,][0-9]{1,9})?");
    private static final char MINUS = '\u2212';

    /**
     * @param decimals the most that it may have
     */
    BigDecimal read(String typed, BigDecimal from, BigDecimal to, int decimals) throws WrongInput {
        String bare = SPACES_AND_SIGN.matcher(typed).replaceAll("").replace(MINUS, '-');
        if (NUMBER.matcher(bare).matches()) {
            BigDecimal percent = new BigDecimal(bare.replace(',', '.'));
            boolean within = percent.compareTo(from) >= 0 && percent.compareTo(to) <= 0;
            if (within && percent.stripTrailingZeros().scale() <= decimals) {
                return percent;
            }
        }
        throw new WrongInput(
                words.get(
                        "settings.rate-number", Map.of("example", shown(new BigDecimal("2.15")))));
    }

    String shown(BigDecimal percent) {
        return percent.toPlainString().replace('.', AmountInput.decimalMark(words.language()));
    }
}
