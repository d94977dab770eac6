/** An SMTP server that accepts every mail and delivers none, with a page to read them on. */
@NullMarked
package app.kith.mailbox;

import org.jspecify.annotations.NullMarked;
