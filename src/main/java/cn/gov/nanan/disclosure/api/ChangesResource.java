package cn.gov.nanan.disclosure.api;

import cn.gov.nanan.disclosure.catalogue.Catalogue;
import cn.gov.nanan.disclosure.catalogue.CatalogueChange;
import cn.gov.nanan.disclosure.catalogue.EntryJson;
import cn.gov.nanan.disclosure.catalogue.ExpandedChange;
import cn.gov.nanan.disclosure.catalogue.Snapshot;
import cn.gov.nanan.disclosure.catalogue.Snapshots;
import cn.gov.nanan.disclosure.publicview.Json;
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
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 变更接口: the change log, from which a reader rebuilds the whole catalogue. */
@Path("changes")
@ApplicationScoped
@Produces(Answers.JSON)
public class ChangesResource {
    private static final Pattern LOG = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Inject
    private Catalogue catalogue;

    @Inject
    private Snapshots snapshots;

    @Inject
    private PageCache cache;

    @Inject
    private SiteAddress site;

    @Inject
    private Clock clock;

    /** @param site what addresses in the entries begin with; empty without entries */
    private record ChangesKey(long since, int limit, String site) {}

    @GET
    public Response list(@Context UriInfo address, @Context Request request, @Context HttpHeaders headers) {
        Parameters given = Parameters.of(address, "since", "limit", "expand", "log");
        String base = given.choice("expand", "entry") ? site.of(address) : "";
        ChangesKey key = new ChangesKey(
                given.number("since", 0, Long.MAX_VALUE).orElse(0L), CatalogueParameters.limit(given), base);
        Snapshot now = snapshots.now();
        if (!isOfThisLog(given.text("log"), now) || isBeyond(key.since(), now)) {
            return Problem.startOver(now);
        }
        EntityTag tag = new EntityTag(Edition.tag(now) + "-" + Integer.toHexString(base.hashCode()), true);
        Edition edition = Edition.of(tag, now.changedAt(), clock.instant());
        return Answers.of(request, headers, edition, () -> cache.page(now.seq(), key, () -> list(now.log(), key)));
    }

    private static boolean isOfThisLog(Optional<String> log, Snapshot now) {
        if (log.isPresent() && !LOG.matcher(log.get()).matches()) {
            throw new BadParameter("log", "api.error.log");
        }
        return log.isEmpty() || log.get().equalsIgnoreCase(now.log());
    }

    /** Another node may have told the asker of a change that this one has not seen yet: the database decides. */
    private boolean isBeyond(long since, Snapshot now) {
        return since > now.seq() && since > catalogue.snapshot().seq();
    }

    private Page list(String log, ChangesKey key) {
        List<ExpandedChange> changes = key.site().isEmpty()
                ? catalogue.changes(key.since(), key.limit()).stream()
                        .map(change -> new ExpandedChange(change, Optional.empty()))
                        .toList()
                : catalogue.expandedChanges(key.since(), key.limit());
        long last = changes.isEmpty()
                ? key.since()
                : changes.get(changes.size() - 1).change().seq();
        String written = changes.stream()
                .map(change -> EntryJson.located(json(change), key.site()))
                .collect(Collectors.joining(","));
        return new Page("{\"log\":\"" + log + "\",\"changes\":[" + written + "],\"last\":" + last + "}");
    }

    private static String json(ExpandedChange expanded) {
        CatalogueChange change = expanded.change();
        String json = Json.object(object -> {
            object.write("seq", change.seq());
            object.write("kind", change.kind().word());
            object.write("indexNumber", change.indexNumber());
            object.write("version", change.version());
            Json.field(object, "at", change.at());
            Json.field(object, "sha256", change.sha256());
        });
        return expanded.entry()
                .map(entry -> json.substring(0, json.length() - 1) + ",\"entry\":" + entry + "}")
                .orElse(json);
    }
}
