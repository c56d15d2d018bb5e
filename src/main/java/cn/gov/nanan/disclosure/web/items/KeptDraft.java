package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.procedure.Draft;
import cn.gov.nanan.disclosure.procedure.Handling;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.RelationKind;
import cn.gov.nanan.disclosure.procedure.Step;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.primefaces.model.file.UploadedFile;

/** 存稿: the item behind the draft page, in the version that the officer saw last; nothing before the first 保存. */
@Dependent
public class KeptDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private Handling handling;

    @Inject
    private ItemLookup lookup;

    private String id;
    private int version;
    private int keeps;
    private transient InformationItem item;

    /** The item as it now stands; answers 404 and is null when the officer may not see it. */
    InformationItem open(String wanted) {
        id = wanted;
        item = lookup.find(id).orElse(null);
        version = item == null ? version : item.version();
        return item;
    }

    /**
     * What is fixed when a draft begins.
     *
     * @param relation what it does to {@code earlier}, an item that is public, or to what goes about outside; null without
     */
    record Beginning(Long section, InformationKind kind, RelationKind relation, Long earlier) {}

    void keep(Beginning beginning, Draft draft) {
        if (id == null) {
            open(String.valueOf(begin(beginning, draft)));
        } else {
            version = handling.save(number(), version, draft);
            item = null;
        }
        keeps++;
    }

    /** How often everything on the page was kept: by it the page's script knows what is unsaved. */
    int keeps() {
        return keeps;
    }

    /** A relation that is asked for is never dropped: without an earlier item only a 澄清 can begin, and the domain says so. */
    private long begin(Beginning beginning, Draft draft) {
        if (beginning.relation() == null) {
            return handling.start(beginning.section(), beginning.kind(), draft);
        }
        return beginning.earlier() == null
                ? handling.start(beginning.section(), beginning.kind(), draft, beginning.relation())
                : handling.start(
                        beginning.section(), beginning.kind(), draft, beginning.relation(), beginning.earlier());
    }

    Step perform(Action action, ActionInput input) {
        return handling.perform(number(), version, action, input);
    }

    void attach(UploadedFile file) {
        try (InputStream content = file.getInputStream()) {
            version = handling.attach(number(), version, file.getFileName(), content);
            item = null;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** 复制附件: each file of another item becomes one of this item too, or none does. */
    void attachAll(long from) {
        version = handling.attachAll(number(), version, from);
        item = null;
    }

    void detach(long fileId) {
        version = handling.detach(number(), version, fileId);
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

    /** Null for an item that the officer may not see, or that is not public. */
    String titleOf(long other) {
        return lookup.find(String.valueOf(other))
                .filter(item -> item.step().isPublic())
                .map(InformationItem::title)
                .orElse(null);
    }

    private long number() {
        return Long.parseLong(id);
    }
}
