package app.kith.attack;

import java.net.URI;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A form that would write to ten strangers, in the words of whoever sends it. */
final class OpenRelay implements Attempt {

    private static final String WORDS = "Cheap pills " + "x".repeat(150);

    @Override
    public String name() {
        return "open relay";
    }

    @Override
    public Tally run(Target target) throws InterruptedException {
        String run = UUID.randomUUID().toString();
        String companions = IntStream.range(0, 9)
                .mapToObj(i -> "{\"name\":\"%s\",\"email\":\"c%d-%s@example.net\"}".formatted(WORDS, i, run))
                .collect(Collectors.joining(","));
        String sender = "sender-%s@example.net".formatted(run);
        var answer = target.http()
                .json(
                        "PUT",
                        "/api/attendee/forms/%s/submissions/%s".formatted(target.other(), UUID.randomUUID()),
                        null,
                        "{\"formVersion\":1,\"visitor\":{\"name\":\"%s\",\"email\":\"%s\"},\"asks\":[\"%s\"],\"companions\":[%s]}"
                                .formatted(WORDS, sender, WORDS, companions));
        if (answer.status() >= 500) {
            return Tally.failed("the form got " + answer.status());
        }
        return judge(mails(target, sender), run).and(Tally.tried(10));
    }

    /** The mails so far, once the one to the sender has come and its neighbours had time to. */
    private static String mails(Target target, String sender) throws InterruptedException {
        var inbox = new Http(URI.create(target.inboxUrl()));
        for (int i = 0; i < 60; i++) {
            if (inbox.get("/api/mails", null).text().contains(sender)) {
                Thread.sleep(3_000);
                break;
            }
            Thread.sleep(500);
        }
        return inbox.get("/api/mails", null).text();
    }

    private static Tally judge(String mails, String run) {
        var tally = mails.contains("sender-" + run) ? Tally.NOTHING : Tally.lost(1, "the sender got no ticket");
        for (int i = 0; i < 9; i++) {
            if (mails.contains("c%d-%s".formatted(i, run))) {
                tally = tally.and(Tally.leaked("companion %d was written to before anybody confirmed".formatted(i)));
            }
        }
        return mails.contains("Cheap pills") ? tally.and(Tally.leaked("a mail carries typed words")) : tally;
    }
}
