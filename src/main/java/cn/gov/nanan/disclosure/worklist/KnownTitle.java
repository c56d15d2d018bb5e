package cn.gov.nanan.disclosure.worklist;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Ground;
import cn.gov.nanan.disclosure.platform.Setting;

/** 已有标题: what is read of an item to compare it with a title being written. */
record KnownTitle(Long id, String title, Attribute attribute, Ground ground) {
    TitleKey key() {
        return TitleKey.of(title, Setting.AGENCY_NAME.value());
    }
}
