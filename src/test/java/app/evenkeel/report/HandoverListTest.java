package app.evenkeel.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.evenkeel.document.Document;
import app.evenkeel.journal.Account;
import app.evenkeel.journal.Client;
import app.evenkeel.journal.Invoice;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Relation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

class HandoverListTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    EN | Handover of accounts | 20 February 2026 | Works | Signature: ____
                    FI | Käyttöoikeuksien luovutus | 20.2.2026 | Toimii | Allekirjoitus: ____
                    HE | העברת הגישה לחשבונות | 20.2.2026 | פועל | חתימה: ____
                    LV | Piekļuvju nodošana | 2026. gada 20. februāris | Darbojas | Paraksts: ____
                    """)
    void itListsTheAccountsToBeConfirmedAndSigned(
            Language language, String title, String day, String works, String signature) {
        String words = Rendered.text(settled(language));

        assertThat(words)
                .contains(title, day, works, signature, "Acme Oy", "Maija Ozola")
                .contains("Domain", "acme.example", "Google Ads", "ads, customer 417", "☐");
    }

    @Test
    void whatIsStillToBeHandedOverHasALineForItsDay() {
        assertThat(Rendered.text(settled(Language.EN)))
                .contains("Google Ads ads, customer 417 ______________ ☐")
                .contains("Where there is a line instead of a date")
                .doesNotContain("remaining accounts");
    }

    @ParameterizedTest
    @EnumSource
    void whileSomethingIsOverdueItListsOnlyWhatHasBeenHandedOver(Language language) {
        Document list =
                HandoverList.of(Grievances.owner(), Grievances.relation(), language, Grievances.ON);

        assertThat(Rendered.text(list))
                .contains("Domain")
                .doesNotContain("Google Ads", "______________ ☐");
        assertThat(Rendered.pdf(list)).doesNotContain("Google Ads");
    }

    @Test
    void whileSomethingIsOverdueItSaysThatTheRestFollows() {
        assertThat(
                        Rendered.text(
                                HandoverList.of(
                                        Grievances.owner(),
                                        Grievances.relation(),
                                        Language.EN,
                                        Grievances.ON)))
                .contains(
                        "The remaining accounts will follow as soon as the overdue invoices have been settled.");
    }

    @Test
    void anAccountThatIsHandedOverLaterIsNotYetHandedOver() {
        assertThat(HandoverList.accounts(Grievances.relation(), Grievances.ON.minusDays(14)))
                .isEmpty();
        assertThat(HandoverList.accounts(Grievances.relation(), Grievances.ON))
                .extracting(Account::name)
                .containsExactly("Domain");
    }

    @Test
    void nothingOfTheRelationButItsAccountsIsInIt() {
        String found = Rendered.text(settled(Language.FI)) + Rendered.pdf(settled(Language.FI));

        assertThat(Confided.words(Grievances.relation()))
                .contains("Trembling", "Slandered")
                .filteredOn(word -> !word.equals("Maija") && !word.equals("Ozola"))
                .allSatisfy(word -> assertThat(found).doesNotContain(word));
    }

    private static Document settled(Language language) {
        Relation grim = Grievances.relation();
        List<Invoice> none = List.of();
        return HandoverList.of(
                Grievances.owner(), grim.with(grim.entries(), none), language, Grievances.ON);
    }

    @Test
    void placesThatAreNotKnownTakeNoColumn() {
        Relation bare = new Relation(new Client("acme", "Acme Oy", Language.EN));
        Relation relation =
                new Relation(
                        bare.client(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Account("a1", "Blog", "", Grievances.ON)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());

        assertThat(
                        Rendered.text(
                                HandoverList.of(
                                        Grievances.owner(), relation, Language.EN, Grievances.ON)))
                .doesNotContain("Where");
    }
}
