/** Who the browser is: the session it keeps here, and what it may know of it. */
@NullMarked
package app.kith.gateway.session;

import org.jspecify.annotations.NullMarked;
