package app.kith.attendee.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The people whom the current organisation knows. */
public interface People extends Repository<Person, UUID> {

    Optional<Person> findById(UUID id);

    /** Whom an address names: nobody where several people share it. */
    default Optional<Person> findByEmail(String email) {
        return findByEmailAndSharesAddressFalse(email);
    }

    Optional<Person> findByEmailAndSharesAddressFalse(String email);

    @Query("select exists (select from person where id = :id and unsubscribe_secret = :secret)")
    boolean isUnsubscribeSecret(UUID id, UUID secret);

    Person save(Person person);

    List<Person> findByIdIn(Collection<UUID> ids);

    /** Everybody with one of these addresses, shared or not. */
    List<Person> findByEmailIn(Collection<String> emails);
}
