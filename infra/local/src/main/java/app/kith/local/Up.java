package app.kith.local;

/** {@code ./kith up}: starts the platform, says where it is, and stops it when told to. */
public final class Up {

    private Up() {}

    public static void main(String[] arguments) throws InterruptedException {
        var announcer = Announcer.onTerminal();
        Platform platform;
        try {
            var options = PlatformOptions.parse(arguments);
            platform = new Platform(options, announcer);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform, announcer)));
            stopWithTerminal();
            announcer.say(
                    "Kith is starting; logs are in %s".formatted(options.state().resolve("logs")));
            platform.start();
            announcer.say(new Welcome(options, platform, announcer.seconds()).text());
        } catch (CannotStart e) {
            announcer.say(String.valueOf(e.getMessage()));
            System.exit(1);
            return;
        }
        Thread.currentThread().join();
    }

    private static void stop(Platform platform, Announcer announcer) {
        if (platform.isRunning()) {
            announcer.say("Kith is stopping.");
        }
        platform.close();
    }

    /** The script that started this program may be killed: nobody could stop the platform then. */
    private static void stopWithTerminal() {
        ProcessHandle.current()
                .parent()
                .ifPresent(parent -> Thread.ofPlatform().daemon().start(() -> {
                    parent.onExit().join();
                    System.exit(0);
                }));
    }
}
