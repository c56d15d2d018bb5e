package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.audit.AuditTrail;
import cn.gov.nanan.disclosure.file.Files;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Section;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PessimisticLockException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
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

    /** 拟稿: begins a 公文 in a section of the acting officer; its id. */
    public long start(Long sectionId, Draft draft) {
        Officer officer = acting.officer();
        Section section = entities.find(Section.class, sectionId);
        if (section == null || !section.isActive()) {
            throw new BusinessException("procedure.error.section");
        }
        InformationItem item = new InformationItem(InformationKind.DOCUMENT, section, officer, draft, clock.instant());
        entities.persist(item);
        record(officer, "item.start", item, section.name());
        return item.id();
    }

    /** 保存; the version that now stands. */
    public int save(long itemId, int version, Draft draft) {
        Officer officer = acting.officer();
        InformationItem item = locked(itemId, version, officer);
        List<StoredFile> attached = item.attachments();
        item.write(draft, officer, clock.instant());
        eraseIfSecret(item, attached);
        return written(officer, "item.save", item, null);
    }

    /** Adds an 附件; the version that now stands. */
    public int attach(long itemId, int version, String name, InputStream content) {
        Officer officer = acting.officer();
        InformationItem item = locked(itemId, version, officer);
        item.requireAttachable(officer);
        StoredFile file = files.store(name, content);
        item.attach(file, officer, clock.instant());
        return written(officer, "item.attach", item, file.sha256());
    }

    /** Takes an 附件 out; the version that now stands. */
    public int detach(long itemId, int version, long fileId) {
        Officer officer = acting.officer();
        InformationItem item = locked(itemId, version, officer);
        StoredFile file = item.attachments().stream()
                .filter(attachment -> attachment.id() == fileId)
                .findFirst()
                .orElseThrow(() -> new BusinessException("procedure.error.no-such-file"));
        item.detach(file, officer, clock.instant());
        return written(officer, "item.detach", item, file.sha256());
    }

    /** 办理: the step at which the item then stands. */
    public Step perform(long itemId, int version, Action action, ActionInput input) {
        Officer officer = acting.officer();
        InformationItem item = locked(itemId, version, officer);
        if (input.documentNumber() != null && item.asks(action, officer).contains(Field.DOCUMENT_NUMBER)) {
            numbers.requireFree(input.documentNumber(), itemId);
        }
        List<StoredFile> attached = item.attachments();
        ItemActed event = item.perform(action, officer, input, clock.instant());
        numbers.flush(item);
        eraseIfSecret(item, attached);
        acted.fire(event);
        return item.step();
    }

    /** 办理单: the item with its trail and files, if the acting officer may see it. */
    public InformationItem find(long itemId) {
        InformationItem item = entities.find(InformationItem.class, itemId);
        return load(seen(item, acting.officer()));
    }

    private void eraseIfSecret(InformationItem item, List<StoredFile> attached) {
        if (item.isStub() && !attached.isEmpty()) {
            entities.flush();
            attached.forEach(files::erase);
        }
    }

    /** The item, held until the transaction ends, so that of two who act at once the second sees what the first did. */
    private InformationItem locked(long itemId, int version, Officer officer) {
        InformationItem item = seen(hold(itemId), officer);
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

    private static InformationItem seen(InformationItem item, Officer officer) {
        if (item == null || !item.isVisibleTo(officer)) {
            throw new BusinessException("procedure.error.not-found");
        }
        return item;
    }

    private static BusinessException stale(InformationItem item) {
        Instant edited = item.editedAt();
        if (edited != null
                && item.lastEntry().filter(last -> last.at().isAfter(edited)).isEmpty()) {
            return new BusinessException(
                    "procedure.error.stale-edit", item.editor().name(), minute(edited));
        }
        return item.lastEntry()
                .map(last -> new BusinessException(
                        "procedure.error.stale", last.officer().name(), last.action(), minute(last.at())))
                .orElseGet(() -> new BusinessException("procedure.error.not-found"));
    }

    private static String minute(Instant instant) {
        return MINUTE.format(instant.atZone(BureauClock.ZONE));
    }

    private static InformationItem load(InformationItem item) {
        item.section().name();
        item.drafter().name();
        item.attachments().forEach(StoredFile::name);
        item.trail().forEach(entry -> entry.officer().name());
        if (item.typeRule() != null) {
            item.typeRule().code();
        }
        return item;
    }

    private int written(Officer officer, String act, InformationItem item, String detail) {
        entities.flush();
        record(officer, act, item, detail);
        return item.version();
    }

    private void record(Officer officer, String act, InformationItem item, String detail) {
        audit.record(officer.userName(), act, "item:" + item.id(), detail);
    }
}
