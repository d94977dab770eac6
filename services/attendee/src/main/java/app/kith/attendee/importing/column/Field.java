package app.kith.attendee.importing.column;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a column can tell of a guest, with the {@linkplain ColumnName#key keys} under which it is known, without the words that say
 * whom it is about.
 */
@SuppressWarnings("ImmutableEnumChecker") // the list is made by List.of
public enum Field {
    NAME("""
            name fullname completename displayname vollstandigername namevollstandig nombrecompleto nombreyapellidos nombreyapellido
            nomcomplet nomecompleto naam volledigenaam teilnehmername gastname nom namn navn ticketfullname imieinazwisko adsoyad
            adısoyadı nachnamevorname lastnamefirstname surnamefirstname apellidosnombre cognomenome nomprenom"""),
    FIRST_NAME("""
            firstname first givenname forename vorname rufname nombre nombres primernombre prenom nome voornaam namegivenname
            namevorname namefirstname nombrenombre namenombre nameforename ticketfirstname imie ad adı jmeno fornamn
            fornavn"""),
    LAST_NAME("""
            lastname last surname familyname nachname familienname zuname apellido apellidos nomdefamille cognome sobrenome
            achternaam namefamilyname namenachname namelastname namesurname nombreapellido nombreapellidos namefamilienname
            ticketlastname nazwisko soyad soyadı prijmeni efternamn efternavn etternavn"""),
    EMAIL("""
            email mail emailaddress mailaddress emailadresse mailadresse emails emailid workemail businessemail companyemail
            emailwork contactemail correo correoelectronico direcciondecorreo direcciondecorreoelectronico direccioncorreo
            direccioncorreoelectronico correoe adressemail adresseemail courriel adresseelectronique indirizzoemail emailadres
            mailadres enderecodeemail emaildecontacto correodecontacto teilnehmeremail ticketemail eposta epost epostadress
            epostaadresi adresemail postaelettronica emailprivate privateemail personalemail privateemailadresse"""),
    ORDER_EMAIL("buyeremail orderemail purchaseremail emailofbuyer bestellemail rechnungsemail"),
    COMPANY("""
            company companyname organisation organization organisationname organizationname employer firma firmenname unternehmen
            arbeitgeber empresa organizacion compania entreprise societe organisme azienda organizzazione bedrijf organisatie
            ticketcompanyname sirket spolecnost foretag nazwafirmy"""),
    ROLE("""
            role jobtitle position jobrole funktion beruf berufsbezeichnung cargo puesto funcion rol poste fonction ruolo functie
            stelle stellenbezeichnung puestodetrabajo titulodelpuesto stanowisko gorev befattning"""),
    ASKS("asks ask lookingfor gesuche gesuch suche sucht busca busqueda peticiones"),
    OFFERS("offers offer canhelpwith angebote angebot bietet biete ofrece ofertas"),
    STATUS("""
            status state rsvp rsvpstatus approvalstatus orderstatus attendancestatus attendance registrationstatus bookingstatus
            ticketstatus paymentstatus invitationstatus attendeestatus response reply confirmed confirmation attending coming going
            paid teilnehmerstatus teilnahme teilnahmestatus anmeldestatus bestellstatus buchungsstatus zahlungsstatus
            zusage zugesagt kommt bezahlt antwort ruckmeldung bestatigt bestatigung confirmacion confirmado confirmada asistencia
            asiste asistira viene estado estadodelpedido estadodeasistencia pagado respuesta statut reponse presence
            confirme confirmee stato conferma confermato statusdopedido presenca situacao bevestigd aanwezig
            willyouattend areyoucoming kommensie kommstdu asistiras"""),
    ORDER("""
            order ordercode orderid ordernumber orderno order# bookingid bookingreference bookingnumber reservation bestellnummer
            bestellcode bestellnr buchungsnummer codigodelpedido codigodepedido numerodepedido numerodelpedido ndepedido
            codedecommande numerodecommande ncommande numerodordine groupid"""),
    QUANTITY("""
            quantity qty tickets ticketquantity numberoftickets ticketcount seats numberofseats positions partysize groupsize anzahl
            anzahltickets anzahlpersonen personen menge personenzahl teilnehmerzahl cantidad numerodeentradas entradas plazas
            numerodeplazas numerodepersonas quantite nombredepersonnes nombredebillets nombredeplaces quantita quantidade aantal"""),
    PLUS_ONES("""
            plusone plusones plus1 +1 guests numberofguests additionalguests accompanyingguests bringingguests
            begleitung begleitperson begleitpersonen anzahlbegleitpersonen weiteregaste anzahlgaste acompanante acompanantes
            numerodeacompanantes accompagnants invites accompagnatori""");

    private static final Map<String, Field> BY_KEY = byKey();

    private final List<String> names;

    Field(String names) {
        this.names = List.of(names.strip().split("\\s+", -1));
    }

    /** The field of a column whose name has this key; empty where the name is not known. */
    static Optional<Field> known(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    public static Optional<Field> of(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word))
                .findFirst();
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, Field> byKey() {
        var byKey = new HashMap<String, Field>();
        for (var field : values()) {
            field.names.forEach(name -> byKey.putIfAbsent(name, field));
        }
        return Map.copyOf(byKey);
    }
}
