package app.kith.mailbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mails in a folder, one {@code .eml} file each. A file's name begins with the time it came in. */
final class Mailbox {

    private static final Pattern ID = Pattern.compile("[0-9]{8}T[0-9]{9}Z-[0-9a-z]{1,13}");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Map<String, Mail> read = new ConcurrentHashMap<>();
    private final AtomicLong count = new AtomicLong(System.nanoTime());

    Mailbox(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a mail as it came, with the address it was sent to, which its own headers need not name. */
    void keep(String recipient, byte[] content) {
        String id = TIME.format(Instant.now()) + "-" + Long.toString(count.incrementAndGet() & Long.MAX_VALUE, 36);
        Path unfinished = folder.resolve(id + ".unfinished");
        try {
            Files.write(unfinished, withRecipient(recipient, content));
            Files.move(unfinished, file(id), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mails sent to addresses that contain the text, newest first; all for an empty text. */
    List<Mail> sentTo(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        try (var files = Files.list(folder)) {
            return ids(files)
                    .sorted(Comparator.reverseOrder())
                    .flatMap(id -> find(id).stream())
                    .filter(mail -> mail.isTo(wanted))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Mail> find(String id) {
        if (!ID.matcher(id).matches() || !Files.exists(file(id))) {
            return Optional.empty();
        }
        return Optional.of(read.computeIfAbsent(id, wanted -> Mail.read(wanted, receivedAt(wanted), source(wanted))));
    }

    byte[] source(String id) {
        try {
            return Files.readAllBytes(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> ids(Stream<Path> files) {
        return files.map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".eml"))
                .map(name -> name.substring(0, name.length() - ".eml".length()));
    }

    private static Instant receivedAt(String id) {
        return TIME.parse(id.substring(0, id.indexOf('-')), Instant::from);
    }

    private static byte[] withRecipient(String recipient, byte[] content) throws IOException {
        var all = new ByteArrayOutputStream();
        all.write("%s: %s\r\n"
                .formatted(Mail.RECIPIENT_HEADER, recipient.replaceAll("[\r\n]", ""))
                .getBytes(StandardCharsets.UTF_8));
        all.write(content);
        return all.toByteArray();
    }

    private Path file(String id) {
        return folder.resolve(id + ".eml");
    }
}
