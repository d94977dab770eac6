package app.kith.messaging.mail;

import app.kith.messaging.gathering.Gathering;
import app.kith.messaging.gathering.Gatherings;
import app.kith.messaging.gathering.Registrations;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The calendar file of a place as it stands: mails attach it, and the guest's page serves the same. */
@Component
class CalendarFiles {

    private final Gatherings gatherings;
    private final Registrations registrations;
    private final MailSettings settings;
    private final Clock clock;

    CalendarFiles(Gatherings gatherings, Registrations registrations, MailSettings settings, Clock clock) {
        this.gatherings = gatherings;
        this.registrations = registrations;
        this.settings = settings;
        this.clock = clock;
    }

    /** Empty for a gathering or place that is not known, or not yet. */
    @Transactional(readOnly = true)
    public Optional<CalendarFile> of(UUID gatheringId, UUID registrationId) {
        return gatherings.find(gatheringId).flatMap(gathering -> of(gathering, registrationId));
    }

    Optional<CalendarFile> of(Gathering gathering, UUID registrationId) {
        return registrations
                .place(registrationId, gathering.gatheringId())
                .map(place -> new CalendarFile(gathering, place, settings.from(), clock.instant()));
    }
}
