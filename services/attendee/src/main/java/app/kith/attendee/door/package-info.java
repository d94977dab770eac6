/** The door. This package holds the words its parts share, and the lock that holds scans back. */
@NullMarked
package app.kith.attendee.door;

import org.jspecify.annotations.NullMarked;
