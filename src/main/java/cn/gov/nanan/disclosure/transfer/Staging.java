package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.bag.Manifest;
import cn.gov.nanan.disclosure.bag.SealedBag;
import cn.gov.nanan.disclosure.file.Files;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.progress.WorkCount;
import cn.gov.nanan.disclosure.progress.WorkPhase;
import cn.gov.nanan.disclosure.publicview.Attached;
import cn.gov.nanan.disclosure.publicview.PackageAction;
import cn.gov.nanan.disclosure.publicview.PublicItem;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 入库待整理: reads every item of a package and judges every file of it, before anything of it may be published. */
@Dependent
class Staging {
    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Files files;

    @Inject
    private TrustedNodes nodes;

    @Inject
    private Clock clock;

    void stage(PackageArrival arrival, SealedBag bag, WorkCount progress) {
        List<Manifest.Line> lines = bag.contents().items();
        Ownership ownership = nodes.ownership();
        progress.begin(WorkPhase.STAGE, lines.size());
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            stage(arrival, bag, lines.subList(from, Math.min(from + AT_ONCE, lines.size())), ownership, progress);
        }
    }

    private void stage(
            PackageArrival arrival, SealedBag bag, List<Manifest.Line> lines, Ownership ownership, WorkCount progress) {
        Map<String, StagedItem> before = completedBefore(arrival.sender(), lines);
        for (Manifest.Line line : lines) {
            StagedItem staged = staged(arrival, bag, line, ownership);
            if (before.containsKey(line.indexNumber())) {
                staged.keep(before.get(line.indexNumber()));
            }
            entities.persist(staged);
            progress.step();
        }
        entities.flush();
    }

    private StagedItem staged(PackageArrival arrival, SealedBag bag, Manifest.Line line, Ownership ownership) {
        if (line.action() == PackageAction.WITHDRAW) {
            ownership.require(arrival.sender(), line.indexNumber());
            bag.withdrawal(line);
            return new StagedItem(arrival.id(), line);
        }
        bag.files(line).forEach(file -> check(bag, line, file));
        PublicItem item = bag.item(line);
        ownership.require(arrival.sender(), item);
        timely(item);
        return new StagedItem(arrival.id(), line, item);
    }

    /** What says that it was published in the future would stand above everything else until then. */
    private void timely(PublicItem item) {
        Instant latest = clock.instant().plus(Duration.ofDays(1));
        if (item.dates().published().isAfter(latest) || item.dates().modified().isAfter(latest)) {
            throw new BusinessException("transfer.error.item-time", item.indexNumber());
        }
    }

    private void check(SealedBag bag, Manifest.Line line, Attached file) {
        try (InputStream in = bag.open(line, file)) {
            files.check(file.name(), file.size(), in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** 要素 and 门户地址 outlast the version with which they came. */
    private Map<String, StagedItem> completedBefore(String sender, List<Manifest.Line> lines) {
        return entities.createQuery(
                        "select s from StagedItem s join PackageArrival a on a.id = s.arrival where a.sender = :sender"
                                + " and (s.arranged = true or s.portal is not null) and s.indexNumber in :numbers"
                                + " order by a.arrivedAt, s.id",
                        StagedItem.class)
                .setParameter("sender", sender)
                .setParameter(
                        "numbers",
                        lines.stream().map(Manifest.Line::indexNumber).toList())
                .getResultStream()
                .collect(Collectors.toMap(StagedItem::indexNumber, Function.identity(), (earlier, later) -> later));
    }
}
