package app.kith.attendee.person;

/** A name as a screen at the door may show it: enough to recognise, too little to find somebody elsewhere. */
public final class DisplayName {

    /** {@code Ana Maria Perez} becomes {@code Ana P.} */
    public static String of(String name) {
        var words = name.strip().split("\\s+", -1);
        for (int last = words.length - 1; last > 0; last--) {
            int initial = words[last].codePointAt(0);
            if (Character.isLetter(initial)) {
                return words[0] + " " + Character.toString(initial) + ".";
            }
        }
        return words[0];
    }

    private DisplayName() {}
}
