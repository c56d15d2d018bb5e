package cn.gov.nanan.disclosure.bench;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;

/** 参照应答: as many bytes as a page of ours, from memory, with nothing to do for them. */
@Path("bytes")
public class AnchorResource {
    private static final byte[] BYTES = new byte[Integer.getInteger("bench.bytes", 30_000)];

    static {
        Arrays.fill(BYTES, (byte) 'x');
    }

    @GET
    @Produces("application/json;charset=UTF-8")
    public Response bytes() {
        return Response.ok(BYTES)
                .header(HttpHeaders.CONTENT_LENGTH, BYTES.length)
                .build();
    }
}
