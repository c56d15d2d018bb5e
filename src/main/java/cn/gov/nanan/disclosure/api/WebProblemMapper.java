package cn.gov.nanan.disclosure.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

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
        Response problem = Problem.of(status, status.getReasonPhrase());
        return response.getHeaderString("Allow") == null
                ? problem
                : Response.fromResponse(problem)
                        .header("Allow", response.getHeaderString("Allow"))
                        .build();
    }
}
