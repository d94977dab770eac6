@NullMarked
package app.kith.messaging.gathering;

import org.jspecify.annotations.NullMarked;
