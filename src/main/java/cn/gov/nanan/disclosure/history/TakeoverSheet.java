package cn.gov.nanan.disclosure.history;

import cn.gov.nanan.disclosure.file.XmlPart;
import cn.gov.nanan.disclosure.platform.BusinessException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * 历史目录表格: the first sheet of an XLSX file that is shown, row by row; a cell means what the program shows of it. What is
 * hidden is never taken over unseen, and which sheets are left out is said.
 */
final class TakeoverSheet {
    private final ReadingBounds bounds;
    private final Headed headed;
    private final WorkbookParts parts;
    private final ShownNumber numbers;
    private final TreeSet<Integer> hiddenColumns = new TreeSet<>();
    private final StringBuilder text = new StringBuilder();
    private List<String> values = new ArrayList<>();
    private int row;
    private int column;
    private boolean hidden;
    private boolean collecting;

    /** 公式 of this cell, and whether what it gives was kept with it. */
    private boolean formula;

    private boolean valued;

    /** What is wrong with the row; empty where nothing is. */
    private String trouble = "";

    private boolean phonetic;
    private String type = "";
    private int style;

    private TakeoverSheet(WorkbookParts parts, ReadingBounds bounds, Consumer<RawRow> rows) {
        this.parts = parts;
        this.bounds = bounds;
        this.headed = new Headed(rows);
        this.numbers = new ShownNumber(parts);
    }

    /** @param bounds within which {@link SheetBounds} has found it */
    static void read(byte[] bytes, ReadingBounds bounds, Consumer<RawRow> rows, Consumer<Remark> notes)
            throws IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            OtherFormat.of(Collections.list(zip.getEntries()).stream()
                            .map(ZipArchiveEntry::getName)
                            .collect(Collectors.toSet()))
                    .ifPresent(bounds::refuse);
            WorkbookParts parts = new WorkbookParts(zip);
            WorkbookParts.NamedSheet first = parts.sheets().stream()
                    .filter(sheet -> !sheet.hidden())
                    .findFirst()
                    .orElseThrow(() -> new IOException("no sheet"));
            parts.sheets().stream()
                    .filter(sheet -> sheet != first)
                    .map(sheet -> Remark.warning(
                            0, sheet.hidden() ? "history.sheet.hidden" : "history.sheet.left", sheet.name()))
                    .forEach(notes);
            TakeoverSheet sheet = new TakeoverSheet(parts, bounds, rows);
            parts.require(first.part(), sheet::see);
            sheet.end();
        }
    }

    private void end() {
        headed.end();
        List<String> names = hiddenColumns.stream()
                .filter(index -> index < headed.headings().size())
                .map(index -> headed.headings().get(index))
                .filter(name -> Heading.named(name).isPresent())
                .toList();
        if (!names.isEmpty()) {
            throw new BusinessException("history.error.hidden-columns", bounds.called(), String.join("、", names));
        }
    }

    private void see(XMLStreamReader xml) {
        if (!xml.isStartElement() && !xml.isEndElement()) {
            if (collecting && !phonetic) {
                text.append(xml.getText());
            }
        } else if (xml.isStartElement()) {
            begin(xml);
        } else {
            end(xml.getLocalName());
        }
    }

    private void begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "col" -> column(xml);
            case "row" -> {
                String number = XmlPart.attribute(xml, "r");
                row = number.isEmpty() ? row + 1 : Integer.parseInt(number);
                hidden = WorkbookParts.isOn(XmlPart.attribute(xml, "hidden"));
                values = new ArrayList<>();
                column = -1;
                trouble = hidden ? "history.row.hidden" : "";
            }
            case "c" -> {
                String address = XmlPart.attribute(xml, "r");
                column = address.isEmpty() ? column + 1 : SheetBounds.column(address) - 1;
                type = XmlPart.attribute(xml, "t");
                String index = XmlPart.attribute(xml, "s");
                style = index.isEmpty() ? 0 : Integer.parseInt(index);
                text.setLength(0);
                formula = false;
                valued = false;
            }
            case "f" -> formula = true;
            case "v", "t" -> {
                collecting = true;
                valued = true;
            }
            case "rPh" -> phonetic = true;
            default -> {}
        }
    }

    private void column(XMLStreamReader xml) {
        if (WorkbookParts.isOn(XmlPart.attribute(xml, "hidden"))) {
            int to = Math.min(Integer.parseInt(XmlPart.attribute(xml, "max")), ReadingBounds.MOST_COLUMNS);
            for (int each = Integer.parseInt(XmlPart.attribute(xml, "min")); each <= to; each++) {
                hiddenColumns.add(each - 1);
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "v", "t" -> collecting = false;
            case "rPh" -> phonetic = false;
            case "c" -> cell();
            case "row" -> row();
            default -> {}
        }
    }

    private void cell() {
        String shown = kept();
        bounds.size(shown.length());
        if (column < 0 || column >= ReadingBounds.MOST_COLUMNS || shown.isEmpty()) {
            return;
        }
        while (values.size() <= column) {
            values.add("");
        }
        values.set(column, shown);
    }

    /** One cell that cannot be read condemns its row, and no other. */
    private String kept() {
        if (formula && !valued) {
            trouble = "history.row.formula";
        } else if ("e".equals(type)) {
            trouble = "history.row.error-value";
        }
        try {
            return shown();
        } catch (NumberFormatException | IndexOutOfBoundsException odd) {
            trouble = "history.row.cell";
            return "";
        }
    }

    private String shown() {
        String written = text.toString();
        if (written.isBlank() && !"inlineStr".equals(type)) {
            return "";
        }
        return switch (type) {
            case "s" -> parts.text(Integer.parseInt(written.strip()));
            case "inlineStr", "str" -> WorkbookParts.unescaped(written);
            case "b" -> "1".equals(written.strip()) ? "TRUE" : "FALSE";
            case "d", "e" -> written.strip();
            default -> numbers.of(written.strip(), style);
        };
    }

    private void row() {
        if (!trouble.isEmpty() && !hidden || values.stream().anyMatch(value -> !value.isBlank())) {
            bounds.row(row);
            headed.accept(values, row, trouble);
        }
    }
}
