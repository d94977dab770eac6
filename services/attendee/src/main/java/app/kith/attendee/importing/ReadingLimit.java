package app.kith.attendee.importing;

import app.kith.attendee.importing.GuestFile.Reading.Unusable;

/** What a guest list may not have more of, each with the problem told: a small file must not cost a service its memory or its time. */
public enum ReadingLimit {
    SIZE(
            "file-too-large",
            "The file has more than 20,000 rows, 200 columns or 16 MB. Nothing was imported; split it and import the"
                    + " parts."),
    CELL(
            "cell-too-long",
            "A cell of the file holds more than 32,767 characters, the most that Excel keeps in one. Nothing was"
                    + " imported; shorten or empty that cell."),
    CONTENT(
            "file-too-full",
            "The file has more than 500,000 filled cells or 8 million characters. Nothing was imported; leave out the"
                    + " columns that are not needed, or split it."),
    UNPACKED(
            "workbook-too-large",
            "The workbook is larger than 96 MB once it is unpacked. Nothing was imported; copy the guest list into a"
                    + " new workbook and choose that."),
    MARKUP(
            "workbook-unusual",
            "The workbook is built in a way that no spreadsheet program uses, with far too many parts, formats or"
                    + " attributes. Nothing was imported; save the guest list as \"CSV UTF-8\" and choose that."),
    DAMAGED(
            "xlsx-malformed",
            "The file is not an Excel workbook, or it is damaged. Nothing was imported; open it in your spreadsheet,"
                    + " save it as .xlsx or as \"CSV UTF-8\" and choose it again."),
    TIME(
            "file-too-slow",
            "Reading the file took more than 20 seconds and was stopped. Nothing was imported; copy the guest list"
                    + " into a new workbook, or save it as \"CSV UTF-8\".");

    public static final int MOST_CELLS = 500_000;
    public static final int MOST_CHARACTERS = 8_000_000;
    public static final int LONGEST_CELL = 32_767;

    private final String code;
    private final String detail;

    ReadingLimit(String code, String detail) {
        this.code = code;
        this.detail = detail;
    }

    public Unusable problem() {
        return new Unusable(code, detail);
    }
}
