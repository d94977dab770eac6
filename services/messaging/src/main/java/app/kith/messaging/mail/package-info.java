/** The mails: which are due, what they say, and handing them to the mail server once. */
@NullMarked
package app.kith.messaging.mail;

import org.jspecify.annotations.NullMarked;
