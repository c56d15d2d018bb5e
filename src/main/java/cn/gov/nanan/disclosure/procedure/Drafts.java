package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.file.Files;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Section;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** 拟稿: how items begin, and how their text and files are written. Every call acts for the logged-in officer. */
@Stateless
public class Drafts {
    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    @Inject
    private Files files;

    @Inject
    private ItemLocks locks;

    /** 拟稿: begins a 公文 in a section of the acting officer; its id. */
    public long start(Long sectionId, Draft draft) {
        return start(sectionId, InformationKind.DOCUMENT, draft);
    }

    /** 拟稿 of information of this kind; its id. */
    public long start(Long sectionId, InformationKind kind, Draft draft) {
        return begun(draft(sectionId, kind, draft));
    }

    /** 变更、废止、澄清: begins an item that relates to one that is public; its id. */
    public long start(Long sectionId, InformationKind kind, Draft draft, RelationKind relation, long earlierId) {
        InformationItem earlier = locks.seen(earlierId, acting.actor());
        return begun(draft(sectionId, kind, draft).relatingTo(relation, earlier));
    }

    /** 澄清 of what goes about outside, which the draft describes; its id. Every other relation needs an earlier item. */
    public long start(Long sectionId, InformationKind kind, Draft draft, RelationKind relation) {
        if (relation != RelationKind.CLARIFIES) {
            throw new BusinessException("procedure.error.not-public");
        }
        if (draft.rumour() == null) {
            throw BusinessException.invalid("text", "form.error.rumour-text");
        }
        return begun(draft(sectionId, kind, draft).clarifying(draft.rumour(), LocalDate.now(clock)));
    }

    /**
     * 交拟: the 公开办 gives what it has prepared, text and file, to a drafter, who answers for it from then on; its id.
     *
     * @throws BusinessException {@code staff.error.role-needed} of whoever gives it, and of whom it is given to
     */
    public long entrust(Officer drafter, InformationKind kind, Draft draft, String name, InputStream content) {
        Actor giver = acting.require(Role.DISCLOSURE_OFFICE);
        Section section = drafter.sectionsAs(Role.DRAFTER).stream()
                .findFirst()
                .orElseThrow(() -> new BusinessException("staff.error.role-needed", Role.DRAFTER));
        InformationItem item = new InformationItem(kind, section, drafter, seen(draft), clock.instant());
        entities.persist(item);
        item.attach(files.store(name, content), Actor.alone(drafter), clock.instant());
        locks.record(giver.officer(), "item.entrust", item, drafter.userName());
        return item.id();
    }

    private InformationItem draft(Long sectionId, InformationKind kind, Draft draft) {
        Section section = entities.find(Section.class, sectionId);
        if (section == null || !section.isActive()) {
            throw new BusinessException("procedure.error.section");
        }
        return new InformationItem(kind, section, acting.officer(), seen(draft), clock.instant());
    }

    private static Draft seen(Draft draft) {
        return draft.seenBy(Setting.AGENCY_NAME.value());
    }

    private long begun(InformationItem item) {
        entities.persist(item);
        locks.record(item.drafter(), "item.start", item, item.section().name());
        return item.id();
    }

    /** 保存; the version that now stands. */
    public int save(long itemId, int version, Draft draft) {
        Actor actor = acting.actor();
        InformationItem item = locks.locked(itemId, version, actor);
        List<StoredFile> attached = item.attachments();
        item.write(seen(draft), actor, clock.instant());
        locks.eraseIfSecret(item, attached);
        return locks.written(actor, "item.save", item, null);
    }

    /** Adds an 附件; the version that now stands. */
    public int attach(long itemId, int version, String name, InputStream content) {
        Actor actor = acting.actor();
        InformationItem item = locks.locked(itemId, version, actor);
        item.requireAttachable(actor);
        StoredFile file = files.store(name, content);
        item.attach(file, actor, clock.instant());
        return locks.written(actor, "item.attach", item, file.sha256());
    }

    /** 复制附件: every file of an earlier item becomes one of this item too, or none does; the version that now stands. */
    public int attachAll(long itemId, int version, long fromId) {
        Actor actor = acting.actor();
        InformationItem item = locks.locked(itemId, version, actor);
        item.requireAttachable(actor);
        for (StoredFile other : locks.seen(fromId, actor).attachments()) {
            StoredFile copy = copied(other);
            item.attach(copy, actor, clock.instant());
            locks.record(actor.officer(), "item.attach", item, copy.sha256());
        }
        entities.flush();
        return item.version();
    }

    private StoredFile copied(StoredFile other) {
        try (InputStream content = files.open(other)) {
            return files.store(other.name(), content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Takes an 附件 out; the version that now stands. */
    public int detach(long itemId, int version, long fileId) {
        Actor actor = acting.actor();
        InformationItem item = locks.locked(itemId, version, actor);
        StoredFile file = item.attachments().stream()
                .filter(attachment -> attachment.id() == fileId)
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("procedure.error.no-such-file"));
        item.detach(file, actor, clock.instant());
        return locks.written(actor, "item.detach", item, file.sha256());
    }
}
