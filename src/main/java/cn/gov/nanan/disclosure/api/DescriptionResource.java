package cn.gov.nanan.disclosure.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** 接口说明: the description as it is written, for programs that make clients; the server's own copy has a key too many. */
@Path("openapi.json")
@ApplicationScoped
@Produces(Answers.JSON)
public class DescriptionResource {
    private static final String SERVER = "{\"url\": \"/api/v1\"";

    @Inject
    private SiteAddress site;

    private final String written = written();

    @GET
    public Response description(@Context UriInfo address, @Context Request request) {
        Parameters.of(address);
        return DayCount.answer(request, written.replace(SERVER, SERVER.replace("/api", site.of(address) + "/api")));
    }

    private static String written() {
        try (InputStream json = DescriptionResource.class.getResourceAsStream("/META-INF/openapi.json")) {
            return new String(json.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
