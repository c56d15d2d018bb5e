package cn.gov.nanan.disclosure.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** 已撤回的应答: 410 with reason class, date and successor. */
@Provider
public class WithdrawnMapper implements ExceptionMapper<Withdrawn> {
    @Override
    public Response toResponse(Withdrawn withdrawn) {
        return Problem.of(withdrawn.tombstone());
    }
}
