/** Records that two similar people are different people. */
@NullMarked
package app.kith.attendee.merging.distinction;

import org.jspecify.annotations.NullMarked;
