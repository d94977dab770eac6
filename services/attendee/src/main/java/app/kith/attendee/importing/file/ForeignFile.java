package app.kith.attendee.importing.file;

import app.kith.attendee.importing.GuestFile.Reading.Unusable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Files that are no guest list whatever their name says, by their first bytes, each with what to do about it. */
final class ForeignFile {

    private static final int BYTES_SHOWN = 200;

    /** The Excel of before 2007, and any workbook with a password. */
    private static final String OLD_EXCEL = "\u00D0\u00CF\u0011\u00E0";

    private static final List<String> MARKUP =
            List.of("<!doctype", "<html", "<?xml", "<table", "<head", "<meta", "<style", "%pdf-");
    private static final List<String> PACKED =
            List.of("\u001F\u008B", "7z\u00BC\u00AF", "rar!\u001A", "bzh", "\u00FD7zxz");
    private static final List<String> OTHERS = List.of(
            "{\\rtf",
            "\u0089png",
            "\u00FF\u00D8\u00FF",
            "gif8",
            "begin:vcard",
            "begin:vcalendar",
            "{\"",
            "[{\"",
            "[{\n",
            "[\n",
            "{\n",
            "{\r\n",
            "[\r\n",
            "mime-version:",
            "received:",
            "return-path:",
            "sqlite format");

    static Optional<Unusable> of(byte[] bytes) {
        var raw = new String(bytes, 0, Math.min(bytes.length, BYTES_SHOWN), StandardCharsets.ISO_8859_1);
        if (raw.startsWith(OLD_EXCEL)) {
            return Optional.of(oldExcel());
        }
        var start = raw.replaceFirst("^\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
        if (MARKUP.stream().anyMatch(start::startsWith)) {
            return Optional.of(markup());
        }
        var unstripped = raw.toLowerCase(Locale.ROOT);
        if (PACKED.stream().anyMatch(unstripped::startsWith)) {
            return Optional.of(packed());
        }
        return OTHERS.stream().anyMatch(start::startsWith) ? Optional.of(noList()) : Optional.empty();
    }

    /** A package that is no workbook of Excel, by the names of what is in it. */
    static Optional<Unusable> packageOf(Set<String> parts) {
        boolean isOtherWorkbook = parts.contains("content.xml")
                || parts.contains("xl/workbook.bin")
                || parts.stream().anyMatch(part -> part.endsWith(".iwa"));
        if (isOtherWorkbook) {
            return Optional.of(otherWorkbook());
        }
        if (parts.stream().anyMatch(part -> part.startsWith("word/") || part.startsWith("ppt/"))) {
            return Optional.of(noList());
        }
        return parts.contains("[content_types].xml") ? Optional.empty() : Optional.of(packed());
    }

    private static Unusable oldExcel() {
        return new Unusable(
                "excel-too-old",
                "The file is of the Excel of before 2007, or locked with a password. Nothing was imported; save it as"
                        + " \"Excel workbook (.xlsx)\" without a password and choose it again.");
    }

    private static Unusable markup() {
        return new Unusable(
                "file-no-table",
                "The file is a web page, an XML or a PDF file, whatever its name says. Nothing was imported; open it"
                        + " in your spreadsheet, save it as .xlsx or as \"CSV UTF-8\" and choose it again.");
    }

    private static Unusable otherWorkbook() {
        return new Unusable(
                "workbook-other-format",
                "The file is a spreadsheet of another format, such as .ods, .numbers or .xlsb. Nothing was imported;"
                        + " open it in its program, save or export it as .xlsx or as \"CSV UTF-8\" and choose that file.");
    }

    private static Unusable packed() {
        return new Unusable(
                "file-packed",
                "The file is an archive with other files in it. Nothing was imported; unpack it and choose the guest"
                        + " list among them.");
    }

    private static Unusable noList() {
        return new Unusable(
                "file-no-list",
                "The file is a document, a picture, contacts or data for programs, not a table of guests. Nothing was"
                        + " imported; export the guests as .xlsx or as \"CSV UTF-8\" and choose that file.");
    }

    private ForeignFile() {}
}
