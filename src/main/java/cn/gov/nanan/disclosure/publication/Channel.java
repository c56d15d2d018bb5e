package cn.gov.nanan.disclosure.publication;

import cn.gov.nanan.disclosure.staff.Role;

/** 公开渠道: where an item must arrive, and who owes it. 细则 一（一）4. */
public enum Channel {
    /** 网站发布: 「在“南安市人民政府政务网”的“政务公开”栏目上发布」. */
    WEBSITE(Role.DISCLOSURE_OFFICE);

    private final Role owedBy;

    Channel(Role owedBy) {
        this.owedBy = owedBy;
    }

    public Role owedBy() {
        return owedBy;
    }
}
