/** The messaging service: its listeners take facts in and hand them to the features. */
@NullMarked
package app.kith.messaging;

import org.jspecify.annotations.NullMarked;
