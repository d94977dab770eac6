@NullMarked
package app.kith.messaging.followup;

import org.jspecify.annotations.NullMarked;
