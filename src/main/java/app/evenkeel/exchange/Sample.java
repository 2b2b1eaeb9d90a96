package app.evenkeel.exchange;

import app.evenkeel.exchange.intake.Capacity;
import app.evenkeel.exchange.intake.Defaults;
import app.evenkeel.exchange.intake.Holdings;
import app.evenkeel.exchange.interchange.InterchangeReader;
import app.evenkeel.exchange.interchange.RelativeDays;
import app.evenkeel.file.SourceFile;
import app.evenkeel.journal.Journal;
import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/** The sample journal: a document of the interchange format whose days are counted from today. */
public final class Sample {
    private static final String NAME = "sample.json";

    private Sample() {}

    /**
     * The sample as it stands on a day. Nothing has happened in it after that day; what is due or
     * promised may lie ahead.
     *
     * @param zone the owner's: the sample's times of day are local to it
     * @param language the owner's, in which the program goes on speaking
     */
    public static Journal on(LocalDate today, ZoneId zone, Language language) {
        SourceFile file = SourceFile.of(NAME, new RelativeDays(today, zone).resolve(resource()));
        Defaults defaults = new Defaults(language, zone);
        Capacity capacity = Capacity.ofThisProgram();
        Journal read =
                new InterchangeReader(Holdings.NONE, defaults, capacity).read(file).journal();
        Owner owner = Objects.requireNonNull(read.owner(), NAME).in(language, zone);
        return new Journal(owner, read.relations());
    }

    private static byte[] resource() {
        try (InputStream in = Sample.class.getResourceAsStream(NAME)) {
            return Objects.requireNonNull(in, NAME).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
