/** How many more people than seats may be confirmed, judged by the history of a series. */
@NullMarked
package app.kith.attendee.overbooking;

import org.jspecify.annotations.NullMarked;
