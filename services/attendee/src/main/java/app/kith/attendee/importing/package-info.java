/** Guest lists from files. This package holds the words its parts share; the parts read, plan and run an import. */
@NullMarked
package app.kith.attendee.importing;

import org.jspecify.annotations.NullMarked;
