package app.kith.attendee.importing.plan;

import app.kith.attendee.importing.GuestFile;
import app.kith.attendee.importing.GuestFile.Row;
import app.kith.attendee.importing.RowNote;
import app.kith.attendee.importing.RowReason;
import app.kith.attendee.importing.column.Attendance;
import app.kith.attendee.importing.column.CellLimits;
import app.kith.attendee.importing.column.Field;
import app.kith.attendee.importing.column.GuestName;
import app.kith.attendee.importing.column.Mapping;
import app.kith.attendee.importing.column.MorePeople;
import app.kith.attendee.importing.plan.Judgement.Acceptable;
import app.kith.attendee.importing.plan.Judgement.Refused;
import app.kith.attendee.person.AddressFlaw;
import app.kith.attendee.person.EmailAddress;
import app.kith.attendee.person.MailReach;
import app.kith.attendee.person.SearchWords;
import app.kith.attendee.person.TypedAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Judges the rows of one file in order; of several rows with the same e-mail address the first counts, unless the organiser says that
 * they are several people.
 */
public final class RowJudge {

    private final Mapping mapping;
    private final Attendance attendance;
    private final MailReach reach;
    private final boolean surnameFirst;
    private final Set<EmailAddress> shared;
    private final Map<EmailAddress, Set<String>> namesSeen = new HashMap<>();

    private RowJudge(Attendance attendance, boolean surnameFirst, Set<EmailAddress> shared, MailReach reach) {
        this.reach = reach;
        this.surnameFirst = surnameFirst;
        this.shared = shared;
        this.mapping = attendance.mapping();
        this.attendance = attendance;
    }

    /** Judges each row; {@code several} is true where people who share an address are several people. */
    public static List<Judgement> judge(GuestFile file, Attendance attendance, boolean several, MailReach reach) {
        var judged = judge(file, attendance, Set.of(), reach);
        return several ? judge(file, attendance, shared(judged), reach) : judged;
    }

    private static List<Judgement> judge(
            GuestFile file, Attendance attendance, Set<EmailAddress> shared, MailReach reach) {
        boolean surnameFirst = GuestName.areSurnameFirst(file, attendance.mapping());
        var judge = new RowJudge(attendance, surnameFirst, shared, reach);
        return file.rows().stream().map(judge::judge).toList();
    }

    private static Set<EmailAddress> shared(List<Judgement> judged) {
        return judged.stream()
                .filter(judgement ->
                        judgement instanceof Refused refused && refused.reason() == RowReason.ADDRESS_SHARED)
                .flatMap(judgement -> EmailAddress.of(judgement.shownEmail()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Judgement judge(Row row) {
        var name = surnameFirst ? GuestName.turned(GuestName.of(row, mapping)) : GuestName.of(row, mapping);
        var why = why(row, name);
        if (why != null) {
            return refused(row, RowStatus.REJECTED, why, name);
        }
        return switch (reach.read(typedEmail(row))) {
            case TypedAddress.Flawed(var flaw) ->
                refused(row, RowStatus.REJECTED, mapping.note(reason(flaw), row, emailField(row)), name);
            case TypedAddress.Usable(var email) -> judge(row, name, email);
        };
    }

    private static RowReason reason(AddressFlaw flaw) {
        return switch (flaw) {
            case NOT_AN_ADDRESS -> RowReason.EMAIL_INVALID;
            case SEVERAL_ADDRESSES -> RowReason.EMAIL_SEVERAL;
            case INVISIBLE_CHARACTER -> RowReason.EMAIL_INVISIBLE;
            case UNREACHABLE_LETTERS -> RowReason.EMAIL_UNREACHABLE;
        };
    }

    private Judgement judge(Row row, String name, EmailAddress email) {
        var words = SearchWords.of(name);
        var names = namesSeen.computeIfAbsent(email, _ -> new HashSet<>());
        if (names.isEmpty() || (shared.contains(email) && !names.contains(words))) {
            names.add(words);
            return acceptable(row, name, email);
        }
        return names.contains(words)
                ? refused(row, RowStatus.REJECTED, RowNote.of(RowReason.DUPLICATE_IN_FILE), name)
                : refused(row, RowStatus.CONFLICT, RowNote.of(RowReason.ADDRESS_SHARED), name);
    }

    /** Why nobody can be made a guest of this row. */
    private @Nullable RowNote why(Row row, String name) {
        if (row.isHidden()) {
            return RowNote.of(RowReason.HIDDEN_ROW);
        }
        if (row.hasTooManyCells()) {
            return RowNote.of(RowReason.TOO_MANY_CELLS);
        }
        var status = mapping.flaw(row, Field.STATUS);
        if (status.isPresent()) {
            return status.get();
        }
        if (!attendance.isComing(row)) {
            return RowNote.of(RowReason.NOT_CONFIRMED);
        }
        return whyNoName(row, name)
                .or(() -> typedEmail(row).isEmpty()
                        ? Optional.of(
                                flaw(row, Field.EMAIL, Field.ORDER_EMAIL).orElse(RowNote.of(RowReason.EMAIL_MISSING)))
                        : Optional.empty())
                .orElse(null);
    }

    private Optional<RowNote> whyNoName(Row row, String name) {
        var flaw = flaw(row, GuestName.fields(row, mapping).toArray(Field[]::new));
        if (name.isEmpty()) {
            return Optional.of(flaw.orElse(RowNote.of(RowReason.NAME_MISSING)));
        }
        if (flaw.filter(note -> note.reason() == RowReason.DATE_IN_CELL).isPresent()) {
            return flaw;
        }
        return CellLimits.isTooLong(name) ? Optional.of(RowNote.of(RowReason.TOO_LONG)) : Optional.empty();
    }

    private Optional<RowNote> flaw(Row row, Field... fields) {
        return Stream.of(fields)
                .flatMap(field -> mapping.flaw(row, field).stream())
                .findFirst();
    }

    private Field emailField(Row row) {
        boolean hasOwn = !mapping.cell(row, Field.EMAIL).isEmpty()
                || mapping.flaw(row, Field.EMAIL).isPresent();
        return hasOwn ? Field.EMAIL : Field.ORDER_EMAIL;
    }

    private String typedEmail(Row row) {
        return mapping.cell(row, emailField(row));
    }

    private Acceptable acceptable(Row row, String name, EmailAddress email) {
        var notes = new ArrayList<RowNote>();
        if (emailField(row) == Field.ORDER_EMAIL) {
            notes.add(mapping.note(RowReason.EMAIL_OF_ORDER, row, Field.ORDER_EMAIL));
        }
        if (shared.contains(email)) {
            notes.add(RowNote.of(RowReason.ADDRESS_SHARED));
        }
        MorePeople.in(row, mapping, name).ifPresent(notes::add);
        var cells = new CellLimits(mapping, row, notes);
        var guest = new Guest(
                email,
                name,
                cells.text(Field.COMPANY),
                cells.text(Field.ROLE),
                cells.wishes(Field.ASKS),
                cells.wishes(Field.OFFERS));
        return new Acceptable(row.line(), guest, List.copyOf(notes));
    }

    private Refused refused(Row row, RowStatus status, RowNote why, String name) {
        var shownName = name.isEmpty() ? mapping.cell(row, Field.NAME) : name;
        return new Refused(
                row.line(), status, why, CellLimits.shortened(shownName), CellLimits.shortened(typedEmail(row)));
    }
}
