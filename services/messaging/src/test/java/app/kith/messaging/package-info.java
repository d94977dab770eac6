@NullMarked
package app.kith.messaging;

import org.jspecify.annotations.NullMarked;
