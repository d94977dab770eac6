package app.kith.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.PropertiesExpander;
import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.AuditListener;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SizesTest {

    private static final int MOST_FILES = 20;

    @Test
    void files_methods_and_constructors_can_be_held_in_the_head() throws CheckstyleException {
        assertThat(tooLarge()).isEqualTo(Exceptions.in("sizes.txt"));
    }

    @Test
    void packages_can_be_held_in_the_head() {
        var full = new TreeMap<String, Integer>();
        Project.mainSources().forEach(file -> full.merge(String.valueOf(file.getParent()), 1, Integer::sum));
        full.values().removeIf(files -> files <= MOST_FILES);
        assertThat(full).isEqualTo(Exceptions.in("packages.txt"));
    }

    /** How often each check finds fault with each file. */
    private static Map<String, Integer> tooLarge() throws CheckstyleException {
        var found = new TreeMap<String, Integer>();
        var checker = new Checker();
        checker.setModuleClassLoader(Checker.class.getClassLoader());
        checker.configure(ConfigurationLoader.loadConfiguration(
                Project.root()
                        .resolve("infra/house/src/test/resources/sizes.xml")
                        .toString(),
                new PropertiesExpander(new Properties())));
        checker.addListener(new Counting(found));
        checker.process(Project.mainSources().stream()
                .map(Project.root()::resolve)
                .map(Path::toFile)
                .toList());
        checker.destroy();
        return found;
    }

    private record Counting(Map<String, Integer> found) implements AuditListener {

        @Override
        public void addError(AuditEvent event) {
            String check = event.getSourceName().replaceAll(".*\\.|Check$", "");
            Path file = Project.root().relativize(new File(event.getFileName()).toPath());
            found.merge(check + " " + file, 1, Integer::sum);
        }

        @Override
        public void addException(AuditEvent event, Throwable broken) {
            throw new IllegalStateException(event.getFileName(), broken);
        }

        @Override
        public void auditStarted(AuditEvent event) {}

        @Override
        public void auditFinished(AuditEvent event) {}

        @Override
        public void fileStarted(AuditEvent event) {}

        @Override
        public void fileFinished(AuditEvent event) {}
    }
}
