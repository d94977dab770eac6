package app.kith.attendee.screens;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/** The ticket and the personal link of one person for one gathering. */
@Schema(name = "Ticket")
record TicketView(UUID registrationId, UUID personId, String name, String email, String ticket, String link) {}
