package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.file.Files;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.ItemActed;
import cn.gov.nanan.disclosure.procedure.TextWritten;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** 其他形式发布之集: in which other forms items were made public, with their proofs. 附件1. */
@Stateless
public class OtherReleases {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private Files files;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * 登记.
     *
     * @param fileName of the proof, null where an address proves it
     */
    public void record(long itemId, Release given, String fileName, InputStream proof) {
        Actor actor = acting.actor();
        InformationItem item = entities.find(InformationItem.class, itemId, LockModeType.PESSIMISTIC_WRITE);
        requireVisible(item, actor);
        StoredFile file = fileName == null ? null : files.store(fileName, proof);
        entities.persist(new OtherRelease(item, given, file, actor, clock.instant()));
        audit.record(actor.userName(), "release.record", "item:" + itemId, given.form() + " " + given.on());
    }

    /** 保守国家秘密法第三十一条: a proof shows what it proves, and goes with the text. */
    public void forget(@Observes ItemActed event) {
        forget(event.item());
    }

    /** The same where the text was saved as such. */
    public void forget(@Observes TextWritten event) {
        forget(event.item());
    }

    private void forget(InformationItem item) {
        if (!item.isStub()) {
            return;
        }
        List<OtherRelease> recorded = entities.createQuery(
                        "select r from OtherRelease r left join fetch r.file where r.item = :item", OtherRelease.class)
                .setParameter("item", item)
                .getResultList();
        recorded.forEach(entities::remove);
        entities.flush();
        recorded.stream().map(OtherRelease::file).filter(Objects::nonNull).forEach(files::erase);
    }

    /** Those of an item, the oldest first, if the acting officer may see it; before 复核 it has none. */
    public List<OtherRelease> ofItem(long itemId) {
        InformationItem item = entities.find(InformationItem.class, itemId);
        boolean visible = item != null && item.isVisibleTo(acting.actor());
        return visible && item.indexNumber() != null
                ? entities.createQuery(
                                "select r from OtherRelease r left join fetch r.file join fetch r.officer"
                                        + " where r.item = :item order by r.on, r.id",
                                OtherRelease.class)
                        .setParameter("item", item)
                        .getResultList()
                : List.of();
    }

    /** The file that proves one of them; {@code deadline.error.not-found} where there is none. */
    public StoredFile proof(long id) {
        OtherRelease release = entities.find(OtherRelease.class, id);
        if (release == null || release.file() == null) {
            throw BusinessException.notFound("deadline.error.not-found");
        }
        requireVisible(release.item(), acting.actor());
        release.file().name();
        return release.file();
    }

    private static void requireVisible(InformationItem item, Actor actor) {
        if (item == null || !item.isVisibleTo(actor)) {
            throw BusinessException.notFound("deadline.error.not-found");
        }
    }
}
