package cn.gov.nanan.disclosure.print;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * 标签纸: labels in rows on A4, to be cut and pasted.
 *
 * @param labels what stands on each
 * @param none what is printed where there is none
 */
public record LabelSheet(Markup title, List<Markup> labels, Markup none) {
    private static final int IN_A_ROW = 2;

    public Markup markup() {
        Markup rows = IntStream.range(0, (labels.size() + 1) / IN_A_ROW)
                .mapToObj(row -> row(row * IN_A_ROW))
                .reduce(Markup.NONE, Markup::and);
        Markup content = labels.isEmpty() ? Markup.element("p", none) : Markup.element("table", rows);
        return Markup.template("labels", Map.of("title", title, "labels", content));
    }

    private Markup row(int first) {
        Markup second = first + 1 < labels.size()
                ? Markup.element("td", labels.get(first + 1))
                : Markup.element("td class=\"none\"");
        return Markup.element("tr", Markup.element("td", labels.get(first)), second);
    }
}
