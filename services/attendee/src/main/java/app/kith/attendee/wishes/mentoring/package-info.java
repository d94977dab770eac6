/** Mentors, and the mentorings they agree to. */
@NullMarked
package app.kith.attendee.wishes.mentoring;

import org.jspecify.annotations.NullMarked;
