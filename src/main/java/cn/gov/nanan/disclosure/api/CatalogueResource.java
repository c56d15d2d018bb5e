package cn.gov.nanan.disclosure.api;

import cn.gov.nanan.disclosure.catalogue.Catalogue;
import cn.gov.nanan.disclosure.catalogue.CatalogueEntry;
import cn.gov.nanan.disclosure.catalogue.EntryJson;
import cn.gov.nanan.disclosure.catalogue.Figures;
import cn.gov.nanan.disclosure.catalogue.ListedPage;
import cn.gov.nanan.disclosure.catalogue.Snapshot;
import cn.gov.nanan.disclosure.catalogue.Snapshots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;

/** 目录接口: the list and its entries. */
@Path("catalogue")
@ApplicationScoped
@Produces(Answers.JSON)
public class CatalogueResource {
    @Inject
    private Catalogue catalogue;

    @Inject
    private Snapshots snapshots;

    @Inject
    private Figures figures;

    @Inject
    private PageCache cache;

    @Inject
    private SiteAddress site;

    @Inject
    private Clock clock;

    private record Key(String site, CatalogueParameters parameters) {}

    @GET
    public Response list(@Context UriInfo address, @Context Request request, @Context HttpHeaders headers) {
        CatalogueParameters parameters = CatalogueParameters.of(address);
        Snapshot now = snapshots.now();
        Key key = new Key(site.of(address), parameters);
        String tag = Edition.tag(now) + "-" + Integer.toHexString(key.site().hashCode());
        Edition edition = edition(tag, now.changedAt());
        return Answers.of(request, headers, edition, () -> cache.page(now.seq(), key, () -> list(key)));
    }

    @GET
    @Path("{indexNumber}")
    public Response entry(
            @PathParam("indexNumber") String indexNumber,
            @Context UriInfo address,
            @Context Request request,
            @Context HttpHeaders headers) {
        Parameters.of(address);
        CatalogueEntry entry = catalogue.find(indexNumber).orElseThrow(() -> gone(indexNumber));
        String base = site.of(address);
        String tag = entry.sha256().substring(0, 32) + "-" + Integer.toHexString(base.hashCode());
        return Answers.of(request, headers, edition(tag, entry.modifiedAt()), () -> whole(entry, base));
    }

    private Edition edition(String tag, Instant modified) {
        return Edition.of(new EntityTag(tag, true), modified, clock.instant());
    }

    private RuntimeException gone(String indexNumber) {
        return catalogue
                .tombstone(indexNumber)
                .<RuntimeException>map(Withdrawn::new)
                .orElseGet(jakarta.ws.rs.NotFoundException::new);
    }

    private static Page whole(CatalogueEntry entry, String base) {
        return new Page(EntryJson.located(EntryJson.whole(entry.json(), entry.body()), base));
    }

    private Page list(Key key) {
        CatalogueParameters wanted = key.parameters();
        ListedPage page = wanted.texts()
                ? catalogue.pageWithTexts(wanted.query(), wanted.after(), wanted.limit())
                : catalogue.page(wanted.query(), wanted.after(), wanted.limit());
        String items = EntryJson.located(String.join(",", page.rows()), key.site());
        String next = page.next() == null ? "null" : '"' + page.next().token(wanted.query()) + '"';
        long total = figures.total(wanted.query());
        String log = snapshots.now().log();
        return new Page("{\"log\":\"" + log + "\",\"seq\":" + page.seq() + ",\"items\":[" + items + "],\"next\":" + next
                + ",\"total\":" + total + "}");
    }
}
