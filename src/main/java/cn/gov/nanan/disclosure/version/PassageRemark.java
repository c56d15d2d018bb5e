package cn.gov.nanan.disclosure.version;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** 段落意见: what a reviewer said of one passage when he sent a text back. Never changes. */
@Entity
@Table(name = "passage_remark")
public class PassageRemark {
    static final int LONGEST = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "passage_remark_seq")
    private Long id;

    @Column(name = "item_id", nullable = false, updatable = false)
    private Long itemId;

    /** The line of the item's trail with which it was said. */
    @Column(name = "trail_position", nullable = false, updatable = false)
    private int position;

    /** The version of which it was said. */
    @Column(name = "version_number", nullable = false, updatable = false)
    private int version;

    /** Which of the version's passages, from 0 on. */
    @Column(nullable = false, updatable = false)
    private int passage;

    /** The passage as it was, or its beginning. */
    @Column(nullable = false, updatable = false, length = LONGEST)
    private String quoted;

    @Column(nullable = false, updatable = false, length = LONGEST)
    private String remark;

    protected PassageRemark() {}

    PassageRemark(VersionKey key, int position, int passage, String words, String remark) {
        this.itemId = key.itemId();
        this.version = key.number();
        this.position = position;
        this.passage = passage;
        this.quoted = words.length() > LONGEST ? words.substring(0, LONGEST - 1) + "…" : words;
        this.remark = remark;
    }

    int position() {
        return position;
    }

    int version() {
        return version;
    }

    int passage() {
        return passage;
    }

    /** The passage as it was. */
    public String quoted() {
        return quoted;
    }

    public String remark() {
        return remark;
    }
}
