package cn.gov.nanan.disclosure.version;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** 版本号: an item, and which of its versions, from 1 on. */
@Embeddable
public record VersionKey(@Column(name = "item_id") Long itemId, @Column(name = "number") Integer number) {}
