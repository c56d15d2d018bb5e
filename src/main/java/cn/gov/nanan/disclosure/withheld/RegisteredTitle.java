package cn.gov.nanan.disclosure.withheld;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Ground;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** 目录条目（公众一侧）. */
@Entity
@Table(name = "registered_title")
public class RegisteredTitle {
    public static final int LONGEST = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registered_title_seq")
    private Long id;

    /** Null of an entry that came in a package: of the item itself nothing leaves the intranet. */
    @Column(name = "item_id", updatable = false)
    private Long item;

    /** 条目标识: by which both sides know the entry; random, so that it tells nothing. */
    @Column(name = "entry_key", nullable = false, updatable = false, length = RegisterLine.LONGEST_KEY)
    private String key;

    /** 来源: code of the bureau that sent it; null of an own entry. */
    @Column(updatable = false, length = 40)
    private String sender;

    @Column(nullable = false, length = LONGEST)
    private String title;

    @Column(name = "formed_on", nullable = false)
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 32)
    private Attribute attribute;

    @Enumerated(EnumType.STRING)
    @Column(length = 32)
    private Ground ground;

    protected RegisteredTitle() {}

    RegisteredTitle(RegisterEntry entry) {
        item = entry.item();
        key = UUID.randomUUID().toString();
        follow(entry);
    }

    RegisteredTitle(String sender, RegisterLine line) {
        this.sender = sender;
        key = line.key();
        follow(line);
    }

    /** 更新 by the 公开办 of this bureau. */
    void follow(RegisterEntry entry) {
        title = entry.title();
        day = entry.day();
        attribute = entry.attribute();
        ground = entry.ground();
    }

    /** 更新: as the bureau tells it now. */
    void follow(RegisterLine line) {
        title = line.title();
        day = line.day();
        attribute = line.attribute();
        ground = line.ground();
    }

    /** 公开视图: all that leaves of it. */
    RegisterLine line() {
        return new RegisterLine(key, title, day, attribute, ground);
    }

    String key() {
        return key;
    }

    public Long id() {
        return id;
    }

    public String title() {
        return title;
    }

    public LocalDate day() {
        return day;
    }

    public Attribute attribute() {
        return attribute;
    }

    public Ground ground() {
        return ground;
    }
}
