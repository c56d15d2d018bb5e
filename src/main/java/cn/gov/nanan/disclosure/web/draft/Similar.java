package cn.gov.nanan.disclosure.web.draft;

import cn.gov.nanan.disclosure.worklist.Precedents;
import cn.gov.nanan.disclosure.worklist.TitleTwins;
import cn.gov.nanan.disclosure.worklist.Usage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** 类似公文（页面）: earlier items beside the draft being written, asked for once a request. */
@Named
@RequestScoped
public class Similar {
    @Inject
    private Precedents precedents;

    @Inject
    private DraftPage page;

    private TitleTwins twins;
    private TitleTwins sameNumber;
    private Usage usage;

    public TitleTwins twins() {
        if (twins == null) {
            twins = precedents
                    .twins(page.getForm().getTitle(), itemId())
                    .without(page.getStart().earlier());
        }
        return twins;
    }

    public Usage usage() {
        if (usage == null) {
            DraftFields form = page.getForm();
            usage = precedents.usage(form.getType().getRuleCode(), form.getTitle(), itemId());
        }
        return usage;
    }

    /** 同号, of what was obtained. */
    public TitleTwins sameNumber() {
        if (sameNumber == null) {
            ProvenanceFields from = page.getForm().getProvenance();
            sameNumber = precedents
                    .sameNumber(from.getHolder(), from.getHolderNumber(), itemId())
                    .without(page.getStart().earlier());
        }
        return sameNumber;
    }

    /** 提示 of the 提供单位. */
    public List<String> holders(String words) {
        return precedents.holders(words);
    }

    private Long itemId() {
        return page.item() == null ? null : page.item().id();
    }
}
