package app.kith.mailbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** Answers requests for the pages and for their JSON. */
final class MailboxServer implements AutoCloseable {

    private static final String NO_SCRIPTS = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; "
            + "frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";
    private static final String SANDBOX = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; "
            + "style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";
    private static final Pattern PART = Pattern.compile("/mails/([^/]+)/parts/([0-9]{1,3})");
    private static final Pattern MAIL = Pattern.compile("/mails/([^/]+?)(/html|/source)?");
    private static final Pattern JSON = Pattern.compile("/api/mails/([^/]+)");

    private final HttpServer server;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final Mailbox mailbox;

    private MailboxServer(HttpServer server, Mailbox mailbox) {
        this.server = server;
        this.mailbox = mailbox;
    }

    static MailboxServer start(InetAddress address, int port, Mailbox mailbox) throws IOException {
        var server = new MailboxServer(HttpServer.create(new InetSocketAddress(address, port), 50), mailbox);
        server.server.createContext("/", server::answer);
        server.server.setExecutor(server.executor);
        server.server.start();
        return server;
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Reply reply;
            try {
                reply = "GET".equals(exchange.getRequestMethod()) || "HEAD".equals(exchange.getRequestMethod())
                        ? route(exchange)
                        : Reply.text(405, "Mails can only be read here.");
            } catch (RuntimeException e) {
                reply = Reply.text(500, "This could not be shown: " + e);
            }
            send(exchange, reply);
        }
    }

    private Reply route(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        var part = PART.matcher(path);
        var mail = MAIL.matcher(path);
        var json = JSON.matcher(path);
        if (path.equals("/")) {
            String address = parameter(exchange, "to");
            return Reply.html(MailPages.list(address, mailbox.sentTo(address)), NO_SCRIPTS);
        } else if (path.equals("/api/mails")) {
            return Reply.json(MailsAsJson.list(mailbox.sentTo(parameter(exchange, "to"))));
        } else if (json.matches()) {
            return mailbox.find(json.group(1))
                    .map(MailsAsJson::mail)
                    .map(Reply::json)
                    .orElseGet(Reply::missing);
        } else if (part.matches()) {
            return mailbox.find(part.group(1))
                    .flatMap(found -> attachment(found, Integer.parseInt(part.group(2))))
                    .map(MailboxServer::download)
                    .orElseGet(Reply::missing);
        } else if (mail.matches()) {
            String view = Optional.ofNullable(mail.group(2)).orElse("");
            return mailbox.find(mail.group(1)).map(found -> view(found, view)).orElseGet(Reply::missing);
        }
        return Reply.missing();
    }

    private Reply view(Mail mail, String view) {
        return switch (view) {
            case "/html" -> Reply.html(MailPages.body(mail), SANDBOX);
            case "/source" -> new Reply(200, "text/plain; charset=utf-8", mailbox.source(mail.id()), NO_SCRIPTS, "");
            default -> Reply.html(MailPages.mail(mail), NO_SCRIPTS);
        };
    }

    private static Optional<Mail.Attachment> attachment(Mail mail, int index) {
        return index < mail.attachments().size()
                ? Optional.of(mail.attachments().get(index))
                : Optional.empty();
    }

    private static Reply download(Mail.Attachment attachment) {
        String name =
                URLEncoder.encode(attachment.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return new Reply(
                200,
                attachment.type(),
                attachment.content(),
                SANDBOX,
                (attachment.isImage() ? "inline" : "attachment") + "; filename*=UTF-8''" + name);
    }

    private static String parameter(HttpExchange exchange, String name) {
        String query = exchange.getRequestURI().getRawQuery();
        if (query == null) {
            return "";
        }
        for (String pair : query.split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", reply.type());
        headers.set("Content-Security-Policy", reply.policy());
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cache-Control", "no-store");
        if (!reply.disposition().isEmpty()) {
            headers.set("Content-Disposition", reply.disposition());
        }
        boolean headOnly = "HEAD".equals(exchange.getRequestMethod());
        exchange.sendResponseHeaders(reply.status(), headOnly || reply.body().length == 0 ? -1 : reply.body().length);
        if (!headOnly) {
            exchange.getResponseBody().write(reply.body());
        }
    }

    /** One answer: a status, a body of a type, and what a browser may do with it. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares replies
    private record Reply(int status, String type, byte[] body, String policy, String disposition) {

        static Reply html(String page, String policy) {
            return new Reply(200, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8), policy, "");
        }

        static Reply json(byte[] body) {
            return new Reply(200, "application/json", body, NO_SCRIPTS, "");
        }

        static Reply text(int status, String text) {
            return new Reply(
                    status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8), NO_SCRIPTS, "");
        }

        static Reply missing() {
            return text(404, "There is no such mail.");
        }
    }
}
