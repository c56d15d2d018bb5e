package cn.gov.nanan.disclosure.web.print;

import cn.gov.nanan.disclosure.attribute.Categories;
import cn.gov.nanan.disclosure.attribute.ContentCategory;
import cn.gov.nanan.disclosure.attribute.Theme;
import cn.gov.nanan.disclosure.attribute.Themes;
import cn.gov.nanan.disclosure.deadline.Obligations;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.print.FormTable;
import cn.gov.nanan.disclosure.print.PageFrame;
import cn.gov.nanan.disclosure.print.Pdf;
import cn.gov.nanan.disclosure.procedure.Handling;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.screening.Screenings;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import cn.gov.nanan.disclosure.version.PassageRemarks;
import cn.gov.nanan.disclosure.version.Versions;
import cn.gov.nanan.disclosure.web.Download;
import cn.gov.nanan.disclosure.web.Shown;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;

/** 打印发文处理单: the form of an item as a PDF, to whoever may see the item. */
@WebServlet("/items/sheet.pdf")
public class DispatchSheetPdf extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String NUMBER = "\\d{1,18}";

    @Inject
    private Handling handling;

    @Inject
    private Obligations obligations;

    @Inject
    private Categories categories;

    @Inject
    private Themes themes;

    @Inject
    private Versions versions;

    @Inject
    private PassageRemarks passages;

    @Inject
    private Screenings screenings;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        if (id == null || !id.matches(NUMBER)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            byte[] pdf = Pdf.of(xhtml(Long.parseLong(id), version(request, "from"), version(request, "to")));
            String title = handling.find(Long.parseLong(id)).title();
            Download.printed(
                    pdf, "application/pdf", Download.named("pdf", FormTable.text("form.heading"), title), response);
        } catch (BusinessException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Null where the address names none. */
    private static Integer version(HttpServletRequest request, String name) {
        String said = request.getParameter(name);
        return said != null && said.matches("\\d{1,6}") ? Integer.valueOf(said) : null;
    }

    private String xhtml(long id, Integer from, Integer to) {
        InformationItem item = handling.find(id);
        DispatchSheet sheet = new DispatchSheet(
                item,
                categories
                        .byCode(item.form().categoryCode())
                        .map(ContentCategory::name)
                        .orElse(null),
                themes.byCode(item.form().themeCode()).map(Theme::path).orElse(null),
                new SheetDeadlines(obligations.seenOf(SubjectKind.ITEM, id)),
                new SheetVersions(versions.trace(id, from, to, Locale.SIMPLIFIED_CHINESE), passages.of(id)),
                screenings.confirmed(id));
        String footer = PageFrame.printedBy(acting.officer().name(), new Shown().moment(clock.instant()));
        return sheet.markup(Setting.AGENCY_NAME.value(), footer).xhtml();
    }
}
