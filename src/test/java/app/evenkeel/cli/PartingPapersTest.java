package app.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Files;
import java.nio.file.Path;

/** The accounts to hand over, the list for the client to confirm, and the private dossier. */
class PartingPapersTest {
    @TempDir private Path folder;
    private Program program;

    @BeforeEach
    void aClient() {
        program = new Program(folder.resolve("journal.db"));
        program.done("owner", "--name", "Maija Ozola");
        program.done("client", "Acme Oy", "--language", "fi");
    }

    private void owing() {
        program.done(
                "invoice",
                "acme-oy",
                "2026-014",
                "1250",
                "--issued",
                "2026-01-29",
                "--due",
                "2026-02-12");
    }

    @Test
    void anAccountIsRecordedListedAndHandedOver() {
        String id =
                program.done("account", "acme-oy", "Google Ads", "--location", "ads, 417").line();
        assertThat(program.done("account", "acme-oy").line())
                .isEqualTo(id + "  In your care  Google Ads  ads, 417");

        program.done("account", "acme-oy", "--id", id, "--handed-over", "2026-02-28");

        JsonNode listed = program.done("account", "acme-oy", "--json").json();
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).get("id").asString()).isEqualTo(id);
        assertThat(listed.get(0).get("name").asString()).isEqualTo("Google Ads");
        assertThat(listed.get(0).get("location").asString()).isEqualTo("ads, 417");
        assertThat(listed.get(0).get("handedOverOn").asString()).isEqualTo("2026-02-28");
        assertThat(program.done("account", "acme-oy").line())
                .isEqualTo(id + "  Handed over 28 February 2026  Google Ads  ads, 417");
        assertThat(program.done("report", "acme-oy").out())
                .contains("Google Ads (ads, 417): luovutettu 28.2.2026");
    }

    @Test
    void anAccountMayBeGivenItsIdAndANewName() {
        assertThat(program.done("account", "acme-oy", "Ads", "--id", "a1").line()).isEqualTo("a1");
        program.done("account", "acme-oy", "Google Ads", "--id", "a1");

        JsonNode listed = program.done("account", "acme-oy", "--json").json();
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).get("name").asString()).isEqualTo("Google Ads");
        assertThat(listed.get(0).get("handedOverOn").isNull()).isTrue();
    }

    @Test
    void whatIsHalfSaidOfAnAccountIsRefused() {
        assertThat(program.done("account", "acme-oy").line())
                .isEqualTo("No accounts yet. Record one: evenkeel account C NAME --location TEXT");
        assertThat(program.refused("account", "acme-oy", "--location", "here"))
                .startsWith("evenkeel: Say which account: evenkeel account acme-oy NAME");
        assertThat(program.refused("account", "acme-oy", "--id", "a1"))
                .startsWith("evenkeel: Acme Oy has no account \"a1\"; none is in your care");
        program.done("account", "acme-oy", "Blog", "--id", "a1");
        assertThat(program.refused("account", "acme-oy", "--id", "a2"))
                .isEqualTo("evenkeel: Acme Oy has no account \"a2\"; the nearest is a1");
        assertThat(program.refused("account", "acme-oy", "blog"))
                .isEqualTo(
                        "evenkeel: There is an account \"Blog\" already; to change it add --id a1");
        assertThat(program.refused("account", "acme-oy", "Shop", "--handed-over", "2026-03-02"))
                .startsWith("evenkeel: --handed-over 2026-03-02 is still to come");
        assertThat(program.refused("account", "acme-oy", " "))
                .isEqualTo("evenkeel: name must not be empty");
    }

    @Test
    void anAccountOfAnotherClientIsNotTaken() {
        program.done("client", "Beta");
        program.done("account", "acme-oy", "Blog", "--id", "a1");

        assertThat(program.refused("account", "beta", "Blog", "--id", "a1"))
                .contains("belongs to the client acme-oy already");
    }

    @Test
    void theHandoverListIsInTheClientsLanguage() {
        program.done("account", "acme-oy", "Google Ads");

        assertThat(program.done("handover", "acme-oy").out())
                .startsWith("Käyttöoikeuksien luovutus\n")
                .contains("Google Ads", "Allekirjoitus: ____");
        assertThat(program.done("handover", "acme-oy", "--language", "en").out())
                .startsWith("Handover of accounts\n");
    }

    @Test
    void withNothingToConfirmThereIsNoHandoverList() {
        assertThat(program.refused("handover", "acme-oy"))
                .isEqualTo(
                        "evenkeel: No account of Acme Oy is in your care (evenkeel account acme-oy NAME adds one)");
        program.done("account", "acme-oy", "Google Ads");
        owing();
        assertThat(program.refused("handover", "acme-oy"))
                .startsWith(
                        "evenkeel: While something is overdue, Acme Oy is only asked to confirm what has been handed over, and nothing has been");
        assertThat(program.done("handover", "acme-oy", "--on", "2026-02-01").out())
                .contains("Google Ads");
    }

    @Test
    void theDossierIsInTheOwnersLanguageAsTextOrInAFile() throws Exception {
        owing();
        program.done(
                "write",
                "acme-oy",
                "Shouted.",
                "--at",
                "2026-02-20",
                "--signal",
                "rudeness",
                "--feeling",
                "Trembling.");
        program.done("letter", "payment-reminder", "acme-oy", "--sent");

        String dossier = program.done("dossier", "acme-oy").out();
        assertThat(dossier)
                .startsWith("Private dossier\n")
                .contains("Shouted.", "Rudeness (moderate)", "Letter 1: Payment reminder")
                .contains("SHA-256: ")
                .doesNotContain("Trembling");
        assertThat(program.done("dossier", "acme-oy", "--without-letters").out())
                .contains("Letter sent: Payment reminder", "SHA-256: ")
                .doesNotContain("Letter 1");
        assertThat(program.done("dossier", "acme-oy", "--language", "lv").out())
                .startsWith("Privāts faktu izklāsts\n");
        assertThat(program.done("dossier", "acme-oy", "--from", "2026-02-21").out())
                .doesNotContain("Shouted.");
        Path pdf = folder.resolve("dossier.pdf");
        program.done("dossier", "acme-oy", "--out", pdf.toString());
        assertThat(Files.readAllBytes(pdf)).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void aDossierCannotBeginAfterItsEnd() {
        assertThat(program.refused("dossier", "acme-oy", "--from", "2026-03-02"))
                .isEqualTo(
                        "evenkeel: --from 2026-03-02 is after 2026-03-01, the day that the dossier bears; change one of them");
        assertThat(program.refused("dossier", "acme-oy", "--from", "2026-02-30"))
                .startsWith("evenkeel: --from must be a date");
    }
}
