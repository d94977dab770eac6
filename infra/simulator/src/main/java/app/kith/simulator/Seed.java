package app.kith.simulator;

import app.kith.simulator.demo.Demo;
import app.kith.simulator.platform.Organiser;
import app.kith.simulator.platform.Patience;
import app.kith.simulator.platform.Platform;
import app.kith.simulator.platform.Refused;
import app.kith.simulator.walk.Steps;
import java.net.URI;
import java.time.Duration;
import java.util.Set;

/** Fills a new platform with the demonstration. The platform must allow requests that bring their own clock. */
public final class Seed {

    private Seed() {}

    public static void main(String[] words) {
        try {
            Arguments arguments = Arguments.of(words, Set.of("gateway", "port-offset", "user", "password", "patience"));
            var patience =
                    new Patience(Duration.ofSeconds(arguments.number("patience").orElse(120L)));
            var platform = new Platform(gateway(arguments), patience);
            Organiser organiser = platform.signIn(
                    arguments.text("user").orElse("ana@demo.kith"),
                    arguments.text("password").orElse("kith"));
            new Demo(platform, organiser, Steps.to(System.out)).tell();
        } catch (Arguments.Misunderstood | Refused | Patience.Exhausted e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static URI gateway(Arguments arguments) {
        String told = System.getenv("KITH_PUBLIC_URL");
        boolean asked = arguments.text("gateway").isPresent()
                || arguments.number("port-offset").isPresent();
        return told == null || asked ? Simulate.gateway(arguments) : URI.create(told);
    }
}
