package cn.gov.nanan.disclosure.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** 参数错误的应答: 400. */
@Provider
public class BadParameterMapper implements ExceptionMapper<BadParameter> {
    @Override
    public Response toResponse(BadParameter bad) {
        return Problem.of(bad);
    }
}
