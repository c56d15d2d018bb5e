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

/** 目录条目（公众一侧）. */
@Entity
@Table(name = "registered_title")
public class RegisteredTitle {
    public static final int LONGEST = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "registered_title_seq")
    private Long id;

    @Column(name = "item_id", nullable = false, updatable = false)
    private long item;

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
        title = entry.title();
        day = entry.day();
        attribute = entry.attribute();
        ground = entry.ground();
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
