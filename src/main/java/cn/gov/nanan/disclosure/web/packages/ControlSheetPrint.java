package cn.gov.nanan.disclosure.web.packages;

import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.exchange.DataPackage;
import cn.gov.nanan.disclosure.exchange.PackageLine;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.print.FormTable;
import cn.gov.nanan.disclosure.print.Markup;
import cn.gov.nanan.disclosure.print.PageFrame;
import cn.gov.nanan.disclosure.print.Pdf;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.transfer.ArrivalRegister;
import cn.gov.nanan.disclosure.transfer.ControlCode;
import cn.gov.nanan.disclosure.transfer.ControlCodes;
import cn.gov.nanan.disclosure.transfer.PackageArrival;
import cn.gov.nanan.disclosure.transfer.PackageCarrier;
import cn.gov.nanan.disclosure.transfer.PackageCarriers;
import cn.gov.nanan.disclosure.transfer.Releases;
import cn.gov.nanan.disclosure.transfer.Resending;
import cn.gov.nanan.disclosure.transfer.TrustedNodes;
import cn.gov.nanan.disclosure.web.Download;
import cn.gov.nanan.disclosure.web.Shown;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** 打印核对单: of a package that leaves, and of one that is public or was refused here. */
@WebServlet({ControlSheetPrint.OUTGOING, ControlSheetPrint.PUBLISHED})
public class ControlSheetPrint extends HttpServlet {
    static final String OUTGOING = "/packages/control-sheet.pdf";
    static final String PUBLISHED = "/packages/receipt-sheet.pdf";

    private static final long serialVersionUID = 1L;

    @Inject
    private Releases releases;

    @Inject
    private Resending resending;

    @Inject
    private ArrivalRegister arrivals;

    @Inject
    private ControlCodes codes;

    @Inject
    private PackageCarriers carriers;

    @Inject
    private TrustedNodes nodes;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    /** One sheet, and the package of which it is. */
    private record Printed(String of, Markup sheet) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            long id = PageKey.ofId(request.getParameter("id"));
            String footer = PageFrame.printedBy(acting.officer().name(), new Shown().moment(clock.instant()));
            boolean outgoing = OUTGOING.equals(request.getServletPath());
            Printed printed = outgoing ? outgoing(footer, id) : ended(footer, id);
            String heading = FormTable.text(outgoing ? "transfer.sheet.outgoing" : "transfer.control-sheet");
            String name = Download.named("pdf", heading, printed.of());
            Download.printed(Pdf.of(printed.sheet().xhtml()), "application/pdf", name, response);
        } catch (BusinessException refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private ControlSheet sheet(String footer, List<PackageCarrier> carrying) {
        String numbers = carrying.stream().map(PackageCarrier::number).collect(Collectors.joining("、"));
        return new ControlSheet(Setting.AGENCY_NAME.value(), footer, numbers, colleagues::printed, named());
    }

    /** 节点 by code and name, as far as this side knows its name. */
    private UnaryOperator<String> named() {
        Map<String, String> names = new HashMap<>(nodes.names());
        names.putIfAbsent(Setting.AGENCY_CODE.value(), Setting.AGENCY_NAME.value());
        return code -> (code + " " + names.getOrDefault(code, "")).strip();
    }

    private Printed outgoing(String footer, long id) {
        DataPackage sealed = resending.find(id);
        List<PackageLine> lines =
                sealed.route().type() == PackageType.ITEMS ? releases.lines(releases.find(id)) : List.of();
        return new Printed(
                sealed.name(), sheet(footer, carriers.carrying(sealed)).outgoing(sealed, lines));
    }

    private Printed ended(String footer, long id) {
        PackageArrival arrival = arrivals.find(id);
        if (!arrival.isToldOnPaper()) {
            throw BusinessException.notFound("transfer.error.not-found");
        }
        return new Printed(arrival.route().name(arrival.sequence()), ended(footer, arrival));
    }

    private Markup ended(String footer, PackageArrival arrival) {
        ControlSheet sheet = sheet(footer, carriers.isReader() ? carriers.carrying(arrival) : List.of());
        Optional<ControlCode> code = codes.printed(arrival.sender());
        if (arrival.type() != PackageType.ITEMS) {
            return arrival.isRefused() ? sheet.refused(arrival, arrival.reason(Locale.CHINESE)) : sheet.taken(arrival);
        }
        return arrival.isRefused()
                ? sheet.refused(arrival, arrival.reason(Locale.CHINESE), code)
                : sheet.published(arrival, arrivals.items(arrival), code);
    }
}
