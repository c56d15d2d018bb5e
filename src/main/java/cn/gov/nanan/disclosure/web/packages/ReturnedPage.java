package cn.gov.nanan.disclosure.web.packages;

import cn.gov.nanan.disclosure.attribute.ContentCategory;
import cn.gov.nanan.disclosure.attribute.Theme;
import cn.gov.nanan.disclosure.exchange.Adoption;
import cn.gov.nanan.disclosure.exchange.DataPackage;
import cn.gov.nanan.disclosure.exchange.PackageLine;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.publication.ElementsAdoption;
import cn.gov.nanan.disclosure.publicview.ArrangedElements;
import cn.gov.nanan.disclosure.publicview.PublicItem;
import cn.gov.nanan.disclosure.transfer.ElementLimits;
import cn.gov.nanan.disclosure.transfer.PaperReceipts;
import cn.gov.nanan.disclosure.transfer.Releases;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.Texts;
import cn.gov.nanan.disclosure.web.items.Vocabulary;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** 录入核对单所列的改动: of one item, where nothing may travel inward but what a person types. */
@Named
@ViewScoped
public class ReturnedPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Releases releases;

    @Inject
    private PaperReceipts paper;

    @Inject
    private ElementsAdoption adoption;

    @Inject
    private Vocabulary vocabulary;

    @Inject
    private Feedback feedback;

    @Inject
    private Texts texts;

    private String id;
    private String no;
    private String category;
    private String theme;
    private String keywords;
    private String summary;
    private String code;
    private String portal;
    private boolean known;
    private transient PackageLine line;
    private transient DataPackage sealed;

    public void load() {
        show();
        portal = line.receipt().portal();
        adoption.standing(no, line.version()).ifPresent(standing -> {
            known = true;
            category = standing.category();
            theme = standing.theme();
            keywords = String.join("、", standing.keywords());
            summary = standing.summary();
        });
    }

    private void show() {
        sealed = releases.find(PageKey.ofId(id));
        line = paper.live(PageKey.ofId(id), no);
    }

    /** 采用. */
    public String adopt() {
        try {
            ArrangedElements typed = typed();
            ArrangedElements before = adoption.standing(
                            no, paper.live(PageKey.ofId(id), no).version())
                    .orElse(typed);
            feedback.done(
                    "transfer.done.adopted", texts.label(paper.arranged(PageKey.ofId(id), no, code, before, typed)));
            return back();
        } catch (BusinessException refused) {
            return refused("elements", refused);
        }
    }

    private ArrangedElements typed() {
        ElementLimits.keywords(keywords);
        ElementLimits.summary(summary);
        return new ArrangedElements(category, theme, PublicItem.Classification.keywords(keywords), summary);
    }

    /** 保存门户地址. */
    public String save() {
        try {
            paper.shown(PageKey.ofId(id), no, portal);
            feedback.done("transfer.done.portal");
            return back();
        } catch (BusinessException refused) {
            return refused("portal", refused);
        }
    }

    private String refused(String form, BusinessException refused) {
        feedback.refusedAt(form, PackageFields.input(refused), refused);
        show();
        return null;
    }

    private String back() {
        return "/packages/package?faces-redirect=true&id=" + id;
    }

    /** Has what the sheet says been taken over already? */
    public boolean isAdopted() {
        return line.receipt().adoption() == Adoption.ADOPTED;
    }

    /** Does this version stand here, so that something can be taken over? */
    public boolean isKnown() {
        return known;
    }

    public DataPackage sealed() {
        return sealed;
    }

    public PackageLine line() {
        return line;
    }

    public List<String> categories() {
        return vocabulary.categories(null).stream().map(ContentCategory::name).toList();
    }

    public List<String> themes() {
        return vocabulary.themes().stream().map(Theme::path).toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getKeywords() {
        return keywords;
    }

    public void setKeywords(String keywords) {
        this.keywords = keywords;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPortal() {
        return portal;
    }

    public void setPortal(String portal) {
        this.portal = portal;
    }
}
