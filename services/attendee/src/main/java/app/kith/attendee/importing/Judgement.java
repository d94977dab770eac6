package app.kith.attendee.importing;

/** What one row of the file is, seen for itself and among the rows before it. */
sealed interface Judgement {

    int line();

    /** The name and e-mail as they are shown beside the verdict. */
    String name();

    String shownEmail();

    /** A row that names a guest. */
    record Acceptable(int line, Guest guest) implements Judgement {

        @Override
        public String name() {
            return guest.name();
        }

        @Override
        public String shownEmail() {
            return guest.email().text();
        }
    }

    /** A row that is left out, and why. */
    record Refused(int line, RowStatus status, RowReason reason, String name, String shownEmail) implements Judgement {}
}
