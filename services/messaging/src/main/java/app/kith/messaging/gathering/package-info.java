/** What this service knows of gatherings: when and where they are, who comes and who met whom. Built from facts. */
@NullMarked
package app.kith.messaging.gathering;

import org.jspecify.annotations.NullMarked;
