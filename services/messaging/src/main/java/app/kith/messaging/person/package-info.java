/** How people are reached and what they ask and offer: all personal data that this service keeps. */
@NullMarked
package app.kith.messaging.person;

import org.jspecify.annotations.NullMarked;
