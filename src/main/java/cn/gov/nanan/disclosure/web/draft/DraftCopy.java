package cn.gov.nanan.disclosure.web.draft;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.web.items.ItemLookup;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** 复制为新稿: a draft that begins with what an earlier item says; only of an item that the drafter may see. */
@Named
@ViewScoped
public class DraftCopy implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ItemLookup lookup;

    @Inject
    private DraftPage page;

    private String from;
    private String title;
    private int files;

    /** @throws BusinessException {@code draft.copy.stub}: of a 国家秘密 nothing is kept that could be copied */
    public void load() {
        if (from != null) {
            lookup.find(from).ifPresent(this::copy);
        }
    }

    private void copy(InformationItem item) {
        if (item.isStub()) {
            throw new BusinessException("draft.copy.stub");
        }
        page.begin(item);
        title = item.title();
        files = item.attachments().size();
    }

    /** 复制附件: only when the drafter asks. */
    public void copyFiles() {
        lookup.find(from).ifPresent(item -> files = page.attachAll(item) ? 0 : files);
    }

    /** Whose copy the draft is; null when it is none. */
    public String title() {
        return title;
    }

    /** How many files could still be copied. */
    public int files() {
        return files;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
