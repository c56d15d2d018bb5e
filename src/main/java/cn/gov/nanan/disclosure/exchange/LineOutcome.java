package cn.gov.nanan.disclosure.exchange;

import cn.gov.nanan.disclosure.publicview.PackageAction;

/** 回执结果: what became of an item on the public side. */
public enum LineOutcome {
    /** 已上网: it is public at the address that the receipt names. */
    LIVE,
    /** 已撤下: a withdrawal was carried out. */
    REMOVED,
    /** 已略过: a later version of it was there already. */
    SKIPPED,
    /** 外网拒收: its package was refused or returned; the next version of it goes its own way. */
    REFUSED;

    /** Can this become of an item on which that was to be done? */
    public boolean fits(PackageAction action) {
        return switch (this) {
            case LIVE -> action != PackageAction.WITHDRAW;
            case REMOVED -> action == PackageAction.WITHDRAW;
            case SKIPPED -> true;
            case REFUSED -> false;
        };
    }

    /** Does the public have what was sent? */
    public boolean isDone() {
        return this == LIVE || this == REMOVED;
    }
}
