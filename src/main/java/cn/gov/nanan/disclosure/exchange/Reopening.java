package cn.gov.nanan.disclosure.exchange;

import cn.gov.nanan.disclosure.bag.BagArchive;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Jobs;
import cn.gov.nanan.disclosure.progress.WorkCount;
import cn.gov.nanan.disclosure.publicview.Attached;
import cn.gov.nanan.disclosure.publicview.ItemJson;
import cn.gov.nanan.disclosure.publicview.Json;
import cn.gov.nanan.disclosure.publicview.PackageAction;
import cn.gov.nanan.disclosure.publicview.PackagedFile;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * 退回待放行: what the public side refused with a package, though nothing was wrong with it, waits for its release once more:
 * the same versions, as they stand in our own file of that package.
 */
@Stateless
public class Reopening {
    private static final int LARGEST_ITEM = 8_000_000;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Packages packages;

    @Inject
    private PackageFolder folder;

    @Inject
    private Jobs jobs;

    @Inject
    private Event<PackageReopened> reopened;

    @Inject
    private Clock clock;

    /** Refused with that package, and nothing of that number has come after it. */
    public List<PackageLine> open(DataPackage refused) {
        return entities.createQuery(
                        "select l from PackageLine l where l.dataPackage = :refused and l.receipt.outcome = :outcome"
                                + " and not exists (select 1 from PackageLine later where later.indexNumber = l.indexNumber"
                                + " and later.id > l.id) order by l.id",
                        PackageLine.class)
                .setParameter("refused", refused.id())
                .setParameter("outcome", LineOutcome.REFUSED)
                .getResultList();
    }

    /**
     * @param by user name of who packs it anew; somebody else releases it
     * @return how many wait again
     * @throws BusinessException {@code exchange.error.damaged} where our file is not the one that left
     */
    public int reopen(DataPackage refused, String by) {
        jobs.hold("exchange.chain");
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        List<PackageLine> lines = open(refused);
        try (BagArchive archive = BagArchive.open(packages.file(refused), WorkCount.unwatched())) {
            if (!archive.digest().equals(refused.digest())) {
                throw new BusinessException("exchange.error.damaged", refused.fileName());
            }
            for (PackageLine line : lines) {
                FrozenItem item = item(archive, line);
                PackageLine again = new PackageLine(item, by, now);
                again.queue(item);
                again.called(line.title());
                entities.persist(again);
                entities.flush();
                entities.detach(again);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        reopened.fire(
                new PackageReopened(lines.stream().map(PackageLine::indexNumber).toList(), by));
        return lines.size();
    }

    private FrozenItem item(BagArchive archive, PackageLine line) throws IOException {
        String path = "data/" + line.indexNumber() + "/" + line.version() + "/";
        byte[] json = archive.bytes(path + "item.json", LARGEST_ITEM);
        List<PackagedFile> files = new ArrayList<>();
        if (line.action() != PackageAction.WITHDRAW) {
            for (Attached file : ItemJson.files(Json.read(new ByteArrayInputStream(json)))) {
                files.add(new PackagedFile(
                        file.name(),
                        file.mediaType(),
                        file.size(),
                        file.sha256(),
                        kept(archive, path + "files/" + file.name(), file.sha256())));
            }
        }
        return new FrozenItem(
                line.action(),
                line.indexNumber(),
                line.version(),
                line.title(),
                new String(json, StandardCharsets.UTF_8),
                files);
    }

    private Path kept(BagArchive archive, String name, String sha256) throws IOException {
        try (InputStream content = archive.stream(name)) {
            return folder.keep(content, sha256);
        }
    }
}
