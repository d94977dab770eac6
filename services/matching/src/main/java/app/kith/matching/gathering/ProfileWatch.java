package app.kith.matching.gathering;

import app.kith.contracts.Profile;

/** Whoever prepares for what people say of themselves; told within the transaction that keeps it. */
public interface ProfileWatch {

    void profileTold(Profile profile);
}
