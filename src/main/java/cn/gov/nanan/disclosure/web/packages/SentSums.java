package cn.gov.nanan.disclosure.web.packages;

import cn.gov.nanan.disclosure.exchange.DataPackage;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.print.FormTable;
import cn.gov.nanan.disclosure.transfer.Resending;
import cn.gov.nanan.disclosure.web.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** 散列值表: the register of what was sent, as {@code sha256sum} writes it, for {@code verify-packages}. */
@WebServlet("/packages/sums.txt")
public class SentSums extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int PORTION = 500;

    @Inject
    private Resending resending;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            List<DataPackage> rows = resending.sent(Long.MAX_VALUE, PORTION);
            String name = Download.named("txt", FormTable.text("transfer.sums.file"));
            Download.announce(response, "text/plain;charset=UTF-8", name);
            PrintWriter out = response.getWriter();
            while (!rows.isEmpty()) {
                rows.forEach(row -> out.print(row.digest() + "  " + row.fileName() + "\n"));
                rows = resending.sent(rows.get(rows.size() - 1).id(), PORTION);
            }
        } catch (BusinessException refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
