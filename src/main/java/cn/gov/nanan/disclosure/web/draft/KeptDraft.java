package cn.gov.nanan.disclosure.web.draft;

import cn.gov.nanan.disclosure.attribute.TypeRule;
import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.procedure.Draft;
import cn.gov.nanan.disclosure.procedure.Drafts;
import cn.gov.nanan.disclosure.procedure.Handling;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.staff.Section;
import cn.gov.nanan.disclosure.web.items.ItemLookup;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import org.primefaces.model.file.UploadedFile;

/** 存稿: the item behind the draft page, in the version that the actor saw last; nothing before the first 保存. */
@Dependent
public class KeptDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Handling handling;

    @Inject
    private Drafts drafts;

    @Inject
    private ItemLookup lookup;

    private String id;
    private int version;
    private int keeps;
    private transient InformationItem item;

    /** The item as it now stands; answers 404 and is null when the actor may not see it. */
    InformationItem open(String wanted) {
        id = wanted;
        item = lookup.find(id).orElse(null);
        version = item == null ? version : item.version();
        return item;
    }

    void keep(DraftStart start, Draft draft) {
        if (id == null) {
            open(String.valueOf(begin(start, draft)));
        } else {
            version = drafts.save(number(), version, start.getKind(), draft);
            item = null;
        }
        keeps++;
    }

    /** How often everything on the page was kept: by it the page's script knows what is unsaved. */
    int keeps() {
        return keeps;
    }

    /** A relation that is asked for is never dropped: without an earlier item only a 澄清 can begin, and the domain says so. */
    private long begin(DraftStart start, Draft draft) {
        Long section = start.getSectionId();
        if (start.getRelation() == null) {
            return drafts.start(section, start.getKind(), draft);
        }
        return start.isRelated()
                ? drafts.start(section, start.getKind(), draft, start.getRelation(), start.earlier())
                : drafts.start(section, start.getKind(), draft, start.getRelation());
    }

    /** 提交前核对: what the draft as it is typed still lacks. */
    DraftCheck check(DraftFields form, TypeRule rule, DraftStart start, Actor actor, Instant now) {
        return DraftCheck.of(form, start, rule, draft -> trial(start, draft, actor, now), actor, now);
    }

    /** 试稿: an item as it would be with this draft, for looking at only. */
    private InformationItem trial(DraftStart start, Draft typed, Actor actor, Instant now) {
        Draft draft = typed.seenBy(Setting.AGENCY_NAME.value());
        if (id == null) {
            Section section = actor.officer().sectionsAs(Role.DRAFTER).stream()
                    .filter(one -> one.id().equals(start.getSectionId()))
                    .findFirst()
                    .orElseThrow(() -> new BusinessException("procedure.error.section"));
            return new InformationItem(start.getKind(), section, actor.officer(), draft, now);
        }
        InformationItem tried = handling.find(number());
        tried.reclassify(start.getKind(), actor);
        tried.write(draft, actor, now);
        return tried;
    }

    Step perform(Action action, ActionInput input) {
        return handling.perform(number(), version, action, input);
    }

    void attach(UploadedFile file) {
        try (InputStream content = file.getInputStream()) {
            version = drafts.attach(number(), version, file.getFileName(), content);
            item = null;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** 复制附件: each file of another item becomes one of this item too, or none does. */
    void attachAll(long from) {
        version = drafts.attachAll(number(), version, from);
        item = null;
    }

    void detach(long fileId) {
        version = drafts.detach(number(), version, fileId);
        item = null;
    }

    /** 调整附件顺序: to this place, counted from 0. */
    void move(long fileId, int place) {
        version = drafts.move(number(), version, fileId, place);
        item = null;
    }

    /** 附件改名. */
    void rename(long fileId, String name) {
        version = drafts.rename(number(), version, fileId, name);
        item = null;
    }

    /** Null before the first 保存. */
    InformationItem item() {
        if (item == null && id != null) {
            item = lookup.find(id).orElse(null);
        }
        return item;
    }

    /** Null before the first 保存. */
    String id() {
        return id;
    }

    /** Of the item to which the draft relates; null when it relates to none. */
    String earlierTitle(DraftStart start) {
        InformationItem saved = item();
        if (saved != null) {
            boolean related = saved.relation() != null && saved.relation().earlier() != null;
            return related ? saved.relation().earlier().title() : null;
        }
        return start.isRelated() ? earlier(start).map(InformationItem::title).orElse(null) : null;
    }

    /** The item to which a new draft is to relate; empty for one that the actor may not see, or that is not public. */
    Optional<InformationItem> earlier(DraftStart start) {
        return lookup.find(String.valueOf(start.earlier()))
                .filter(found -> found.step().isPublic());
    }

    /** 变更: how many files of the earlier item the draft gets when it is first saved. */
    int files(DraftStart start) {
        return id == null && start.isAmending()
                ? earlier(start).map(found -> found.attachments().size()).orElse(0)
                : 0;
    }

    /** 变更: whose 生效日期 and 有效期 stay behind while the draft is new; empty where there are none. */
    Optional<DispatchForm> dated(DraftStart start) {
        return id == null && start.isAmending()
                ? earlier(start)
                        .map(InformationItem::form)
                        .filter(form -> form.effectiveDate() != null || form.expiryDate() != null)
                : Optional.empty();
    }

    private long number() {
        return Long.parseLong(id);
    }
}
