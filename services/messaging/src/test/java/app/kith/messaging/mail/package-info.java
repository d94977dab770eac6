@NullMarked
package app.kith.messaging.mail;

import org.jspecify.annotations.NullMarked;
