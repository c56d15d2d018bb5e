package cn.gov.nanan.disclosure.version;

import cn.gov.nanan.disclosure.file.Files;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.procedure.Effect;
import cn.gov.nanan.disclosure.procedure.ElementsArranged;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.ItemActed;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.procedure.TextPart;
import cn.gov.nanan.disclosure.procedure.TextState;
import cn.gov.nanan.disclosure.procedure.TextWritten;
import cn.gov.nanan.disclosure.staff.Officer;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * 版本留存: writes a version with each change of a submitted text, in the transaction of the change, and forgets all of
 * them, files too, where the text becomes a 国家秘密.
 */
@Stateless
public class VersionKeeping {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Files files;

    /** 保存、添加附件、移出附件. A file that no version names is needed by nobody once it is taken out. */
    public void follow(@Observes TextWritten event) {
        InformationItem item = event.item();
        if (item.isStub()) {
            forget(item, event.dropped());
            return;
        }
        if (item.isSubmitted()) {
            keep(item, item.step(), event.by(), event.at());
            entities.flush();
        }
        event.dropped().stream().filter(file -> !isNamed(file)).forEach(files::erase);
    }

    /** 办理: what an act changed is a version as well, and what stood before it is closed. */
    public void follow(@Observes ItemActed event) {
        InformationItem item = event.item();
        if (item.isStub()) {
            forget(item, List.of());
        } else if (item.isSubmitted()) {
            TextVersion version = keep(item, event.row().from(), event.by(), event.at());
            version.close();
            if (event.has(Effect.RELEASES) || event.has(Effect.CORRECTS)) {
                version.release(event.at());
            }
        }
    }

    /** 采用外网要素: what the public side changed is not what the next officer to act changed, and the public reads it already. */
    public void follow(@Observes ElementsArranged event) {
        InformationItem item = event.item();
        TextVersion version = keep(item, item.step(), event.by().orElse(null), event.at());
        version.close();
        version.release(event.at());
    }

    /** The version that now stands: the one before where nothing was changed. */
    private TextVersion keep(InformationItem item, Step step, Officer by, Instant at) {
        List<TextVersion> latest = latest(item);
        TextState wording = item.wording();
        if (latest.isEmpty()) {
            return written(item, 1, step, by, wording, EnumSet.noneOf(TextPart.class), at);
        }
        TextVersion last = latest.get(0);
        Set<TextPart> changed = wording.since(last.wording());
        if (changed.isEmpty()) {
            return last;
        }
        if (!last.isOpenTo(by, step, at)) {
            return written(item, last.number() + 1, step, by, wording, changed, at);
        }
        boolean first = latest.size() == 1;
        last.write(wording, first ? Set.of() : wording.since(latest.get(1).wording()), at);
        return last;
    }

    private TextVersion written(
            InformationItem item,
            int number,
            Step step,
            Officer by,
            TextState wording,
            Set<TextPart> changed,
            Instant at) {
        TextVersion version = new TextVersion(new VersionKey(item.id(), number), by, step);
        version.write(wording, changed, at);
        entities.persist(version);
        return version;
    }

    /** The last one, and the one before it. */
    private List<TextVersion> latest(InformationItem item) {
        return entities.createQuery(
                        "select v from TextVersion v where v.key.itemId = :item order by v.key.number desc",
                        TextVersion.class)
                .setParameter("item", item.id())
                .setMaxResults(2)
                .getResultList();
    }

    private boolean isNamed(StoredFile file) {
        return entities.createQuery("select count(v) from TextVersion v join v.files f where f.id = :file", Long.class)
                        .setParameter("file", file.id())
                        .getSingleResult()
                > 0;
    }

    /** 保守国家秘密法第三十一条: neither a version nor a file that one of them had stays, nor a passage of which something was said. */
    private void forget(InformationItem item, List<StoredFile> dropped) {
        entities.createQuery("delete from PassageRemark r where r.itemId = :item")
                .setParameter("item", item.id())
                .executeUpdate();
        Set<StoredFile> gone = new HashSet<>(dropped);
        List<TextVersion> all = entities.createQuery(
                        "select v from TextVersion v where v.key.itemId = :item", TextVersion.class)
                .setParameter("item", item.id())
                .getResultList();
        all.forEach(version -> gone.addAll(version.wording().files()));
        all.forEach(entities::remove);
        entities.flush();
        gone.forEach(files::erase);
    }
}
