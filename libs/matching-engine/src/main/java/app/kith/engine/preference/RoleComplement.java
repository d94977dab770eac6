package app.kith.engine.preference;

/**
 * People of one role have something for people of another, such as investors for founders.
 *
 * @param giver the role that gives
 * @param taker the role that takes
 * @param weight against a word that giver and taker share, in [0, 100]
 */
public record RoleComplement(String giver, String taker, double weight) implements Complement {

    /** @throws IllegalArgumentException if the weight lies outside its range or is not a number */
    public RoleComplement {
        if (!(weight >= 0 && weight <= MOST)) {
            throw new IllegalArgumentException("a weight lies in [0, 100]: " + weight);
        }
    }

    @Override
    public String name() {
        return giver + " → " + taker;
    }

    @Override
    public void tell(Profile person, Sink sink) {
        String role = Membership.plain(person.ties().role());
        if (role.equals(Membership.plain(taker))) {
            sink.asks(name(), weight);
        }
        if (role.equals(Membership.plain(giver))) {
            sink.offers(name());
        }
    }
}
