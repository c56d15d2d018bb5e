package cn.gov.nanan.disclosure.annual;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** 定稿的内容: words and figures as one text, the same for the same. */
record SnapshotText(String format, int year, ReportTexts texts, ReportFigures figures) {
    String json() {
        JsonObjectBuilder tables = Json.createObjectBuilder();
        for (ReportTable table : ReportTable.values()) {
            table.rows().forEach(row -> tables.add(row.id(), cells(table, row)));
        }
        JsonObjectBuilder written = Json.createObjectBuilder();
        add(written, "overview", texts.overview());
        add(written, "problems", texts.problems());
        add(written, "other", texts.other());
        return Json.createObjectBuilder()
                .add("format", format)
                .add("year", year)
                .add("texts", written)
                .add("figures", tables)
                .build()
                .toString();
    }

    private JsonObjectBuilder cells(ReportTable table, ReportLine row) {
        JsonObjectBuilder cells = Json.createObjectBuilder();
        table.columns().stream()
                .filter(column -> table.has(row.id(), column.id()))
                .forEach(column -> cells.add(column.id(), figures.value(row.id(), column.id())));
        return cells;
    }

    private static void add(JsonObjectBuilder object, String name, String text) {
        if (text != null) {
            object.add(name, text);
        }
    }

    static SnapshotText read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject all = reader.readObject();
            JsonObject words = all.getJsonObject("texts");
            Map<ReportCell, BigDecimal> values = new HashMap<>();
            JsonObject tables = all.getJsonObject("figures");
            tables.keySet().forEach(row -> {
                JsonObject cells = tables.getJsonObject(row);
                cells.keySet()
                        .forEach(column -> values.put(
                                new ReportCell(row, column),
                                cells.getJsonNumber(column).bigDecimalValue()));
            });
            return new SnapshotText(
                    all.getString("format"),
                    all.getInt("year"),
                    new ReportTexts(
                            words.getString("overview", null),
                            words.getString("problems", null),
                            words.getString("other", null)),
                    new ReportFigures(values));
        }
    }
}
