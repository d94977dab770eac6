package app.kith.attendee.importing.column;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What other platforms and organisers write beside a guest who comes, or does not, in the languages that they write it in. */
public final class StatusWord {

    private static final Set<String> COMING = words("""
            yes y true 1 x ok valid active issued
            attending going coming confirmed confirm accepted approved paid completed complete checkedin
            registered booked attended
            ja wahr bezahlt bestatigt zugesagt zusage angemeldet kommt nimmtteil genehmigt eingecheckt akzeptiert gebucht
            teilgenommen dabei gultig nehmeteil komme jagerne gerne
            si verdadero pagado pagada confirmado confirmada aceptado aceptada aprobado aprobada asiste
            asistira registrado registrada inscrito inscrita viene vendra completado completada oui vrai paye payee confirme
            confirmee accepte acceptee valide validee inscrit inscrite sim pago confermato confermata accettato pagato
            aprovado inscrito presente betaald bevestigd aangemeld komt aanwezig
            tak opłacone oplacone potwierdzone potwierdzony potwierdzona zapłacone evet onaylandı katılıyor odendi gelecek
            ano zaplaceno potvrzeno potvrzena kommer betald bekraftad bekrefta betalt""");
    private static final Set<String> AWAY = words("""
            no n false 0 notattending notgoing notcoming cancelled canceled declined refunded deleted rejected expired pending
            pendingapproval pendingpayment waitlist waitlisted waiting waitinglist onwaitlist invited maybe tentative unpaid notpaid
            noshow transferred void voided refused failed abandoned draft unconfirmed interested noreply noresponse overdue
            nein falsch storniert abgesagt absage abgelehnt ausstehend offen erstattet abgelaufen warteliste vielleicht eingeladen
            unbezahlt nichtbezahlt geloscht uberfallig kommtnicht nimmtnichtteil nichtbestatigt unsicher zuruckgezogen
            falso cancelado cancelada anulado anulada rechazado rechazada pendiente reembolsado reembolsada enespera listadeespera
            quizas quiza talvez noasiste noasistira vencido vencida eliminado eliminada invitado invitada sinconfirmar noviene
            non faux annule annulee refuse refusee enattente rembourse remboursee peutetre nao pendente
            annullato annullata rifiutato inattesa rimborsato rimborsata forse inattesadipagamento
            nee geannuleerd afgewezen openstaand inafwachting afgemeld afgezegd wachtlijst misschien komtniet terugbetaald
            nie anulowane anulowany anulowana oczekujace oczekujacy nieopłacone zwrocone odrzucone moze zaproszony zaproszona
            hayır hayir iptal iptaledildi beklemede bekliyor reddedildi belki katılmıyor iadeedildi
            ne zruseno ceka nezaplaceno mozna nej nei avbokad avbestilt kanske vantelista
            awaitingpayment awaiting onhold incomplete withdrawn leidernicht""");
    /** Words that any question can be answered with. */
    private static final Set<String> ANSWERS = words(
            "yes y true 1 x ok no n false 0 ja nein wahr falsch si verdadero falso oui non vrai faux sim nao nee on"
                    + " off tak nie evet hayır hayir ano ne nej nei");

    private static final Set<String> NO =
            words("no n false 0 nein falsch falso non faux nao nee off nie hayır hayir ne nej nei");
    /** Marks that stand for an answer where there is no letter. */
    private static final Pattern TICK = Pattern.compile("[✓✔☑✅👍]\ufe0f?");

    private static final Pattern CROSS = Pattern.compile("[✗✘✖☒❌❎👎]\ufe0f?");

    /** Whether somebody of this status comes, as far as the word says; empty where it is not known. */
    public static Optional<Boolean> meaning(String status) {
        var key = ColumnName.key(status);
        if (COMING.contains(key) || TICK.matcher(status).matches()) {
            return Optional.of(true);
        }
        return AWAY.contains(key) || CROSS.matcher(status).matches() ? Optional.of(false) : Optional.empty();
    }

    /** Whether a text tells who comes wherever it stands: {@code cancelled} does, {@code yes} may answer anything. */
    static boolean isTelling(String text) {
        var key = ColumnName.key(text);
        return !ANSWERS.contains(key) && !isMark(text) && meaning(text).isPresent();
    }

    static boolean isAnswer(String text) {
        return ANSWERS.contains(ColumnName.key(text)) || isMark(text);
    }

    /** Whether a text answers any question with no. */
    static boolean saysNo(String text) {
        return NO.contains(ColumnName.key(text)) || CROSS.matcher(text).matches() || text.equals("-");
    }

    private static boolean isMark(String text) {
        return TICK.matcher(text).matches() || CROSS.matcher(text).matches();
    }

    private static Set<String> words(String text) {
        return Set.copyOf(new HashSet<>(List.of(text.strip().split("\\s+", -1))));
    }

    private StatusWord() {}
}
