package app.evenkeel.document;

import java.util.List;
import java.util.stream.IntStream;

/** A report of several pages with a chart and a long table. */
final class SampleReport {
    private SampleReport() {}

    static Document in(String language) {
        boolean hebrew = language.equals("he");
        String[] t =
                hebrew
                        ? new String[] {
                            "דו\"ח סיכום",
                            "התקופה",
                            "תוצרים",
                            "תוצר",
                            "תאריך",
                            "שעות",
                            "תוצאה",
                            "העבודה לפי חודשים",
                            "שעות",
                            "מה נשאר פתוח",
                            "נועה לוי",
                            "אתר חדש (Acme.example), שלב ",
                            "עלה לאוויר; מספר הפניות גדל ב־18% בתוך חודש",
                            "הדו\"ח מסכם את העבודה עבור Acme Oy בתקופה שבין ",
                            " לבין ",
                            "בברכה,",
                            "חידוש תעודת האבטחה (SSL) לפני "
                        }
                        : new String[] {
                            "Final report",
                            "Period",
                            "Deliverables",
                            "Deliverable",
                            "Date",
                            "Hours",
                            "Result",
                            "Work by month",
                            "h",
                            "What remains open",
                            "Robin Hale",
                            "New website (acme.example), stage ",
                            "went live; enquiries rose by 18% within a month",
                            "This report sums up the work for Acme Oy between ",
                            " and ",
                            "Kind regards,",
                            "Renewal of the certificate (SSL) before "
                        };
        List<List<Text>> rows =
                IntStream.rangeClosed(1, 24)
                        .mapToObj(i ->
                                List.of(
                                        Text.of(t[11]).and(Text.together("" + i)),
                                        Text.together(i + ".2.2026"),
                                        Text.together(3 * i + ".5"),
                                        Text.of(t[12])))
                        .toList();
        List<Block.Bar> bars =
                IntStream.rangeClosed(1, 8)
                        .mapToObj(i ->
                                new Block.Bar(
                                        Text.together(i + "/2026"),
                                        i * i % 7 * 12.5,
                                        Text.together(i * i % 7 * 12.5 + " " + t[8])))
                        .toList();
        Text period =
                Text.of(t[13])
                        .and(Text.together("1.1.2026"))
                        .and(t[14])
                        .and(Text.together("31.8.2026"))
                        .and(". ");
        Text open = Text.of(t[16]).and(Text.together("1.10.2026")).and(".");
        return Samples.letter(
                language,
                t[0],
                t[10],
                List.of(
                        new Block.Heading(1, Text.of(t[0] + " – Acme Oy")),
                        new Block.Lines(List.of(Text.of(t[10]), Text.together("5.3.2026"))),
                        new Block.Heading(2, Text.of(t[1])),
                        new Block.Paragraph(period.and(period).and(period)),
                        new Block.Heading(2, Text.of(t[7])),
                        new Block.BarChart(Text.of(t[7] + " (2026)"), bars),
                        new Block.Heading(2, Text.of(t[2])),
                        new Block.Table(
                                List.of(
                                        Samples.column(t[3]),
                                        Samples.column(t[4]),
                                        Samples.number(t[5]),
                                        Samples.column(t[6])),
                                rows),
                        new Block.Heading(2, Text.of(t[9])),
                        new Block.Bullets(List.of(open, open)),
                        new Block.Paragraph(period.and(open)),
                        new Block.Signature(List.of(Text.of(t[15]), Text.of(t[10])))));
    }
}
