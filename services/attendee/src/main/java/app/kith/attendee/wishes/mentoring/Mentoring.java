package app.kith.attendee.wishes.mentoring;

import java.util.UUID;

/** One person's wish to be mentored by another; the state is {@code requested}, {@code agreed}, {@code declined} or {@code ended}. */
record Mentoring(UUID id, UUID gatheringId, UUID mentorId, UUID menteeId, String state) {

    boolean isOf(UUID mentor, UUID mentee) {
        return mentorId.equals(mentor) && menteeId.equals(mentee);
    }
}
