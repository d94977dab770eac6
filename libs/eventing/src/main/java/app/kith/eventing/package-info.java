/** How facts leave a service and arrive in another: outbox, relay, inbox, dead letters. Knows no fact by name. */
@NullMarked
package app.kith.eventing;

import org.jspecify.annotations.NullMarked;
