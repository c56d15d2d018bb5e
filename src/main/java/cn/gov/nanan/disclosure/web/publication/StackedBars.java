package cn.gov.nanan.disclosure.web.publication;

import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.publication.Standing;
import cn.gov.nanan.disclosure.publication.TimelinessRow;
import jakarta.faces.context.FacesContext;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** 堆叠柱图: figures as the configuration of a Chart.js chart. Dark and pale differ enough to be told without colour. */
final class StackedBars {
    /** One colour of the bars, in their order from the axis outwards. */
    private enum Part {
        ON_TIME(Standing.ON_TIME, "#1f6b45", TimelinessRow::onTime),
        LATE(Standing.LATE, "#d9a441", TimelinessRow::late),
        RUNNING(Standing.RUNNING, "#9db8dc", TimelinessRow::running),
        OVERDUE(Standing.OVERDUE, "#b3141d", TimelinessRow::overdue);

        private final Standing standing;
        private final String colour;
        private final ToLongFunction<TimelinessRow> figure;

        Part(Standing standing, String colour, ToLongFunction<TimelinessRow> figure) {
            this.standing = standing;
            this.colour = colour;
            this.figure = figure;
        }
    }

    private StackedBars() {}

    static String of(List<TimelinessRow> rows) {
        JsonArrayBuilder names = Json.createArrayBuilder();
        rows.forEach(row -> names.add(row.name()));
        JsonArrayBuilder parts = Json.createArrayBuilder();
        for (Part part : Part.values()) {
            parts.add(dataset(part, rows));
        }
        return Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", Json.createObjectBuilder().add("labels", names).add("datasets", parts))
                .add("options", options())
                .build()
                .toString();
    }

    /** What a click on this part of a bar asks for; everything still running is the list's own default. */
    static String standing(int dataset) {
        Standing standing = Part.values()[dataset].standing;
        return standing == Standing.RUNNING ? "" : standing.name();
    }

    private static JsonObjectBuilder dataset(Part part, List<TimelinessRow> rows) {
        JsonArrayBuilder figures = Json.createArrayBuilder();
        rows.forEach(row -> figures.add(part.figure.applyAsLong(row)));
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return Json.createObjectBuilder()
                .add("label", Messages.text(locale, Messages.keyOf(part.standing)))
                .add("backgroundColor", part.colour)
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
