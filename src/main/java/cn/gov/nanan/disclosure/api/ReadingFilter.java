package cn.gov.nanan.disclosure.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

/** 跨站读取: pages of other sites may read, and nothing else; answers are never taken for anything but what they say. */
@Provider
public class ReadingFilter implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle("Access-Control-Allow-Origin", "*");
        headers.putSingle("X-Content-Type-Options", "nosniff");
        if ("OPTIONS".equals(request.getMethod())) {
            headers.putSingle("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
            headers.putSingle("Access-Control-Allow-Headers", "If-None-Match, If-Modified-Since, Range, If-Range");
            headers.putSingle("Access-Control-Max-Age", "86400");
        } else {
            headers.putSingle(
                    "Access-Control-Expose-Headers", "ETag, Last-Modified, Content-Range, Accept-Ranges, Repr-Digest");
        }
    }
}
