package cn.gov.nanan.disclosure.publicview;

/** 动作: what a package asks the catalogue to do with an item. */
public enum PackageAction {
    /** 发布: a new item. */
    PUBLISH,
    /** 更新: a new version of an item that is already public. */
    REPLACE,
    /** 替代: a new item that takes the place of an older one, which stays readable and points to it. */
    SUPERSEDE,
    /** 撤回: nothing but a tombstone remains. */
    WITHDRAW,
    /** 建立链接: a new item whose content stands at another address. */
    LINK
}
