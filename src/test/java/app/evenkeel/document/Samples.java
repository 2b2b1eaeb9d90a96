package app.evenkeel.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Letters and reports as people send them, in the four languages. */
final class Samples {
    static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    private Samples() {}

    static List<Document> all() {
        return List.of(
                englishReminder(),
                finnishReminder(),
                latvianTermination(),
                hebrewReminder(),
                hebrewTermination(),
                SampleReport.in("en"),
                SampleReport.in("he"),
                withLogo(englishReminder()).on(PageSize.LETTER),
                withLogo(hebrewReminder()),
                enclosing("en", "What was sent, in full", withLogo(hebrewReminder())),
                enclosing("en", "What was reported, in full", SampleReport.in("he")),
                enclosing("he", "המכתבים כפי שנשלחו", withLogo(englishReminder())),
                enclosing("he", "הדוח כפי שנשלח", SampleReport.in("en")),
                enclosing("fi", "Kaksi kirjettä", hebrewTermination(), finnishReminder()));
    }

    /** A document in which others stand in full, each in its own language. */
    static Document enclosing(String language, String title, Document... others) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Text.of(title)));
        blocks.add(new Block.Heading(2, Text.of("Nr. 1, 5.3.2026")));
        for (Document other : others) {
            blocks.add(new Block.Passage(other.language(), other.blocks()));
        }
        blocks.add(paragraph(title + "."));
        return letter(language, title, "Robin Hale", blocks);
    }

    static Document withLogo(Document letter) {
        List<Block> blocks =
                letter.blocks().stream()
                        .map(block ->
                                block instanceof Block.Letterhead head ? withLogo(head) : block)
                        .toList();
        return new Document(
                letter.title(),
                letter.author(),
                letter.language(),
                letter.date(),
                letter.paper(),
                blocks);
    }

    private static Block withLogo(Block.Letterhead head) {
        return new Block.Letterhead(Pictures.logo(), head.sender(), head.addressee(), head.date());
    }

    static Document englishReminder() {
        return letter(
                "en",
                "Payment reminder",
                "Robin Hale",
                List.of(
                        head(
                                "Robin Hale Consulting|12 Mill Lane|Bristol BS1 4ND|robin@hale.example",
                                "Acme Widgets Ltd|Ms Jane O'Neill|4 Market Street|Leeds LS1 6DT",
                                "5 March 2026"),
                        new Block.Heading(1, Text.of("Invoice ").and(Text.together("2026-014"))),
                        paragraph("Dear Ms O'Neill,"),
                        new Block.Paragraph(
                                Text.of(
                                                "I hope the launch went well. Looking through my books I noticed that invoice ")
                                        .and(Text.together("2026-014"))
                                        .and(" for ")
                                        .and(Text.together("€1,234.50"))
                                        .and(" was due on ")
                                        .and(Text.together("12 February 2026"))
                                        .and(
                                                " and seems to be still open. It may simply have been overlooked, or have crossed with your payment; in that case please disregard this note.")),
                        new Block.Table(
                                List.of(
                                        column("Invoice"),
                                        column("Issued"),
                                        column("Due"),
                                        number("Amount")),
                                List.of(
                                        row(
                                                "2026-014",
                                                "29 January 2026",
                                                "12 February 2026",
                                                "€1,234.50"),
                                        row(
                                                "2026-017",
                                                "4 February 2026",
                                                "18 February 2026",
                                                "€980.00"))),
                        new Block.Paragraph(
                                Text.of("You can transfer the sum to ")
                                        .and(Text.together("FI21 1234 5600 0007 85"))
                                        .and(
                                                " with the invoice number as reference. If anything about the invoices is unclear, or another date suits you better, just write or call me.")),
                        new Block.Signature(
                                List.of(Text.of("Kind regards,"), Text.of("Robin Hale")))));
    }

    static Document finnishReminder() {
        return letter(
                "fi",
                "Maksumuistutus",
                "Mika Särkkä",
                List.of(
                        head(
                                "Mika Särkkä|Hämeentie 12 A 4|00530 Helsinki",
                                "Öljy & Äänentoisto Oy|Yrjö Åkerlund|Pyynikintori 8|33230 Tampere",
                                "5.3.2026"),
                        new Block.Heading(1, Text.of("Lasku ").and(Text.together("2026-014"))),
                        paragraph("Hyvä Yrjö,"),
                        new Block.Paragraph(
                                Text.of("kirjanpitoni mukaan lasku ")
                                        .and(Text.together("2026-014"))
                                        .and(", ")
                                        .and(Text.together("1\u00A0234,50\u00A0€"))
                                        .and(", erääntyi ")
                                        .and(Text.together("12.2.2026"))
                                        .and(
                                                " ja on vielä avoinna. Se on ehkä jäänyt huomaamatta tai mennyt ristiin maksunne kanssa; siinä tapauksessa tämä viesti on aiheeton.")),
                        paragraph(
                                "Jos laskussa on jotain epäselvää tai jokin toinen päivä sopii teille paremmin, vastatkaa tähän viestiin tai soittakaa."),
                        new Block.Signature(
                                List.of(
                                        Text.of("Ystävällisin terveisin"),
                                        Text.of("Mika Särkkä")))));
    }

    static Document latvianTermination() {
        return letter(
                "lv",
                "Sadarbības izbeigšana",
                "Anna Kļaviņa",
                List.of(
                        head(
                                "Anna Kļaviņa|Brīvības iela 7–3|Rīga, LV-1010",
                                "SIA „Žagars un Čiekurs”|Ģirts Šķēle|Ūdens iela 12|Ķekava, LV-2123",
                                "2026. gada 5. martā"),
                        new Block.Heading(1, Text.of("Sadarbības izbeigšana")),
                        paragraph("Labdien, Ģirt!"),
                        new Block.Paragraph(
                                Text.of(
                                                "Paldies par kopīgi paveikto. Esmu nolēmusi mūsu sadarbību izbeigt; pēdējā darba diena būs ")
                                        .and(Text.together("2026. gada 4. aprīlis"))
                                        .and(
                                                ". Iemesls: mans darba apjoms vairs neļauj veltīt jūsu projektam tik daudz laika, cik tas ir pelnījis.")),
                        paragraph("Līdz tam pilnībā nodošu šīs piekļuves:"),
                        new Block.Bullets(
                                List.of(
                                        Text.of(
                                                "tīmekļvietnes mitināšana (īpašnieks: SIA „Žagars un Čiekurs”)"),
                                        Text.of("e-pasta domēns un tā iestatījumi"),
                                        Text.of("apmeklējuma statistika"))),
                        new Block.Paragraph(
                                Text.of("Neapmaksāts ir rēķins ")
                                        .and(Text.together("2026-009"))
                                        .and(" par ")
                                        .and(Text.together("1\u00A0234,50\u00A0€"))
                                        .and(". Noslēguma pārskats ir pievienots.")),
                        new Block.Signature(
                                List.of(Text.of("Ar cieņu"), Text.of("Anna Kļaviņa")))));
    }

    static Document hebrewReminder() {
        return letter(
                "he",
                "תזכורת תשלום",
                "נועה לוי",
                List.of(
                        head(
                                "נועה לוי – ייעוץ|רחוב הרצל 12, דירה 4|תל אביב 6688312|noa@levi.example",
                                "חברת \"אור הצפון\" בע\"מ (Northern Light Ltd)|לידי מר יוסי כהן|שדרות בן גוריון 8|חיפה 3502109",
                                "5.3.2026"),
                        new Block.Heading(
                                1, Text.of("חשבונית ").and(Text.together("INV-2026/014"))),
                        paragraph("שלום יוסי,"),
                        new Block.Paragraph(
                                Text.of(
                                                "אני מקווה שההשקה עברה בהצלחה. בבדיקת הספרים שלי ראיתי שחשבונית ")
                                        .and(Text.together("2026-014"))
                                        .and(" על סך ")
                                        .and(Text.together("\u200E1,234.50\u00A0€"))
                                        .and(" (לתשלום עד ")
                                        .and(Text.together("12.2.2026"))
                                        .and(
                                                ") עדיין פתוחה. ייתכן שהיא נשמטה מעיניכם, או שהתשלום כבר בדרך; במקרה כזה אפשר להתעלם מהודעה זו.")),
                        new Block.Table(
                                List.of(
                                        column("חשבונית"),
                                        column("הופקה"),
                                        column("לתשלום עד"),
                                        number("סכום")),
                                List.of(
                                        row(
                                                "2026-014",
                                                "29.1.2026",
                                                "12.2.2026",
                                                "\u200E1,234.50\u00A0€"),
                                        row(
                                                "INV-017",
                                                "4.2.2026",
                                                "18.2.2026",
                                                "\u200E980.00\u00A0€"))),
                        new Block.Paragraph(
                                Text.of("אפשר להעביר את הסכום לחשבון ")
                                        .and(Text.together("IL62 0108 0000 0009 9999 999"))
                                        .and(
                                                " (בנק \"לאומי\", סניף 800) ולציין את מספר החשבונית. אם משהו בחשבונית אינו ברור, או שמועד אחר נוח לכם יותר, אשמח לתשובה קצרה בדוא\"ל או בטלפון.")),
                        new Block.Signature(List.of(Text.of("בברכה,"), Text.of("נועה לוי")))));
    }

    static Document hebrewTermination() {
        return letter(
                "he",
                "סיום ההתקשרות",
                "נועה לוי",
                List.of(
                        head(
                                "נועה לוי – ייעוץ|רחוב הרצל 12, דירה 4|תל אביב 6688312",
                                "Acme Oy|לידי גב' מיכל בר־און|רחוב יפו 97|ירושלים 9434001",
                                "5.3.2026"),
                        new Block.Heading(1, Text.of("סיום ההתקשרות")),
                        paragraph("מיכל שלום,"),
                        new Block.Paragraph(
                                Text.of(
                                                "תודה על העבודה המשותפת. החלטתי לסיים את ההתקשרות בינינו, ויום העבודה האחרון יהיה ")
                                        .and(Text.together("4.4.2026"))
                                        .and(
                                                ". הסיבה: היקף העבודה שלי (כולל פרויקט \"Polaris 2\") אינו מאפשר לי עוד להקדיש לפרויקט שלכם את הזמן שמגיע לו.")),
                        paragraph("עד אז אעביר אליכם במלואן את ההרשאות האלה:"),
                        new Block.Bullets(
                                List.of(
                                        Text.of(
                                                "אחסון האתר (hosting) אצל Upcloud – בבעלות Acme Oy"),
                                        Text.of("שם המתחם acme.example והגדרות הדואר"),
                                        Text.of("סטטיסטיקת ביקורים"))),
                        new Block.Paragraph(
                                Text.of("נותרה לתשלום חשבונית ")
                                        .and(Text.together("2026-009"))
                                        .and(" על סך ")
                                        .and(Text.together("\u200E1,234.50\u00A0€"))
                                        .and(". דו\"ח הסיכום מצורף.")),
                        new Block.Signature(List.of(Text.of("בברכה,"), Text.of("נועה לוי")))));
    }

    static Document letter(String language, String title, String author, List<Block> blocks) {
        return new Document(title, author, Locale.of(language), DAY, blocks);
    }

    static Block paragraph(String words) {
        return new Block.Paragraph(Text.of(words));
    }

    static Block.Column column(String header) {
        return new Block.Column(Text.of(header), false);
    }

    static Block.Column number(String header) {
        return new Block.Column(Text.of(header), true);
    }

    static List<Text> row(String... cells) {
        return Arrays.stream(cells).map(Text::together).toList();
    }

    private static Block head(String sender, String addressee, String date) {
        return new Block.Letterhead(texts(sender), texts(addressee), List.of(Text.together(date)));
    }

    private static List<Text> texts(String lines) {
        return Arrays.stream(lines.split("\\|")).map(Text::of).toList();
    }
}
