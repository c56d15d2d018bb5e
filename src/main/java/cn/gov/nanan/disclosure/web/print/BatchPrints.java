package cn.gov.nanan.disclosure.web.print;

import cn.gov.nanan.disclosure.handover.Batch;
import cn.gov.nanan.disclosure.handover.BatchList;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.print.FormTable;
import cn.gov.nanan.disclosure.print.PageFrame;
import cn.gov.nanan.disclosure.print.Pdf;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.web.Download;
import cn.gov.nanan.disclosure.web.Shown;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;

/** 打印移交清单、交接单、标签: of one batch, to whoever may see it. */
@WebServlet({BatchPrints.LIST, BatchPrints.SLIP, BatchPrints.LABELS, BatchPrints.TABLE})
public class BatchPrints extends HttpServlet {
    static final String LIST = "/handover/list.pdf";
    static final String SLIP = "/handover/slip.pdf";
    static final String LABELS = "/handover/labels.pdf";
    static final String TABLE = "/handover/list.xlsx";

    private static final long serialVersionUID = 1L;
    private static final String PDF = "application/pdf";
    private static final Map<String, String> TITLES = Map.of(
            LIST, "handover.list",
            TABLE, "handover.list",
            SLIP, "handover.sheet.slip",
            LABELS, "handover.sheet.labels");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private BatchList batches;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        String path = request.getServletPath();
        try {
            Batch batch = batches.find(id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : -1);
            String name = Download.named(
                    path.substring(path.lastIndexOf('.') + 1),
                    FormTable.text(TITLES.get(path)),
                    batch.day().toString());
            Download.printed(bytes(path, batch), TABLE.equals(path) ? XLSX : PDF, name, response);
        } catch (BusinessException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private byte[] bytes(String path, Batch batch) {
        String agency = Setting.AGENCY_NAME.value();
        String footer = PageFrame.printedBy(acting.officer().name(), new Shown().moment(clock.instant()));
        BatchSheet sheet = new BatchSheet(batch, agency, footer);
        return switch (path) {
            case LIST -> Pdf.of(sheet.list().xhtml());
            case SLIP -> Pdf.of(sheet.slip().xhtml());
            case LABELS -> Pdf.of(new BatchLabels(batch, agency).markup().xhtml());
            default -> new BatchTable(batch, agency).xlsx();
        };
    }
}
