package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.clearance.Clearance;
import cn.gov.nanan.disclosure.clearance.Purpose;
import cn.gov.nanan.disclosure.clearance.Reply;
import cn.gov.nanan.disclosure.file.Files;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Officers;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Section;
import cn.gov.nanan.disclosure.staff.Visibility;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PessimisticLockException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * 办理: what officers do with items. Every call acts for the logged-in officer. Each change names the version that the
 * officer saw; when somebody was faster, the refusal says who did what.
 */
@Stateless
public class Handling {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    @Inject
    private Event<ItemActed> acted;

    @EJB
    private Files files;

    @EJB
    private AuditTrail audit;

    @EJB
    private DocumentNumbers numbers;

    @EJB
    private Officers officers;

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
        InformationItem earlier = seen(entities.find(InformationItem.class, earlierId), acting.actor());
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
        record(item.drafter(), "item.start", item, item.section().name());
        return item.id();
    }

    /** 保存; the version that now stands. */
    public int save(long itemId, int version, Draft draft) {
        Actor actor = acting.actor();
        InformationItem item = locked(itemId, version, actor);
        List<StoredFile> attached = item.attachments();
        item.write(seen(draft), actor, clock.instant());
        eraseIfSecret(item, attached);
        return written(actor, "item.save", item, null);
    }

    /** Adds an 附件; the version that now stands. */
    public int attach(long itemId, int version, String name, InputStream content) {
        Actor actor = acting.actor();
        InformationItem item = locked(itemId, version, actor);
        item.requireAttachable(actor);
        StoredFile file = files.store(name, content);
        item.attach(file, actor, clock.instant());
        return written(actor, "item.attach", item, file.sha256());
    }

    /** 复制附件: every file of an earlier item becomes one of this item too, or none does; the version that now stands. */
    public int attachAll(long itemId, int version, long fromId) {
        Actor actor = acting.actor();
        InformationItem item = locked(itemId, version, actor);
        item.requireAttachable(actor);
        for (StoredFile other :
                seen(entities.find(InformationItem.class, fromId), actor).attachments()) {
            StoredFile copy = copied(other);
            item.attach(copy, actor, clock.instant());
            record(actor.officer(), "item.attach", item, copy.sha256());
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
        InformationItem item = locked(itemId, version, actor);
        StoredFile file = item.attachments().stream()
                .filter(attachment -> attachment.id() == fileId)
                .findFirst()
                .orElseThrow(() -> new BusinessException("procedure.error.no-such-file"));
        item.detach(file, actor, clock.instant());
        return written(actor, "item.detach", item, file.sha256());
    }

    /** 办理: the step at which the item then stands. */
    public Step perform(long itemId, int version, Action action, ActionInput input) {
        Actor actor = acting.actor();
        InformationItem item = locked(itemId, version, actor);
        if (input instanceof ActionInput.Issuing said
                && said.documentNumber() != null
                && item.asks(action, actor).contains(Field.DOCUMENT_NUMBER)) {
            numbers.requireFree(said.documentNumber(), itemId);
        }
        List<StoredFile> attached = item.attachments();
        ItemActed event = item.perform(action, actor, current(input), clock.instant());
        numbers.flush(item);
        eraseIfSecret(item, attached);
        acted.fire(event);
        return item.step();
    }

    /** 会商报批: asks another body about the item; the version that now stands. */
    public int ask(long itemId, int version, Purpose purpose, String body, LocalDate on) {
        Actor actor = acting.actor();
        InformationItem item = locked(itemId, version, actor);
        Clearance asked = item.ask(purpose, body, on, actor, clock.instant());
        return written(actor, "item.clearance-asked", item, asked.purpose() + " " + asked.body());
    }

    /** 登记答复 of a body that was asked; the version that now stands. */
    public int answer(long itemId, int version, long clearanceId, Reply reply) {
        Actor actor = acting.actor();
        InformationItem item = locked(itemId, version, actor);
        item.requireClearing(actor);
        Clearance asked = item.clearances().byId(clearanceId);
        asked.answer(reply.answer(), reply.on(), reply.number(), reply.note(), LocalDate.now(clock));
        return written(actor, "item.clearance-answered", item, asked.body() + " " + asked.answer());
    }

    /** The later items that relate to this one, as far as the acting officer may see them. */
    public List<InformationItem> relatedTo(long itemId) {
        Visibility seen = Visibility.of(acting.actor());
        return entities
                .createQuery(
                        "select i from InformationItem i where i.relation.earlier.id = :id order by i.id",
                        InformationItem.class)
                .setParameter("id", itemId)
                .getResultList()
                .stream()
                .filter(item -> item.isVisibleTo(seen))
                .toList();
    }

    /** 可接办人: the drafters of the item's section but the one who has it. */
    public List<Officer> assignees(long itemId) {
        InformationItem item = seen(entities.find(InformationItem.class, itemId), acting.actor());
        return officers.withRole(Role.DRAFTER, item.section()).stream()
                .filter(one -> !one.equals(item.drafter()) && !one.holds(Role.SECTION_HEAD, item.section()))
                .toList();
    }

    /** The same with the assignee as he stands in the database now. */
    private ActionInput current(ActionInput input) {
        return input instanceof ActionInput.Assigning said
                ? new ActionInput.Assigning(
                        entities.find(Officer.class, said.assignee().id()), said.remark())
                : input;
    }

    /** 办理单: the item with its trail and files, if the acting officer may see it. */
    public InformationItem find(long itemId) {
        InformationItem item = entities.find(InformationItem.class, itemId);
        return load(seen(item, acting.actor()));
    }

    private void eraseIfSecret(InformationItem item, List<StoredFile> attached) {
        if (item.isStub() && !attached.isEmpty()) {
            entities.flush();
            attached.forEach(files::erase);
        }
    }

    /** The item, held until the transaction ends, so that of two who act at once the second sees what the first did. */
    private InformationItem locked(long itemId, int version, Actor actor) {
        InformationItem item = seen(hold(itemId), actor);
        if (item.version() != version) {
            throw stale(item);
        }
        return item;
    }

    private InformationItem hold(long itemId) {
        try {
            return entities.find(InformationItem.class, itemId, LockModeType.PESSIMISTIC_WRITE);
        } catch (LockTimeoutException | PessimisticLockException taken) {
            throw new BusinessException("procedure.error.busy");
        }
    }

    private static InformationItem seen(InformationItem item, Actor actor) {
        if (item == null || !item.isVisibleTo(actor)) {
            throw BusinessException.notFound("procedure.error.not-found");
        }
        return item;
    }

    private static BusinessException stale(InformationItem item) {
        Instant edited = item.editedAt();
        if (edited != null
                && item.lastEntry().filter(last -> last.at().isAfter(edited)).isEmpty()) {
            return BusinessException.stale(
                    "procedure.error.stale-edit", item.editor().name(), minute(edited));
        }
        return item.lastEntry()
                .map(last -> BusinessException.stale(
                        "procedure.error.stale", last.officer().name(), last.action(), minute(last.at())))
                .orElseGet(() -> BusinessException.notFound("procedure.error.not-found"));
    }

    private static String minute(Instant instant) {
        return MINUTE.format(instant.atZone(BureauClock.ZONE));
    }

    private static InformationItem load(InformationItem item) {
        item.section().name();
        item.drafter().name();
        item.attachments().forEach(StoredFile::name);
        item.trail().forEach(HandlingEntry::load);
        item.clearances().all().forEach(asked -> asked.askedBy().name());
        item.corrections().forEach(Correction::parts);
        if (item.relation() != null && item.relation().earlier() != null) {
            item.relation().earlier().title();
        }
        if (item.typeRule() != null) {
            item.typeRule().code();
        }
        return item;
    }

    private int written(Actor actor, String act, InformationItem item, String detail) {
        entities.flush();
        record(actor.officer(), act, item, detail);
        return item.version();
    }

    private void record(Officer officer, String act, InformationItem item, String detail) {
        audit.record(officer.userName(), act, "item:" + item.id(), detail);
    }
}
