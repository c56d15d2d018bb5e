package cn.gov.nanan.disclosure.api;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Outage;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** 故障的应答: our own faults, with an id that is in the log and nothing else. */
@Provider
public class FailureMapper implements ExceptionMapper<RuntimeException> {
    private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());

    @Override
    public Response toResponse(RuntimeException fault) {
        if (fault instanceof BusinessException refused) {
            return Problem.of(Response.Status.BAD_REQUEST, Problem.text(refused.key(), refused.arguments()));
        }
        if (fault instanceof ProcessingException) {
            // Of a header that is not as it should be: the server reads it when it is asked for, and not before.
            return Problem.of(Response.Status.BAD_REQUEST, Problem.text("api.error.status", 400));
        }
        if (Outage.isBehind(fault)) {
            Outage.tell(fault);
            return Response.fromResponse(
                            Problem.of(Response.Status.SERVICE_UNAVAILABLE, Problem.text("api.error.unavailable")))
                    .header("Retry-After", Outage.RETRY_SECONDS)
                    .build();
        }
        String id = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, id, fault);
        return Problem.of(Response.Status.INTERNAL_SERVER_ERROR, Problem.text("api.error.fault", id));
    }
}
