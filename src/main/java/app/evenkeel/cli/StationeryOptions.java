package app.evenkeel.cli;

import app.evenkeel.document.Picture;
import app.evenkeel.document.PictureRefused;
import app.evenkeel.file.RegularFile;
import app.evenkeel.file.SourceFile;
import app.evenkeel.file.Trouble;
import app.evenkeel.journal.Paper;
import app.evenkeel.journal.Refused;
import app.evenkeel.journal.Stationery;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/** What letters and reports are written on. */
final class StationeryOptions {
    private static final Path NONE = Path.of("none");

    @Option(
            names = "--letterhead",
            paramLabel = "LINE",
            description =
                    "A line at the top instead of your name, trade and address; may be given several times. Empty: those again.")
    private @Nullable List<String> letterhead;

    @Option(
            names = "--logo",
            paramLabel = "FILE",
            description = "A PNG or JPEG picture to stand beside it, or none.")
    private @Nullable Path logo;

    @Option(names = "--paper", paramLabel = "P", description = "a4 or letter.")
    private @Nullable String paper;

    Stationery changed(Stationery s) {
        return new Stationery(
                letterhead == null ? s.letterhead() : lines(letterhead),
                logo == null ? s.logo() : picture(logo),
                Given.or(paper, StationeryOptions::paper, s.paper()));
    }

    private static String lines(List<String> given) {
        String letterhead = String.join("\n", given).strip();
        if (!Stationery.leavesRoom(letterhead)) {
            throw new Refused(
                    "A letterhead has at most %d lines, so that the letter has room; this one has %d."
                            .formatted(Stationery.MOST_LINES, letterhead.lines().count()));
        }
        return letterhead;
    }

    private static Paper paper(String id) {
        return Arguments.choice("--paper", id, Paper.values(), Paper::id, Paper::of);
    }

    /** In Base64, as the journal keeps it; empty for none. */
    private static String picture(Path file) {
        if (file.equals(NONE)) {
            return "";
        }
        String name = SourceFile.nameOf(file);
        try {
            byte[] bytes = RegularFile.beginning(file, Picture.MOST_READ + 1);
            return Base64.getEncoder().encodeToString(Picture.of(bytes).png());
        } catch (PictureRefused e) {
            throw new Refused(name + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new Refused(name + " cannot be read: " + Trouble.reason(e), e);
        }
    }
}
