/** Real servers as local child processes, for tests and for {@code ./kith up}: nothing to install, nothing shared. */
@NullMarked
package app.kith.servers;

import org.jspecify.annotations.NullMarked;
