package app.kith.local;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** {@code ./kith down}: stops the platform that runs from a state folder, or what a killed launcher left of it. */
public final class Down {

    private static final int PATIENCE_SECONDS = 60;

    private Down() {}

    public static void main(String[] arguments) {
        var announcer = Announcer.onTerminal();
        try {
            var ids = new ProcessIds(
                    new StateFolder(PlatformOptions.parse(arguments).state()).processes());
            var launcher = ids.running(ProcessIds.LAUNCHER);
            launcher.ifPresent(Down::stop);
            boolean leftovers = !ids.stopLeftovers().isEmpty();
            announcer.say(launcher.isPresent() || leftovers ? "Kith is stopped." : "Kith was not running.");
        } catch (CannotStart e) {
            announcer.say(String.valueOf(e.getMessage()));
            System.exit(1);
        }
    }

    private static void stop(ProcessHandle launcher) {
        launcher.destroy();
        try {
            launcher.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            launcher.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
