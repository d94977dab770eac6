package app.kith.local;

import java.util.Locale;

/** What the person at the terminal needs to know once everything runs. */
record Welcome(PlatformOptions options, Platform platform, double seconds) {

    String text() {
        return String.format(
                Locale.ROOT,
                """

                Kith is ready after %1$.0f s and holds %6$.1f GB of memory.

                  console    %2$s/console/
                  kiosk      %2$s/kiosk/
                  inbox      %3$s/
                  Keycloak   %4$s/admin/   (admin, password kith)

                  sign in as ana@demo.kith      organiser
                             sam@demo.kith      supervisor
                             stefan@demo.kith   steward
                             ida@demo.kith      analyst
                             rita@rival.kith    organiser of another organisation
                  password   kith

                Ctrl-C or ./kith down stops it; its data stay in %5$s.""",
                seconds,
                platform.gatewayUrl(),
                platform.inboxUrl(),
                platform.keycloakUrl(),
                options.state(),
                platform.residentMemory() / 1e9);
    }
}
