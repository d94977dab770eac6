package app.kith.attendee.importing;

import app.kith.attendee.importing.GuestFile.Row;
import app.kith.attendee.importing.Judgement.Acceptable;
import app.kith.attendee.importing.Judgement.Refused;
import app.kith.attendee.registration.AddressFlaw;
import app.kith.attendee.registration.EmailAddress;
import app.kith.attendee.registration.MailReach;
import app.kith.attendee.registration.SearchWords;
import app.kith.attendee.registration.TypedAddress;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Judges the rows of one file in order; of several rows with the same e-mail address the first counts. */
final class RowJudge {

    static final int LONGEST_TEXT = 200;
    static final int LONGEST_WISH = 300;
    static final int MOST_WISHES = 20;

    /** What other platforms write where nobody told them a name. */
    private static final Set<String> NO_NAME =
            Set.of("inforequested", "unknown", "unknownattendee", "na", "none", "null", "anonymous", "guest");

    private final Mapping mapping;
    private final MailReach reach;
    private final Map<EmailAddress, String> namesSeen = new HashMap<>();

    private RowJudge(Mapping mapping, MailReach reach) {
        this.mapping = mapping;
        this.reach = reach;
    }

    static List<Judgement> judge(GuestFile file, Mapping mapping, MailReach reach) {
        var judge = new RowJudge(mapping, reach);
        return file.rows().stream().map(judge::judge).toList();
    }

    private Judgement judge(Row row) {
        var name = name(row);
        var reason = reason(row, name);
        if (reason != null) {
            return refused(row, RowStatus.REJECTED, reason, name);
        }
        return switch (reach.read(cell(row, Field.EMAIL))) {
            case TypedAddress.Flawed(var flaw) -> refused(row, RowStatus.REJECTED, reason(flaw), name);
            case TypedAddress.Usable(var email) -> judge(row, name, guest(row, name, email));
        };
    }

    private Judgement judge(Row row, String name, Guest guest) {
        if (isTooLong(guest)) {
            return refused(row, RowStatus.REJECTED, RowReason.TOO_LONG, name);
        }
        var words = SearchWords.of(name);
        var earlier = namesSeen.putIfAbsent(guest.email(), words);
        if (earlier == null) {
            return new Acceptable(row.line(), guest);
        }
        return earlier.equals(words)
                ? refused(row, RowStatus.REJECTED, RowReason.DUPLICATE_IN_FILE, name)
                : refused(row, RowStatus.CONFLICT, RowReason.ADDRESS_SHARED, name);
    }

    private @Nullable RowReason reason(Row row, String name) {
        if (row.hasTooManyCells()) {
            return RowReason.TOO_MANY_CELLS;
        }
        var flaw = mapping.flaw(row);
        if (flaw != null) {
            return flaw;
        }
        if (!mapping.preset().isComing(cell(row, Field.STATUS))) {
            return RowReason.NOT_CONFIRMED;
        }
        if (NO_NAME.contains(ColumnName.key(name)) || name.chars().noneMatch(RowJudge::namesSomebody)) {
            return RowReason.NAME_MISSING;
        }
        return cell(row, Field.EMAIL).isEmpty() ? RowReason.EMAIL_MISSING : null;
    }

    private static RowReason reason(AddressFlaw flaw) {
        return switch (flaw) {
            case NOT_AN_ADDRESS -> RowReason.EMAIL_INVALID;
            case SEVERAL_ADDRESSES -> RowReason.EMAIL_SEVERAL;
            case INVISIBLE_CHARACTER -> RowReason.EMAIL_INVISIBLE;
            case UNREACHABLE_LETTERS -> RowReason.EMAIL_UNREACHABLE;
        };
    }

    private static boolean namesSomebody(int character) {
        return Character.isLetterOrDigit(character) || Character.isSurrogate((char) character);
    }

    private String name(Row row) {
        var name = cell(row, Field.NAME);
        return name.isEmpty()
                ? Stream.of(cell(row, Field.FIRST_NAME), cell(row, Field.LAST_NAME))
                        .filter(part -> !part.isEmpty() && !NO_NAME.contains(ColumnName.key(part)))
                        .collect(Collectors.joining(" "))
                : name;
    }

    private String cell(Row row, Field field) {
        return mapping.cell(row, field);
    }

    private Guest guest(Row row, String name, EmailAddress email) {
        return new Guest(
                email,
                name,
                cell(row, Field.COMPANY),
                cell(row, Field.ROLE),
                wishes(cell(row, Field.ASKS)),
                wishes(cell(row, Field.OFFERS)));
    }

    /** Wishes stand in one cell with a bar between them; a bar within a wish has a backslash before it. */
    private static List<String> wishes(String cell) {
        return Arrays.stream(cell.split("(?<!\\\\)\\|", -1))
                .map(wish -> wish.replace("\\|", "|").strip())
                .filter(wish -> !wish.isEmpty())
                .distinct()
                .toList();
    }

    private static boolean isTooLong(Guest guest) {
        return Stream.of(guest.name(), guest.company(), guest.role()).anyMatch(text -> length(text) > LONGEST_TEXT)
                || Stream.of(guest.asks(), guest.offers())
                        .anyMatch(wishes -> wishes.size() > MOST_WISHES
                                || wishes.stream().anyMatch(wish -> length(wish) > LONGEST_WISH));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private Refused refused(Row row, RowStatus status, RowReason reason, String name) {
        return new Refused(row.line(), status, reason, shortened(name), shortened(cell(row, Field.EMAIL)));
    }

    private static String shortened(String text) {
        return length(text) <= LONGEST_TEXT ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT)) + "…";
    }
}
