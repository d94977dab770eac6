package app.kith.analytics.export;

import static app.kith.analytics.export.Column.personal;
import static app.kith.analytics.export.Column.plain;

import app.kith.analytics.definition.DefinitionCatalogue;
import app.kith.analytics.definition.Definitions;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who registered, who came, and what came of it: one line per place, without the names of those who are not to be shared. */
@Component
class AttendanceExport implements Export<AttendanceExport.Attendance> {

    private final Definitions definitions;

    AttendanceExport(DefinitionCatalogue catalogue) {
        this.definitions = catalogue.english();
    }

    record Attendance(
            UUID registrationId,
            UUID personId,
            @Nullable String name,
            @Nullable String company,
            String channel,
            @Nullable Instant registeredAt,
            @Nullable Instant cancelledAt,
            @Nullable Instant checkedInAt,
            @Nullable String door,
            long met,
            long connections,
            long followedUp) {}

    @Override
    public String name() {
        return "attendance";
    }

    @Override
    public Class<Attendance> row() {
        return Attendance.class;
    }

    @Override
    public String sql() {
        return """
                select list.*, profile.name, profile.company
                from attendance_list(:gathering, :asOf) list
                left join profile on :names and profile.is_shared and profile.person_id = list.person_id
                order by registered_at nulls last, registration_id
                """;
    }

    @Override
    public List<Column<Attendance>> columns(ZoneId zone) {
        var time = new EventTime(zone);
        return List.of(
                plain("registration id", Attendance::registrationId),
                plain("person id", Attendance::personId),
                personal("name", Attendance::name),
                personal("company", Attendance::company),
                plain("channel", Attendance::channel),
                plain("registered at", row -> time.of(row.registeredAt())),
                plain("cancelled at", row -> time.of(row.cancelledAt())),
                plain("checked in at", row -> time.of(row.checkedInAt())),
                plain("door", Attendance::door),
                plain("met", Attendance::met),
                plain("connections", Attendance::connections),
                plain("followed up", Attendance::followedUp),
                plain("definition version", row -> definitions.version()));
    }
}
