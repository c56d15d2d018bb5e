package cn.gov.nanan.disclosure.staff;

/** 身份: what an officer may be, in one section or for the whole bureau. */
public enum Role {
    /** 拟稿人 of a section. */
    DRAFTER(true),
    /** 科室负责人 of a section. */
    SECTION_HEAD(true),
    /** 分管领导: deputy leader in charge of a section. */
    LEADER(true),
    /** 签发领导. */
    SIGNATORY(false),
    /** 公开办: 局政府信息公开办. */
    DISCLOSURE_OFFICE(false),
    /** 办公室. */
    GENERAL_OFFICE(false),
    /** 系统管理员: organisation, rules, calendar; no power over content. */
    ADMIN(false),
    /** 审计员: reads everything, changes nothing. */
    AUDITOR(false);

    private final boolean ofSection;

    Role(boolean ofSection) {
        this.ofSection = ofSection;
    }

    /** Is this role always held in one section, never bureau-wide? */
    public boolean isOfSection() {
        return ofSection;
    }

    /** May one officer hold both? Who administers or audits does nothing else (三员分离). */
    public boolean isCompatibleWith(Role other) {
        return this == other || !(isApart() || other.isApart());
    }

    private boolean isApart() {
        return this == ADMIN || this == AUDITOR;
    }
}
