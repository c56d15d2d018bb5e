package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.file.FileName;
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
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiFunction;

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

    @Inject
    private Event<TextWritten> written;

    /** 拟稿: begins a 公文 in a section of the acting officer; its id. */
    public long start(Long sectionId, Draft draft) {
        return start(sectionId, InformationKind.DOCUMENT, draft);
    }

    /** 拟稿 of information of this kind; its id. */
    public long start(Long sectionId, InformationKind kind, Draft draft) {
        return begun(draft(sectionId, kind, draft));
    }

    /** 变更、废止、澄清: begins an item that relates to one that is public, a 变更 with copies of its files; its id. */
    public long start(Long sectionId, InformationKind kind, Draft draft, RelationKind relation, long earlierId) {
        Actor actor = acting.actor();
        InformationItem earlier = locks.seen(earlierId, actor);
        InformationItem item = draft(sectionId, kind, draft).relatingTo(relation, earlier);
        long id = begun(item);
        if (relation == RelationKind.SUPERSEDES && !item.isStub()) {
            copyFiles(earlier, item, actor);
        }
        return id;
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
        return saved(locks.locked(itemId, version, acting.actor()), draft);
    }

    /**
     * 保存 as information of this kind; the version that now stands.
     *
     * @throws BusinessException {@code procedure.error.kind-fixed}
     */
    public int save(long itemId, int version, InformationKind kind, Draft draft) {
        Actor actor = acting.actor();
        InformationItem item = locks.locked(itemId, version, actor);
        if (kind != item.kind()) {
            item.reclassify(kind, actor);
            locks.record(actor.officer(), "item.reclassify", item, kind.name());
        }
        return saved(item, draft);
    }

    private int saved(InformationItem item, Draft draft) {
        Actor actor = acting.actor();
        TextState before = item.wording();
        item.write(seen(draft), actor, clock.instant());
        tell(item, before, actor);
        locks.eraseIfSecret(item, before.files());
        return locks.written(actor, "item.save", item, parts(item.wording().since(before)));
    }

    /** What was changed, by name alone: of a text nothing is written where it could not be taken back. */
    private static String parts(Set<TextPart> changed) {
        return changed.isEmpty() ? null : changed.toString();
    }

    private void tell(InformationItem item, TextState before, Actor actor) {
        entities.flush();
        written.fire(new TextWritten(item, before, actor.officer(), clock.instant()));
    }

    /** Adds an 附件; the version that now stands. */
    public int attach(long itemId, int version, String name, InputStream content) {
        Actor actor = acting.actor();
        InformationItem item = locks.locked(itemId, version, actor);
        item.requireAttachable(actor);
        TextState before = item.wording();
        StoredFile file = files.store(name, content);
        item.attach(file, actor, clock.instant());
        tell(item, before, actor);
        return locks.written(actor, "item.attach", item, file.sha256());
    }

    /** 复制附件: every file of an earlier item becomes one of this item too, or none does; the version that now stands. */
    public int attachAll(long itemId, int version, long fromId) {
        Actor actor = acting.actor();
        InformationItem item = locks.locked(itemId, version, actor);
        item.requireAttachable(actor);
        TextState before = item.wording();
        copyFiles(locks.seen(fromId, actor), item, actor);
        tell(item, before, actor);
        return item.version();
    }

    private void copyFiles(InformationItem from, InformationItem item, Actor actor) {
        for (StoredFile other : from.attachments()) {
            StoredFile copy = copied(other, other.name());
            item.attach(copy, actor, clock.instant());
            locks.record(actor.officer(), "item.attach", item, copy.sha256());
        }
    }

    private StoredFile copied(StoredFile other, String name) {
        try (InputStream content = files.open(other)) {
            return files.store(name, content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Takes an 附件 out; the version that now stands. */
    public int detach(long itemId, int version, long fileId) {
        return arranged("item.detach", itemId, version, fileId, (item, file) -> {
            item.detach(file, acting.actor(), clock.instant());
            return file;
        });
    }

    /** 调整附件顺序: to this place, counted from 0; the version that now stands. */
    public int move(long itemId, int version, long fileId, int place) {
        return arranged("item.move-file", itemId, version, fileId, (item, file) -> {
            item.move(file, place, acting.actor(), clock.instant());
            return file;
        });
    }

    /**
     * 附件改名; the version that now stands.
     *
     * @param name its extension may be left out, and never becomes another
     */
    public int rename(long itemId, int version, long fileId, String name) {
        return arranged("item.rename-file", itemId, version, fileId, (item, file) -> {
            String wanted = FileName.kept(name, file.name());
            if (wanted.equals(file.name())) {
                return file;
            }
            StoredFile renamed = copied(file, wanted);
            item.rename(file, renamed, acting.actor(), clock.instant());
            return renamed;
        });
    }

    private int arranged(
            String act,
            long itemId,
            int version,
            long fileId,
            BiFunction<InformationItem, StoredFile, StoredFile> done) {
        Actor actor = acting.actor();
        InformationItem item = locks.locked(itemId, version, actor);
        StoredFile file = item.attachments().stream()
                .filter(attachment -> attachment.id() == fileId)
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("procedure.error.no-such-file"));
        TextState before = item.wording();
        StoredFile now = done.apply(item, file);
        tell(item, before, actor);
        return locks.written(actor, act, item, now.sha256());
    }
}
