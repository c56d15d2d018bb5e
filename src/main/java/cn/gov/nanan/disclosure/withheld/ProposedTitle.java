package cn.gov.nanan.disclosure.withheld;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** 拟列条目: what one of the 公开办 wants listed, until a second one lets it leave the intranet. */
@Entity
@Table(name = "proposed_title")
class ProposedTitle {
    @Id
    @Column(name = "item_id")
    private Long item;

    @Column(nullable = false, length = RegisteredTitle.LONGEST)
    private String title;

    @Column(name = "proposed_by", nullable = false, length = 100)
    private String by;

    @Column(name = "proposed_at", nullable = false)
    private Instant at;

    protected ProposedTitle() {}

    ProposedTitle(long item, String title, String by, Instant at) {
        this.item = item;
        this.title = title;
        this.by = by;
        this.at = at;
    }

    long item() {
        return item;
    }

    String title() {
        return title;
    }
}
