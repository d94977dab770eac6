package app.kith.defaults.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
        var files = new ArrayList<SqlFile>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                files.add(new SqlFile(
                        String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        files.sort(Comparator.comparing(SqlFile::name));
        return List.copyOf(files);
    }
}
