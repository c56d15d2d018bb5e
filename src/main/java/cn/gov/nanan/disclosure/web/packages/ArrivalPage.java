package cn.gov.nanan.disclosure.web.packages;

import cn.gov.nanan.disclosure.attribute.ContentCategory;
import cn.gov.nanan.disclosure.attribute.Theme;
import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.transfer.ArrivalRegister;
import cn.gov.nanan.disclosure.transfer.ArrivalState;
import cn.gov.nanan.disclosure.transfer.PackageArranging;
import cn.gov.nanan.disclosure.transfer.PackageArrival;
import cn.gov.nanan.disclosure.transfer.PackageCarrier;
import cn.gov.nanan.disclosure.transfer.PackageCarriers;
import cn.gov.nanan.disclosure.transfer.PortalAddresses;
import cn.gov.nanan.disclosure.transfer.Receiving;
import cn.gov.nanan.disclosure.transfer.SeenItem;
import cn.gov.nanan.disclosure.transfer.StagedItem;
import cn.gov.nanan.disclosure.web.Feedback;
import cn.gov.nanan.disclosure.web.items.Vocabulary;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 整理要素: one package that came; its items are completed one after the other, then all of them are published. */
@Named
@ViewScoped
public class ArrivalPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PORTION = 200;

    @Inject
    private ArrivalRegister arrivals;

    @Inject
    private PackageArranging arranging;

    @Inject
    private Receiving receiving;

    @Inject
    private PackageCarriers carriers;

    @Inject
    private Vocabulary vocabulary;

    @Inject
    private Feedback feedback;

    private String id;
    private String itemId;
    private String after;
    private String category;
    private String theme;
    private String keywords;
    private String summary;
    private String reason;
    private String standing;
    private boolean open;
    private Set<Long> arrangeable = Set.of();
    private transient PackageArrival arrival;
    private transient List<StagedItem> items = List.of();
    private transient Map<String, String> withdrawn = Map.of();
    private transient StagedItem item;
    private transient SeenItem seen;

    public void load() {
        show();
        if (item != null) {
            category = item.category();
            theme = item.theme();
            keywords = keywords(item);
            summary = item.summary();
            standing = item.standing();
        }
    }

    private void show() {
        arrival = arrivals.find(PageKey.ofId(id));
        items = arrivals.items(arrival, after == null ? 0 : PageKey.ofId(after), PORTION);
        withdrawn = arrivals.withdrawn(items);
        open = arrivals.isOpen(arrival);
        item = itemId == null
                ? null
                : arrivals.item(arrival, PageKey.ofId(itemId)).orElse(null);
        arrangeable = arrivals.arrangeable(
                arrival,
                Stream.concat(items.stream(), Stream.ofNullable(item))
                        .distinct()
                        .toList());
        seen = item != null && item.title() != null && arrival.state() == ArrivalState.STAGED
                ? arrivals.look(item)
                : null;
    }

    /** 保存要素. */
    public String arrange() {
        return act(
                "arrange",
                () -> arranging.arrange(PageKey.ofId(itemId), standing, category, theme, keywords, summary),
                "arranged");
    }

    /** 发布. */
    public String publish() {
        return act("acts", () -> arranging.publish(PageKey.ofId(id)), "published");
    }

    /** 退回. */
    public String reject() {
        return act("acts", () -> arranging.reject(PageKey.ofId(id), reason), "rejected");
    }

    /** 跳过. */
    public String pass() {
        return act(
                "acts",
                () -> {
                    arranging.pass(PageKey.ofId(id));
                    receiving.look();
                },
                "passed");
    }

    /** 重新送出回执. */
    public String again() {
        return act("receipt", () -> arranging.again(PageKey.ofId(id)), "receipt-again");
    }

    /** Is it to be said where the portal shows what was published? */
    public boolean isPortalAsked() {
        return PortalAddresses.isAsked() && arrival.state() == ArrivalState.PUBLISHED && arrivals.isReceipted(arrival);
    }

    /** Was a receipt sent, which may have been lost? */
    public boolean isReceipted() {
        return arrivals.isReceipted(arrival)
                && Setting.PACKAGE_OUTBOX.optional().isPresent();
    }

    private String act(String form, Runnable act, String done) {
        try {
            act.run();
            feedback.done("transfer.done." + done);
            return "/packages/arrival?faces-redirect=true&id=" + id;
        } catch (BusinessException refused) {
            feedback.refusedAt(form, PackageFields.input(refused), refused);
            show();
            return null;
        }
    }

    /** Where the next portion begins; null on the last one. */
    public Long next() {
        return items.size() < PORTION ? null : items.get(items.size() - 1).id();
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public boolean isOpen() {
        return open;
    }

    public boolean isPassable() {
        return arrivals.isPassable(arrival);
    }

    /** May the acting officer complete this one? */
    public boolean isArrangeable(StagedItem row) {
        return arrangeable.contains(row.id());
    }

    public String refusal() {
        return arrival.reason(FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** 标题; of a withdrawal that of what is withdrawn, empty where that never came. */
    public String title(StagedItem row) {
        return row.title() == null ? withdrawn.getOrDefault(row.indexNumber(), "") : row.title();
    }

    /** 载体 on which it came; empty for who does not read their register. */
    public String carriers() {
        return carriers.isReader()
                ? carriers.carrying(arrival).stream()
                        .map(PackageCarrier::number)
                        .collect(Collectors.joining("、"))
                : "";
    }

    /** 条数 of what holds items; a dash of what holds none. */
    public String count() {
        return arrival.type() == PackageType.ITEMS ? String.valueOf(arrival.itemCount()) : "–";
    }

    /** 主题词, as the bureau writes them. */
    public String keywords(StagedItem row) {
        return row.keywords() == null ? "" : row.keywords().replace(" ", "、");
    }

    public PackageArrival arrival() {
        return arrival;
    }

    public List<StagedItem> items() {
        return items;
    }

    /** 内容类别, by name, as the public reads them; with it what the item has already. */
    public List<String> categories() {
        return with(
                category,
                vocabulary.categories(null).stream().map(ContentCategory::name).toList());
    }

    /** 主题分类, by path. */
    public List<String> themes() {
        return with(theme, vocabulary.themes().stream().map(Theme::path).toList());
    }

    private static List<String> with(String own, List<String> offered) {
        return own == null || offered.contains(own)
                ? offered
                : Stream.concat(Stream.of(own), offered.stream()).toList();
    }

    /** What the public will read of the chosen one; null where none was chosen. */
    public SeenItem seen() {
        return seen;
    }

    /** The one that is being completed; null where none was chosen. */
    public StagedItem item() {
        return item;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getItemId() {
        return itemId;
    }

    public void setItemId(String itemId) {
        this.itemId = itemId;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
