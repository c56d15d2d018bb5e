package cn.gov.nanan.disclosure.api;

import cn.gov.nanan.disclosure.catalogue.Catalogue;
import cn.gov.nanan.disclosure.catalogue.CatalogueChange;
import cn.gov.nanan.disclosure.catalogue.Snapshot;
import cn.gov.nanan.disclosure.catalogue.Snapshots;
import cn.gov.nanan.disclosure.exchange.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;

/** 变更接口: the change log, from which a reader rebuilds the whole catalogue. */
@Path("changes")
@ApplicationScoped
@Produces(Answers.JSON)
public class ChangesResource {
    @Inject
    private Catalogue catalogue;

    @Inject
    private Snapshots snapshots;

    @Inject
    private PageCache cache;

    @Inject
    private Clock clock;

    private record ChangesKey(long since, int limit) {}

    @GET
    public Response list(@Context UriInfo address, @Context Request request, @Context HttpHeaders headers) {
        Parameters given = Parameters.of(address, "since", "limit");
        ChangesKey key =
                new ChangesKey(given.number("since", 0, Long.MAX_VALUE).orElse(0L), CatalogueParameters.limit(given));
        Snapshot now = snapshots.now();
        EntityTag tag = new EntityTag(String.valueOf(now.seq()), true);
        Edition edition = Edition.of(tag, now.changedAt(), clock.instant());
        return Answers.of(request, headers, edition, () -> cache.page(now.seq(), key, () -> list(key)));
    }

    private Page list(ChangesKey key) {
        List<CatalogueChange> changes = catalogue.changes(key.since(), key.limit());
        long last = changes.isEmpty()
                ? key.since()
                : changes.get(changes.size() - 1).seq();
        return new Page(Json.object(json -> {
            json.writeStartArray("changes");
            for (CatalogueChange change : changes) {
                json.writeStartObject();
                json.write("seq", change.seq());
                json.write("kind", change.kind().word());
                json.write("indexNumber", change.indexNumber());
                json.write("version", change.itemVersion());
                Json.field(json, "at", change.at());
                Json.field(json, "sha256", change.sha256());
                json.writeEnd();
            }
            json.writeEnd();
            json.write("last", last);
        }));
    }
}
