package app.kith.attack;

import java.net.InetAddress;

/** Loopback addresses: each counts as somebody else. */
final class Address {

    static InetAddress of(int last) {
        return InetAddress.ofLiteral("127.0.0." + last);
    }

    private Address() {}
}
