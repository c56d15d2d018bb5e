package cn.gov.nanan.disclosure.web.packages;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.progress.WorkProgress;
import cn.gov.nanan.disclosure.publicview.Json;
import cn.gov.nanan.disclosure.transfer.Underway;
import cn.gov.nanan.disclosure.web.Download;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** 进度查询: what is running now, for the pages that show it; one query a look. */
@WebServlet(ProgressFeed.PATH)
public class ProgressFeed extends HttpServlet {
    static final String PATH = "/packages/progress";

    private static final long serialVersionUID = 1L;

    @Inject
    private Underway underway;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String running = Json.object(json -> {
                json.writeStartArray("running");
                underway.now().forEach(one -> write(json, one));
                json.writeEnd();
            });
            Download.printed(
                    running.getBytes(StandardCharsets.UTF_8),
                    "application/json;charset=UTF-8",
                    "progress.json",
                    response);
        } catch (BusinessException refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void write(JsonGenerator json, WorkProgress one) {
        json.writeStartObject();
        json.write("subject", one.subject());
        Json.field(json, "phase", one.phase());
        json.write("done", one.done());
        json.write("total", one.total());
        json.write("percent", one.percent());
        json.writeEnd();
    }
}
