package cn.gov.nanan.disclosure.linkcheck;

import cn.gov.nanan.disclosure.probe.PageProbe;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** 链接状态: when the linked page of one item was looked at last, and since when it has been dead. */
@Entity
@Table(name = "link_state")
public class LinkState {
    @Id
    @Column(name = "item_id")
    private long item;

    @Column(name = "checked_at", nullable = false)
    private Instant checkedAt;

    /** The address of which this is said; the item may have another by now. */
    @Column(length = 1000)
    private String url;

    /** HTTP status; 0 when nobody answered. */
    @Column(nullable = false)
    private int status;

    @Column(name = "dead_since")
    private Instant deadSince;

    protected LinkState() {}

    LinkState(long item) {
        this.item = item;
    }

    /** @return true when this address was not dead before and now is */
    boolean found(String address, int answer, Instant at) {
        deadSince = address.equals(url) ? deadSince : null;
        url = address;
        boolean dead = !PageProbe.isAlive(answer);
        boolean first = dead && deadSince == null;
        status = answer;
        checkedAt = at;
        deadSince = dead ? (first ? at : deadSince) : null;
        return first;
    }

    public String url() {
        return url;
    }

    public Instant checkedAt() {
        return checkedAt;
    }

    public int status() {
        return status;
    }

    /** Null while it answers. */
    public Instant deadSince() {
        return deadSince;
    }
}
