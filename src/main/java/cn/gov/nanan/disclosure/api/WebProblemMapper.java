package cn.gov.nanan.disclosure.api;

import cn.gov.nanan.disclosure.platform.Messages;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;

/** 其他错误的应答: what JAX-RS refuses itself (404, 405, 406 …), in the same form. */
@Provider
public class WebProblemMapper implements ExceptionMapper<WebApplicationException> {
    @Override
    public Response toResponse(WebApplicationException refused) {
        Response response = refused.getResponse();
        Response.Status status = Response.Status.fromStatusCode(response.getStatus());
        if (response.hasEntity() || status == null || response.getStatus() < 400) {
            return response;
        }
        Response problem = Problem.of(status, detail(status));
        return response.getHeaderString("Allow") == null
                ? problem
                : Response.fromResponse(problem)
                        .header("Allow", response.getHeaderString("Allow"))
                        .build();
    }

    private static String detail(Response.Status status) {
        String exact = "api.error.status." + status.getStatusCode();
        boolean known = Messages.all(Locale.SIMPLIFIED_CHINESE).containsKey(exact);
        return known ? Problem.text(exact) : Problem.text("api.error.status", status.getStatusCode());
    }
}
