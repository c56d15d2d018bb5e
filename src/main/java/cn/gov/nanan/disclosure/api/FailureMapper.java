package cn.gov.nanan.disclosure.api;

import cn.gov.nanan.disclosure.platform.BusinessException;
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
        String id = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, id, fault);
        return Problem.of(Response.Status.INTERNAL_SERVER_ERROR, Problem.text("api.error.fault", id));
    }
}
