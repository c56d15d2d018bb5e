package cn.gov.nanan.disclosure.screening;

import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.hidden.HiddenKind;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.staff.Officer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** 已核对: that an officer has looked at what was doubtful and publishes it all the same. Never changes. */
@Entity
@Table(name = "screening_confirmation")
public class Confirmation {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "screening_confirmation_seq")
    private Long id;

    /** By its number alone: the item is locked by the act that follows, and must not have been read before. */
    @Column(name = "item_id", nullable = false, updatable = false)
    private long item;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 32)
    private ScreeningPoint point;

    @ManyToOne(optional = false, fetch = FetchType.EAGER)
    @JoinColumn(name = "officer_id", nullable = false, updatable = false)
    private Officer officer;

    @Column(name = "confirmed_at", nullable = false, updatable = false)
    private Instant at;

    /** Of the public page as it was shown to him; null of what he ticked. */
    @Column(name = "page_sha256", updatable = false, length = 64)
    private String page;

    /** Of the file whose hidden content he has looked at; null of every other point. */
    @Column(name = "file_sha256", updatable = false, length = 64)
    private String fileSha256;

    @Enumerated(EnumType.STRING)
    @Column(name = "hidden_kind", updatable = false, length = 32)
    private HiddenKind hidden;

    protected Confirmation() {}

    public Confirmation(long item, ScreeningPoint point, Officer officer, Instant at) {
        this.item = item;
        this.point = point;
        this.officer = officer;
        this.at = at;
    }

    /** 看过公众页面: by the digest of what was shown. */
    public static Confirmation seen(long item, String page, Officer officer, Instant at) {
        Confirmation seen = new Confirmation(item, ScreeningPoint.PREVIEW, officer, at);
        seen.page = page;
        return seen;
    }

    /** 已核对附件隐藏内容: one kind of it in one file. */
    static Confirmation hidden(long item, String fileSha256, HiddenKind kind, Officer officer, Instant at) {
        Confirmation looked = new Confirmation(item, ScreeningPoint.HIDDEN, officer, at);
        looked.fileSha256 = fileSha256;
        looked.hidden = kind;
        return looked;
    }

    long item() {
        return item;
    }

    /** As {@link Concealed#key}; empty of what is no finding. */
    String finding() {
        return hidden == null ? "" : fileSha256 + ":" + hidden;
    }

    /** 隐藏内容种类; null of every other point. */
    public HiddenKind hidden() {
        return hidden;
    }

    /** What he has looked at, in words; of hidden content in which of these files, or that another is there now. */
    public String text(Locale locale, List<StoredFile> attached) {
        if (hidden == null) {
            return Messages.text(locale, Messages.keyOf(point));
        }
        return attached.stream()
                .filter(one -> one.sha256().equals(fileSha256))
                .map(one -> Messages.text(locale, "screening.hidden.ticked", one.name(), hidden))
                .findFirst()
                .orElseGet(() -> Messages.text(locale, "screening.hidden.replaced", hidden));
    }

    /** Does it hold of the public page as it now is? That page is seen, never only ticked. */
    boolean isOf(String now) {
        return point != ScreeningPoint.PREVIEW || now.equals(page);
    }

    public ScreeningPoint point() {
        return point;
    }

    public Officer officer() {
        return officer;
    }

    public Instant at() {
        return at;
    }
}
