package app.evenkeel.desktop.letters;

import app.evenkeel.desktop.desk.Desk;
import app.evenkeel.desktop.desk.Notice;
import app.evenkeel.desktop.desk.Words;
import app.evenkeel.desktop.paper.Outside;
import app.evenkeel.desktop.paper.PaperViewModel;
import app.evenkeel.desktop.paper.Sheaf;
import app.evenkeel.document.MessageText;
import app.evenkeel.letter.mail.MailAddress;
import app.evenkeel.letter.mail.MailEnds;
import app.evenkeel.letter.mail.MailFile;
import app.evenkeel.letter.mail.MailLink;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** The letter on its way by e-mail; the program itself sends nothing. */
record LetterMail(Desk desk, Outside outside, PaperViewModel paper, MailEnds ends) {
    /** To whom it goes, or that nobody knows where. */
    String address() {
        List<String> warnings = ends.warnings(words().language());
        MailAddress to = ends.to();
        if (to != null) {
            return words().get(
                            "letters.mail-to", Map.of("address", words().isolated(to.address())));
        }
        return warnings.isEmpty() ? words().get("letters.mail-no-address") : warnings.getFirst();
    }

    /** A link cannot hold a long letter, so its whole text can then be pasted. */
    void open(Notice.@Nullable Action next) {
        Sheaf letter = paper.sheafProperty().get();
        if (letter == null) {
            return;
        }
        boolean whole = MailLink.isWhole(letter.document(), ends);
        if (!whole) {
            outside.copy(MessageText.of(letter.document()));
        }
        outside.open(MailLink.of(letter.document(), ends));
        done(whole ? "letters.mail-opened" : "letters.mail-opened-cut", next);
    }

    void save(Notice.@Nullable Action next) {
        Sheaf letter = paper.sheafProperty().get();
        if (letter != null) {
            MailEnds to = ends;
            paper.save(
                    words().get("letters.mail-save"),
                    MailFile.EXTENSION,
                    (document, pdf) ->
                            MailFile.of(document, letter.fileName(), to, pdf.of(document)),
                    next);
        }
    }

    void copy(Notice.@Nullable Action next) {
        Sheaf letter = paper.sheafProperty().get();
        if (letter != null) {
            outside.copy(MessageText.of(letter.document()));
            done("letters.copied", next);
        }
    }

    private void done(String key, Notice.@Nullable Action next) {
        desk.notices().show(new Notice(Notice.Kind.DONE, words().get(key), next));
    }

    private Words words() {
        return desk.words();
    }
}
