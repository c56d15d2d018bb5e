package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.exchange.Packages;
import cn.gov.nanan.disclosure.file.Files;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.procedure.Correction;
import cn.gov.nanan.disclosure.procedure.Effect;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.ItemActed;
import cn.gov.nanan.disclosure.procedure.RelationKind;
import cn.gov.nanan.disclosure.publicview.PackagedFile;
import cn.gov.nanan.disclosure.publicview.PackagedItem;
import cn.gov.nanan.disclosure.publicview.PublicItem;
import cn.gov.nanan.disclosure.publicview.Withdrawal;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 发布、更正、废止、撤回: gives the 索引号 at 复核 and, at 发布, seals the public view of the item into a data package; where intranet and
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
        InformationItem item = event.item();
        if (event.has(Effect.NUMBERS)) {
            index(item, event.at());
        }
        if (event.has(Effect.RELEASES)) {
            publish(item, event);
        }
        if (event.has(Effect.CORRECTS)) {
            correct(item, event);
        }
        if (event.has(Effect.REPEALS)) {
            replace(item, event);
        }
        if (event.has(Effect.WITHDRAWS)) {
            withdraw(item, event);
        }
    }

    /** An item that comes to 复核 a second time keeps its number. */
    private void index(InformationItem item, Instant at) {
        if (item.indexNumber() == null) {
            int year = LocalDate.ofInstant(at, BureauClock.ZONE).getYear();
            item.index(numbers.next(item.form().categoryCode(), year));
        }
    }

    private void publish(InformationItem item, ItemActed event) {
        Instant at = event.at();
        PublicRecord published = new PublicRecord(item, at);
        entities.persist(published);
        entities.flush();
        List<PackagedItem> together = new ArrayList<>(List.of(first(item, published)));
        if (item.isRelated(RelationKind.REPEALS)) {
            again(item.relation().earlier(), at).ifPresent(together::add);
        }
        send(together, event);
    }

    /** 替代 where it takes the place of another, else 建立链接 or 发布. */
    private PackagedItem first(InformationItem item, PublicRecord published) {
        PublicItem seen = view.of(item, published);
        if (PublicView.isSuperseding(item)) {
            return PackagedItem.supersede(seen, attached(item));
        }
        return seen.content().mode() == PublicItem.Mode.LINK
                ? PackagedItem.link(seen)
                : PackagedItem.publish(seen, attached(item));
    }

    /** 更正 that was agreed to: the next version carries what the public is told of it. */
    private void correct(InformationItem item, ItemActed event) {
        PublicRecord published = entities.find(PublicRecord.class, item.id());
        List<Correction> corrections = item.corrections();
        corrections.get(corrections.size() - 1).appear(published.publishedVersion() + 1);
        replace(item, event);
    }

    /** 更正、废止: the same index number with its next version. */
    private void replace(InformationItem item, ItemActed event) {
        again(item, event.at()).ifPresent(next -> send(List.of(next), event));
    }

    private Optional<PackagedItem> again(InformationItem item, Instant at) {
        PublicRecord published = entities.find(PublicRecord.class, item.id());
        if (published == null) {
            return Optional.empty();
        }
        published.revise(at);
        return Optional.of(PackagedItem.replace(view.of(item, published), attached(item)));
    }

    /** 撤回: the public keeps a tombstone, with the class of the reason and what took its place. */
    private void withdraw(InformationItem item, ItemActed event) {
        PublicRecord published = entities.find(PublicRecord.class, item.id());
        LocalDate on = LocalDate.ofInstant(event.at(), BureauClock.ZONE);
        Withdrawal withdrawal = new Withdrawal(item.withdrawal(), on, successor(item));
        send(List.of(PackagedItem.withdraw(published.indexNumber(), published.publishedVersion(), withdrawal)), event);
        entities.remove(published);
    }

    private String successor(InformationItem item) {
        return entities.createQuery(
                        "select p.indexNumber from PublicRecord p join InformationItem i on i.id = p.item"
                                + " where i.text.relation.earlier = :item and i.text.relation.kind = :kind order by i.id desc",
                        String.class)
                .setParameter("item", item)
                .setParameter("kind", RelationKind.SUPERSEDES)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private void send(List<PackagedItem> items, ItemActed event) {
        packages.send(items, event.by().userName());
    }

    private List<PackagedFile> attached(InformationItem item) {
        return PublicForm.isLinked(item)
                ? List.of()
                : item.attachments().stream().map(this::packaged).toList();
    }

    private PackagedFile packaged(StoredFile file) {
        return new PackagedFile(file.name(), file.mediaType(), file.size(), file.sha256(), files.path(file));
    }
}
