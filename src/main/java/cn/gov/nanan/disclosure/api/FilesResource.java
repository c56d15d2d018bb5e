package cn.gov.nanan.disclosure.api;

import cn.gov.nanan.disclosure.catalogue.Catalogue;
import cn.gov.nanan.disclosure.catalogue.CatalogueEntry;
import cn.gov.nanan.disclosure.catalogue.CatalogueFile;
import cn.gov.nanan.disclosure.file.Files;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;

/** 附件接口: the files of an entry, whole or in part, with their digest. */
@Path("catalogue/{indexNumber}/files/{name}")
@ApplicationScoped
public class FilesResource {
    @Inject
    private Catalogue catalogue;

    @Inject
    private Files files;

    @Inject
    private Clock clock;

    @GET
    public Response file(
            @PathParam("indexNumber") String indexNumber,
            @PathParam("name") String name,
            @HeaderParam("Range") String asked,
            @HeaderParam("If-Range") String ifRange,
            @Context UriInfo address,
            @Context Request request,
            @Context HttpServletRequest sent,
            @Context HttpHeaders headers) {
        Parameters.of(address);
        CatalogueEntry entry = catalogue.find(indexNumber).orElseThrow(() -> gone(indexNumber));
        CatalogueFile file = entry.files().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Edition edition = Edition.of(new EntityTag(file.sha256()), entry.modifiedAt(), clock.instant());
        return Answers.unchanged(request, headers, edition)
                .orElseGet(() -> part(file, edition, range(sent, asked, ifRange, file)));
    }

    /** Ranges are of GET alone (RFC 9110 §14.2); here HEAD is taken for GET, so the server's own request is asked. */
    private static ByteRange range(HttpServletRequest sent, String asked, String ifRange, CatalogueFile file) {
        String range = "GET".equals(sent.getMethod()) ? asked : null;
        return ByteRange.of(range, ifRange, file.sha256(), file.size());
    }

    private RuntimeException gone(String indexNumber) {
        return catalogue
                .tombstone(indexNumber)
                .<RuntimeException>map(Withdrawn::new)
                .orElseGet(NotFoundException::new);
    }

    private Response part(CatalogueFile file, Edition edition, ByteRange range) {
        if (!range.isSatisfiable()) {
            return Response.fromResponse(Problem.of(
                            Response.Status.REQUESTED_RANGE_NOT_SATISFIABLE, Problem.text("api.error.range")))
                    .header("Content-Range", "bytes */" + file.size())
                    .build();
        }
        java.nio.file.Path path = files.path(file.stored());
        StreamingOutput bytes = out -> range.copy(path, out);
        Response.ResponseBuilder answer = range.isWhole()
                ? Response.ok(bytes)
                : Response.status(Response.Status.PARTIAL_CONTENT)
                        .entity(bytes)
                        .header("Content-Range", range.header(file.size()));
        return described(Answers.common(answer, edition), file)
                .header(HttpHeaders.CONTENT_LENGTH, range.length())
                .build();
    }

    private static Response.ResponseBuilder described(Response.ResponseBuilder answer, CatalogueFile file) {
        String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(file.sha256()));
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        String manner =
                "application/pdf".equals(file.mediaType()) || file.mediaType().startsWith("image/")
                        ? "inline"
                        : "attachment";
        return answer.type(file.mediaType())
                .header("Accept-Ranges", "bytes")
                .header("Repr-Digest", "sha-256=:" + digest + ":")
                .header("Digest", "SHA-256=" + digest)
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(HttpHeaders.CONTENT_DISPOSITION, manner + "; filename*=UTF-8''" + name);
    }
}
