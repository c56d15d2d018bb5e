package cn.gov.nanan.disclosure.catalogue;

import java.util.Locale;

/** 变更种类. */
public enum ChangeKind {
    /** 新增. */
    PUBLISHED,
    /** 更新. */
    UPDATED,
    /** 被替代: still there, with a pointer to what took its place. */
    SUPERSEDED,
    /** 撤回. */
    WITHDRAWN;

    /** As it is written in the feed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
