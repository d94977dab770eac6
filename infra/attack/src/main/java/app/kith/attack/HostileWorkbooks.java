package app.kith.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small workbooks that cost an unbounded reader its memory or its time, sent as a guest list, several at once. */
final class HostileWorkbooks implements Attempt {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int AT_ONCE = 4;

    @Override
    public String name() {
        return "hostile workbooks";
    }

    @Override
    public Tally run(Target target) throws IOException, InterruptedException {
        var uploads = new ArrayList<Callable<Tally>>();
        for (var workbook : workbooks().entrySet()) {
            byte[] bytes = workbook(workbook.getValue());
            for (int i = 0; i < AT_ONCE; i++) {
                uploads.add(() -> upload(target, workbook.getKey(), bytes));
            }
        }
        var tally = Tally.NOTHING;
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var upload : senders.invokeAll(uploads)) {
                tally = tally.and(upload.get());
            }
        } catch (ExecutionException broken) {
            return Tally.failed("hostile workbook: " + broken.getCause());
        }
        return tally;
    }

    private static Tally upload(Target target, String what, byte[] bytes) throws InterruptedException {
        var answer = target.http()
                .send(target.http()
                        .request(
                                "/api/attendee/gatherings/%s/import-previews".formatted(target.other()),
                                target.organiser())
                        .header("Content-Type", TYPE)
                        .POST(BodyPublishers.ofByteArray(bytes)));
        boolean isRefused = answer.status() == 422
                || answer.json().path("code").asString("").equals("import-busy");
        return isRefused ? Tally.tried(1) : Tally.failed("%s got %d".formatted(what, answer.status()));
    }

    private static Map<String, String> workbooks() {
        return Map.of(
                "a string of 40 MB",
                row(1, "<c r=\"A1\" t=\"inlineStr\"><is><t>" + "a".repeat(40_000_000) + "</t></is></c>"),
                "200,000 attributes",
                row(1, "<c r=\"A1\"" + many(200_000, " a%d=\"\"") + "/>"),
                "20,000 rows of one number at the far right",
                IntStream.rangeClosed(1, 20_000)
                        .mapToObj(line -> row(line, "<c r=\"XFD" + line + "\"><v>1</v></c>"))
                        .collect(Collectors.joining()),
                "200,000 tags inside each other",
                row(1, "<a>".repeat(200_000)));
    }

    private static String many(int count, String pattern) {
        return IntStream.range(0, count).mapToObj(pattern::formatted).collect(Collectors.joining());
    }

    private static String row(int line, String cells) {
        return "<row r=\"" + line + "\">" + cells + "</row>";
    }

    private static byte[] workbook(String rows) throws IOException {
        var main = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        var parts = List.of(
                Map.entry(
                        "[Content_Types].xml",
                        "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"" + main + "sheet.main+xml\"/>"
                                + "</Types>"),
                Map.entry(
                        "xl/workbook.xml",
                        "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                                + "<sheets><sheet name=\"Guests\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"),
                Map.entry(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"),
                Map.entry("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
