package cn.gov.nanan.disclosure.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** 放假通知: the State Council notice that a year's days come from; a year may have two, of which the later wins. */
@Embeddable
public record SourceNotice(@Column(nullable = false, length = 200) String title, @Column(length = 400) String url) {}
