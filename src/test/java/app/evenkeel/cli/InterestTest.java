package app.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import java.nio.file.Files;
import java.nio.file.Path;

/** The lawful claim for a late payment, and the rates that it rests on. */
class InterestTest {
    @TempDir private Path folder;
    private Program program;

    @BeforeEach
    void aLatePayer() {
        program = new Program(folder.resolve("journal.db"));
        program.done("client", "Acme Oy", "--country", "FI", "--language", "fi");
        bill("2024-7", "2000", "2024-11-30");
    }

    private void bill(String number, String amount, String due) {
        program.done("invoice", "acme-oy", number, amount, "--issued", "2024-01-01", "--due", due);
    }

    @Test
    void isShownLineByLine() {
        program.done("pay", "2024-7", "800", "--on", "2025-01-20");
        program.done("pay", "2024-7", "1200", "--on", "2025-02-15");
        Program.Answer answer = program.done("interest", "2024-7");
        assertThat(answer.out())
                .startsWith("Late-payment claim: invoice 2024-7\nLaw: Finland\n")
                .contains(
                        "1 December 2024 – 31 December 2024  31    €2,000.00  12.5%        €21.2329",
                        "1 January 2025 – 20 January 2025    20    €2,000.00  11.5%        €12.6027",
                        "21 January 2025 – 15 February 2025  26    €1,200.00  11.5%        €9.8301",
                        "Sum of the lines        €43.6658",
                        "Interest, rounded once  €43.67",
                        "Fixed sum               €40.00",
                        "Total                   €83.67",
                        "European Central Bank",
                        "checked on",
                        "This is information, not legal advice.");
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void speaksTheOwnersLanguage() {
        program.done("owner", "--language", "lv");
        assertThat(program.done("interest", "2024-7", "--on", "2025-02-15").out())
                .contains("Likums: Somija", "nevis juridiska konsultācija");
    }

    @Test
    void isWorkedOutByAnotherLawAndToAnotherDay() {
        JsonNode claim =
                program.done("interest", "2024-7", "--law", "lv", "--on", "2025-02-15", "--json")
                        .json();
        assertThat(claim.get("client").asString()).isEqualTo("acme-oy");
        assertThat(claim.get("law").asString()).isEqualTo("LV");
        assertThat(claim.get("to").asString()).isEqualTo("2025-02-15");
        assertThat(claim.get("settled").asBoolean()).isFalse();
        assertThat(claim.get("lines")).hasSize(2);
        assertThat(claim.get("lines").get(0).toString())
                .isEqualTo(
                        "{\"from\":\"2024-12-01\",\"to\":\"2024-12-31\",\"days\":31,\"balance\":\"2000.00\",\"percent\":\"12.25\",\"interest\":\"20.8082\"}");
        assertThat(claim.get("interest").get("amount").asString()).isEqualTo("48.91");
        assertThat(claim.get("fixedSum").get("amount").asString()).isEqualTo("40.00");
        assertThat(claim.get("total").toString())
                .isEqualTo("[{\"amount\":\"88.91\",\"currency\":\"EUR\"}]");
        assertThat(claim.get("rates").get(0).get("percent").asString()).isEqualTo("4.25");
        assertThat(claim.get("warnings")).isEmpty();
        assertThat(claim.get("advice").asString()).contains("not legal advice");
    }

    @Test
    void goesToAFileInTheClientsLanguage() throws Exception {
        Path file = folder.resolve("claim.txt");
        program.done("interest", "2024-7", "--on", "2025-02-15", "--out", file.toString());
        assertThat(Files.readString(file))
                .contains("Viivästyskorko ja vakiokorvaus", "Acme Oy", "90,22\u00a0€");
        Path pdf = folder.resolve("claim.pdf");
        program.done(
                "interest",
                "2024-7",
                "--on",
                "2025-02-15",
                "--language",
                "he",
                "--out",
                pdf.toString());
        assertThat(Files.readAllBytes(pdf)).startsWith('%', 'P', 'D', 'F');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "interest 2024-8 | There is no invoice \"2024-8\"; the nearest is 2024-7",
                "interest 2024-7 --law SE | --law must be one of FI, LV, GB, EU, not \"SE\"",
                "interest 2024-7 --law SE --json | --law must be one of FI, LV, GB, EU, not \"SE\"",
                "interest 2024-7 --on yesterday | --on must be a date",
                "interest 2024-7 --on 2024-11-30 | Invoice 2024-7 is not overdue on 2024-11-30: it is due on 2024-11-30",
                "interest 2024-7 --on 2023-12-31 | Invoice 2024-7 is dated 2024-01-01, so nothing of it can be late on 2023-12-31",
                "interest 2024-7 --on 2026-07-01 | No rate ecb is known for the half-year from 2026-07-01, so there is no figure; add it with: evenkeel rates --set ecb 2026-07-01 PERCENT --source TEXT",
                "interest 2024-7 --on 2029-07-01 --json | No rate ecb is known for the half-year from 2026-07-01, 2027-01-01, 2027-07-01, 2028-01-01 and 3 more, so there is no figure",
                "interest 2024-7 --out claim.doc | must end in .txt or .pdf",
                "rates --set ecb 2026-07-01 2,15 --source x | --set PERCENT must be a number such as 2.15, not \"2,15\"",
                "rates --set ecb 2026-07-01 215 --source x | percent must be -20 to 100, not 215",
                "rates --set ecb 2026-07-02 2.15 --source x | --set FROM must be the first day of a half-year, such as 2026-07-01, not 2026-07-02",
                "rates --set fed 2026-07-01 2.15 --source x | --set SERIES must be one of ecb, bank-of-england, not \"fed\"",
                "rates --set ecb 2026-07-01 2.15 | A rate needs its source",
                "rates --set ecb 2026-07-01 2.15 --source x --checked 2026-03-02 | --checked 2026-03-02 is still to come",
                "rates --set ecb 2026-07-01 2 --set ecb 2027-01-01 2 --source x | One rate at a time",
                "rates --source x | --source and --checked go with a rate",
                "rates --forget ecb 2026-01-01 | is built in and cannot be forgotten",
                "rates --forget ecb 2026-07-01 | so there is nothing to forget",
                "rates --forget ecb 2026-07-01 --set ecb 2026-07-01 2 --source x | not both",
            })
    void whatCannotBeIsSaidInOneLine(String command, String sentence) {
        String before = program.done("rates", "--json").out();
        assertThat(program.refused(command.split(" "))).startsWith("evenkeel: ").contains(sentence);
        assertThat(program.done("rates", "--json").out()).isEqualTo(before);
    }

    @Test
    void whatWasPaidInTimeOrCostsNothingIsRefused() {
        program.done("pay", "2024-7", "2000", "--on", "2024-11-30");
        assertThat(program.refused("interest", "2024-7"))
                .isEqualTo(
                        "evenkeel: Invoice 2024-7 was paid in time, on 2024-11-30, so there is nothing to claim");
    }

    @Test
    void withoutAKnownLawItMustBeNamed() {
        program.done("client", "Berg");
        program.done(
                "invoice", "berg", "B-1", "5", "--issued", "2026-01-01", "--due", "2026-02-01");
        assertThat(program.refused("interest", "B-1"))
                .contains(
                        "add --law FI, LV, GB or EU",
                        "evenkeel client \"Berg\" --id berg --country CC");
        program.done("client", "Berg", "--id", "berg", "--country", "US");
        assertThat(program.refused("interest", "B-1"))
                .contains("The law of US, the country of Berg");
        assertThat(program.done("interest", "B-1", "--law", "EU").out()).contains("€40.0");
    }

    @Test
    void ratesAreListedWithTheirSources() {
        Program.Answer answer = program.done("rates");
        assertThat(answer.out())
                .contains(
                        "ecb              2025-01-01  January–June 2025   3.15%",
                        "bank-of-england  2025-07-01  July–December 2025  4.25%",
                        "European Central Bank")
                .hasLineCount(10);
        assertThat(answer.err()).isEmpty();
        JsonNode first = program.done("rates", "--json").json().get(0);
        assertThat(first.get("series").asString()).isEqualTo("ecb");
        assertThat(first.get("from").asString()).isEqualTo("2026-01-01");
        assertThat(first.get("until").asString()).isEqualTo("2026-06-30");
        assertThat(first.get("percent").asString()).isEqualTo("2.15");
        assertThat(first.get("own").asBoolean()).isFalse();
    }

    @Test
    void aRateOfOnesOwnIsUsedUntilItIsForgotten() {
        assertThat(
                        program.done(
                                        "rates",
                                        "--set",
                                        "ecb",
                                        "2026-07-01",
                                        "2.40",
                                        "--source",
                                        "The bank's page",
                                        "--checked",
                                        "2026-02-28")
                                .line())
                .isEqualTo(
                        "ECB reference rate, July–December 2026: 2.4% (The bank's page; checked on 28 February 2026)");
        assertThat(program.done("rates").out().lines().findFirst())
                .hasValueSatisfying(l -> assertThat(l).contains("2026-07-01", "2.4%", "yours"));
        assertThat(program.done("interest", "2024-7", "--on", "2026-07-10").out())
                .contains("The bank's page");
        program.done("rates", "--set", "ecb", "2026-07-01", "2.65", "--source", "Again");
        assertThat(program.done("rates", "--json").json()).hasSize(11);
        assertThat(program.done("rates", "--forget", "ecb", "2026-07-01").line())
                .isEqualTo("Forgotten: no rate ecb is known from 2026-07-01 now");
        assertThat(program.refused("interest", "2024-7", "--on", "2026-07-10"))
                .contains("No rate ecb is known");
    }

    @Test
    void theBuiltInRateComesBack() {
        program.done("rates", "--set", "ecb", "2026-01-01", "-0.5", "--source", "A slip");
        assertThat(program.done("rates").out()).contains("−0.5%");
        assertThat(program.done("rates", "--forget", "ecb", "2026-01-01").line())
                .startsWith("Forgotten; the built-in rate counts again: ECB reference rate")
                .contains("2.15%");
    }

    @Test
    void aRateHalfSaidIsWrongUsage() {
        assertThat(program.run("rates", "--set", "ecb", "2026-07-01").code()).isEqualTo(2);
        assertThat(program.run("rates", "--forget", "ecb").code()).isEqualTo(2);
        assertThat(program.run("interest").code()).isEqualTo(2);
    }
}
