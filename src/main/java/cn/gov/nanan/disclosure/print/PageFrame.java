package cn.gov.nanan.disclosure.print;

import java.util.Map;

/**
 * 版心: an A4 page with its margins, and at its foot who printed it and when; in it whatever a sheet or a letter says.
 *
 * @param style what the sheet's own parts look like, the file {@code print/STYLE.css}
 * @param footer who printed it and when
 * @param numbered whether each page says which of how many it is
 */
public record PageFrame(String style, String footer, boolean numbered) {
    private static final String NUMBER = "counter(page) \" / \" counter(pages)";

    public Markup around(Markup title, Markup body) {
        return Markup.template(
                "frame",
                Map.of(
                        "title",
                        title,
                        "footer",
                        Markup.text(footer.replaceAll("[\"\\\\{}]", " ")),
                        "number",
                        new Markup(numbered ? NUMBER : "\"\""),
                        "style",
                        Markup.style(style),
                        "body",
                        body));
    }

    /** 红头: the agency in red, what the sheet is, and the red line. */
    public static Markup heading(String agency, Markup name) {
        return Markup.element("p class=\"agency\"", Markup.text(agency))
                .and(Markup.element("h1", name))
                .and(Markup.element("div class=\"line\""));
    }

    /** 打印人和时间, for the foot of the page. */
    public static String printedBy(String officer, String moment) {
        return FormTable.text("print.footer", officer, moment);
    }
}
