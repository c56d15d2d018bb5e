package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.exchange.PackagedFile;
import cn.gov.nanan.disclosure.exchange.PackagedItem;
import cn.gov.nanan.disclosure.exchange.Packages;
import cn.gov.nanan.disclosure.file.Files;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.ItemActed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * 发布: gives the 索引号 at 复核 and, at 发布, seals the public view of the item into a data package; where intranet and
 * extranet are one node the catalogue takes it in within the same transaction.
 */
@Stateless
public class Publishing {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private IndexNumbers numbers;

    @Inject
    private PublicView view;

    @Inject
    private Packages packages;

    @Inject
    private Files files;

    public void follow(@Observes ItemActed event) {
        if (event.action() == Action.PASS_RECHECK) {
            index(event.item(), event.at());
        } else if (event.action() == Action.PUBLISH) {
            publish(event.item(), event.at());
        }
    }

    /** An item that comes to 复核 a second time keeps its number. */
    private void index(InformationItem item, Instant at) {
        if (item.indexNumber() == null) {
            int year = LocalDate.ofInstant(at, BureauClock.ZONE).getYear();
            item.index(numbers.next(item.form().categoryCode(), year));
        }
    }

    private void publish(InformationItem item, Instant at) {
        PublicRecord published = new PublicRecord(item, at);
        entities.persist(published);
        entities.flush();
        List<PackagedFile> attached =
                item.attachments().stream().map(this::packaged).toList();
        PackagedItem packaged = PackagedItem.publish(view.of(item, published), attached);
        published.packed(packages.seal(List.of(packaged)).sequence());
    }

    private PackagedFile packaged(StoredFile file) {
        return new PackagedFile(file.name(), file.mediaType(), file.size(), file.sha256(), files.path(file));
    }
}
