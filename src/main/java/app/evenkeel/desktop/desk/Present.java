package app.evenkeel.desktop.desk;

import app.evenkeel.journal.Language;
import app.evenkeel.journal.Owner;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Who sits at the desk, and what day and time it is there. */
final class Present {
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Owner> owner;
    private final ReadOnlyObjectWrapper<LocalDate> today;
    private Owner unnamed;
    private boolean named;

    /**
     * @param clock the time, and the time zone of an owner who has named none
     * @param language the language of an owner who has named none
     * @param known null where nobody has said who they are
     */
    Present(Clock clock, Language language, @Nullable Owner known) {
        this.clock = clock;
        this.unnamed = Owner.unnamed(language, clock.getZone());
        this.named = known != null;
        this.owner = new ReadOnlyObjectWrapper<>(known == null ? unnamed : known);
        this.today = new ReadOnlyObjectWrapper<>(day());
    }

    ReadOnlyObjectProperty<Owner> ownerProperty() {
        return owner.getReadOnlyProperty();
    }

    Owner owner() {
        return owner.get();
    }

    /** What is known of an owner who has not said who they are. */
    Owner unnamed() {
        return unnamed;
    }

    void speak(Language language) {
        unnamed = unnamed.in(language, unnamed.timeZone());
        if (!named) {
            owner.set(unnamed);
        }
    }

    ReadOnlyObjectProperty<LocalDate> todayProperty() {
        return today.getReadOnlyProperty();
    }

    OffsetDateTime now() {
        ZoneId zone = owner().timeZone();
        return OffsetDateTime.ofInstant(clock.instant(), zone).truncatedTo(ChronoUnit.MINUTES);
    }

    /** Whether a day has begun that is not shown yet. */
    boolean newDay() {
        return !day().equals(today.get());
    }

    /** Shows who the owner is by now, and the day where they live. */
    void show(@Nullable Owner known) {
        named = known != null;
        owner.set(known == null ? unnamed : known);
        today.set(day());
    }

    private LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), owner().timeZone());
    }
}
