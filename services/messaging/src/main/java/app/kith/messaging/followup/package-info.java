/** What people did for each other after they met. */
@NullMarked
package app.kith.messaging.followup;

import org.jspecify.annotations.NullMarked;
