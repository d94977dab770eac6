package app.kith.attendee.importing.column;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The platforms whose files are recognised by columns that no other has, in whichever language they were exported. */
@SuppressWarnings("ImmutableEnumChecker") // the lists and sets are made by List.of and Set.of
public enum Preset {
    LUMA(Platform.LUMA, List.of(Set.of("approvalstatus")), Set.of("approvalstatus")),
    EVENTBRITE(Platform.EVENTBRITE, List.of(Words.ORDER, Words.ATTENDEE_STATUS), Words.ATTENDEE_STATUS),
    EVENTBRITE_ORDERS(
            Platform.EVENTBRITE,
            List.of(Set.of("order"), Set.of("orderdate"), Set.of("tickettype")),
            Set.of("orderstatus", "status")),
    EVENTBRITE_REPORT(
            Platform.EVENTBRITE, List.of(Set.of("attendeefirstname"), Set.of("attendeeemail")), Words.ATTENDEE_STATUS),
    MEETUP(Platform.MEETUP, List.of(Set.of("userid"), Set.of("eventhost"), Set.of("rsvp")), Set.of("rsvp")),
    PRETIX(
            Platform.PRETIX,
            List.of(Words.ORDER_CODE, Words.ATTENDEE_NAME),
            Set.of("paid", "status", "bezahlt", "estado", "pagado", "statut", "paye")),
    KITH(
            Platform.KITH,
            List.of(Set.of("name"), Set.of("email"), Set.of("asks"), Set.of("offers"), Set.of("state")),
            Set.of("state")),
    OTHER(Platform.OTHER, List.of(), Set.of());

    private final Platform platform;
    private final List<Set<String>> signature;
    private final Set<String> statusColumns;

    Preset(Platform platform, List<Set<String>> signature, Set<String> statusColumns) {
        this.platform = platform;
        this.signature = signature;
        this.statusColumns = statusColumns;
    }

    /** The platform that made a file with columns of these {@linkplain ColumnName#key keys}. */
    static Preset of(List<String> keys) {
        return Arrays.stream(values())
                .filter(preset -> preset.signature.stream()
                        .allMatch(names -> names.stream().anyMatch(keys::contains)))
                .findFirst()
                .orElse(OTHER);
    }

    boolean isStatus(String key) {
        return statusColumns.contains(key);
    }

    public Platform platform() {
        return platform;
    }

    /** What the platforms call their columns in English, German, Spanish and French. */
    private static final class Words {

        static final Set<String> ORDER = Set.of(
                "order",
                "orderno",
                "ordernumber",
                "orderid",
                "bestellung",
                "bestellnr",
                "bestellnummer",
                "pedido",
                "ndepedido",
                "nodepedido",
                "numerodepedido",
                "ncommande",
                "numerodecommande");
        static final Set<String> ATTENDEE_STATUS = Set.of(
                "attendeestatus",
                "teilnehmerstatus",
                "statusdesteilnehmers",
                "statusteilnehmerin",
                "estadodelasistente",
                "estadodeasistente",
                "statutduparticipant");
        static final Set<String> ORDER_CODE = Set.of(
                "ordercode", "bestellnummer", "bestellcode", "codigodelpedido", "codigodepedido", "codedecommande");
        static final Set<String> ATTENDEE_NAME = Set.of(
                "attendeename",
                "attendeenamegivenname",
                "nameteilnehmerin",
                "teilnehmername",
                "nombredelasistente",
                "nombredelparticipante",
                "nomduparticipant");

        private Words() {}
    }
}
