package cn.gov.nanan.disclosure.history;

import cn.gov.nanan.disclosure.file.XmlPart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * 表格的大小: measured before the sheet is read, for a reader of sheets makes room for every column up to the last one that
 * a row names. Only cells with a value count as rows and columns; an empty one with a format is usual, but takes its room.
 */
final class SheetBounds {
    private static final int LAST_COLUMN = 16_384;
    private static final long MOST_ROOM = 50_000_000;

    private final ReadingBounds bounds;
    private int row;
    private int column;
    private int widest;
    private int filled;
    private long room;
    private boolean inside;
    private boolean begun;

    private SheetBounds(ReadingBounds bounds) {
        this.bounds = bounds;
    }

    /** All sheets of the file, each for itself. */
    static void measure(byte[] packed, ReadingBounds bounds) throws IOException {
        long size = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(packed).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                byte[] part;
                try (InputStream in = zip.getInputStream(entry)) {
                    part = in.readNBytes(ReadingBounds.LARGEST + 1);
                }
                bounds.restart();
                size += part.length;
                bounds.size(size);
                new SheetBounds(bounds).measure(part);
            }
        }
    }

    /** Whatever its name is, and whatever names it. What is no XML before any cell is no sheet for any reader. */
    private void measure(byte[] part) throws IOException {
        try {
            XmlPart.read(new ByteArrayInputStream(part), this::see);
        } catch (IOException noXml) {
            if (begun) {
                throw noXml;
            }
        }
    }

    private void see(XMLStreamReader xml) {
        if (!xml.isStartElement() && !xml.isEndElement()) {
            return;
        }
        switch (xml.getLocalName()) {
            case "sheetData" -> {
                inside = xml.isStartElement();
                begun = true;
            }
            case "row" -> row(xml);
            case "c" -> cell(xml);
            case "v", "is" -> value(xml);
            default -> {}
        }
    }

    private void row(XMLStreamReader xml) {
        if (xml.isStartElement()) {
            String number = XmlPart.attribute(xml, "r");
            row = number.isEmpty() ? row + 1 : Integer.parseInt(number);
            column = 0;
            widest = 0;
            filled = 0;
        } else if (inside) {
            room += widest;
            if (filled > 0) {
                bounds.row(row);
            }
            bounds.width(room > MOST_ROOM ? LAST_COLUMN : filled);
        }
    }

    private void cell(XMLStreamReader xml) {
        if (inside && xml.isStartElement()) {
            String address = XmlPart.attribute(xml, "r");
            column = address.isEmpty() ? column + 1 : column(address);
            widest = Math.max(widest, column);
            if (column > LAST_COLUMN) {
                bounds.row(row);
                bounds.width(column);
            }
        }
    }

    private void value(XMLStreamReader xml) {
        if (inside && xml.isStartElement()) {
            filled = Math.max(filled, column);
        }
    }

    /** A is 1; what is no column is further right than the last one. */
    static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && !Character.isDigit(address.charAt(i)); i++) {
            int letter = address.charAt(i) - 'A' + 1;
            column = letter < 1 || letter > 26 || column > LAST_COLUMN ? LAST_COLUMN + 1 : column * 26 + letter;
        }
        return column == 0 ? LAST_COLUMN + 1 : column;
    }
}
