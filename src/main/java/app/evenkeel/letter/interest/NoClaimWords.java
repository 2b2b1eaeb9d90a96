package app.evenkeel.letter.interest;

import app.evenkeel.document.Text;
import app.evenkeel.journal.Language;

import java.util.Map;
import java.util.stream.Collectors;

/** Says why there is no figure, and the way out as it is in the window. */
public record NoClaimWords(Language language) {
    /**
     * @param number of the invoice
     */
    public String of(NoClaim why, String number) {
        Text text =
                switch (why) {
                    case NoClaim.NotIssued(var day) ->
                            words().of("interest.none.not-issued", said(number, words().day(day)));
                    case NoClaim.NotLate(var day) ->
                            words().of("interest.none.not-late", said(number, words().day(day)));
                    case NoClaim.PaidInTime(var day) ->
                            words().of(
                                            "interest.none.paid-in-time",
                                            said(number, words().day(day)));
                    case NoClaim.Cancelled(var day) ->
                            words().of("interest.none.cancelled", said(number, words().day(day)));
                    case NoClaim.NoRate noRate -> noRate(noRate);
                };
        return text.plain();
    }

    private Text noRate(NoClaim.NoRate why) {
        String periods =
                why.halfYears().stream().map(words()::of).collect(Collectors.joining(", "));
        return words().of(
                        "interest.none.no-rate",
                        Map.of(
                                "series", Text.of(words().name(why.series())),
                                "periods", Text.of(periods)));
    }

    private Map<String, Text> said(String number, Text day) {
        return Map.of("number", words().own(number), "day", day);
    }

    private InterestWords words() {
        return new InterestWords(language);
    }
}
