package cn.gov.nanan.disclosure.web;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;

/** 柱图: figures as the configuration of a Chart.js chart. The same figures stand in a table beside it. */
public final class Bars {
    /** 一组柱: one colour of the bars, with a figure a name. */
    public record Series(String label, String colour, List<? extends Number> figures) {}

    /**
     * What Chart.js does by itself, but told as a list: so it makes a context for each bar, without which a click on a bar fails
     * in PrimeFaces 15.0.13 and opens nothing.
     */
    private static final JsonArray EACH = Json.createArrayBuilder().add("auto").build();

    private Bars() {}

    /** Bars of several colours, one on the other, in their order from the axis outwards. */
    public static String stacked(List<String> names, List<Series> series) {
        JsonArrayBuilder labels = Json.createArrayBuilder(names);
        JsonArrayBuilder datasets = Json.createArrayBuilder();
        series.forEach(one -> datasets.add(dataset(one)));
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", Json.createObjectBuilder().add("labels", labels).add("datasets", datasets))
                .add("options", options())
                .build()
                .toString();
    }

    private static JsonObjectBuilder dataset(Series series) {
        JsonArrayBuilder figures = Json.createArrayBuilder();
        series.figures().forEach(figure -> figures.add(new BigDecimal(figure.toString())));
        return Json.createObjectBuilder()
                .add("label", series.label())
                .add("backgroundColor", series.colour())
                .add("inflateAmount", EACH)
                .add("data", figures);
    }

    private static JsonObjectBuilder options() {
        JsonObjectBuilder whole = Json.createObjectBuilder()
                .add("stacked", true)
                .add("beginAtZero", true)
                .add("ticks", Json.createObjectBuilder().add("precision", 0));
        return Json.createObjectBuilder()
                .add("responsive", true)
                .add("maintainAspectRatio", false)
                .add("animation", false)
                .add(
                        "scales",
                        Json.createObjectBuilder()
                                .add("x", Json.createObjectBuilder().add("stacked", true))
                                .add("y", whole));
    }
}
