package app.kith.defaults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A file of SQL.
 *
 * @param name without its folder
 */
public record SqlFile(String name, String sql) {

    /** All that match a pattern such as {@code classpath*:db/definitions/*.sql}, by name. */
    public static List<SqlFile> matching(String pattern) {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources(pattern);
            return Arrays.stream(files)
                    .map(file -> {
                        try {
                            return new SqlFile(
                                    String.valueOf(file.getFilename()),
                                    file.getContentAsString(StandardCharsets.UTF_8));
                        } catch (IOException unreadable) {
                            throw new UncheckedIOException(unreadable);
                        }
                    })
                    .sorted(Comparator.comparing(SqlFile::name))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
