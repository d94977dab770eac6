package app.kith.messaging.mail;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The templates of one kind of letter: every value is escaped in the HTML and left as it is in the text. */
final class MailTemplate {

    private final Template text;
    private final Template body;
    private final Template frame;

    MailTemplate(String kind) {
        text = Mustache.compiler().escapeHTML(false).defaultValue("").compile(source(kind + ".txt"));
        body = Mustache.compiler().emptyStringIsFalse(true).compile(source(kind + ".html"));
        frame = Mustache.compiler().compile(source("frame.html"));
    }

    String text(Map<String, ?> values) {
        return text.execute(values);
    }

    String html(Map<String, ?> values) {
        Map<String, Object> framed = new HashMap<>(values);
        framed.put("body", body.execute(values));
        return frame.execute(framed);
    }

    private static String source(String name) {
        try (InputStream file = MailTemplate.class.getResourceAsStream("/mail/" + name)) {
            if (file == null) {
                throw new IllegalStateException("No template " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
