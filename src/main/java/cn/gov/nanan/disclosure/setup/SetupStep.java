package cn.gov.nanan.disclosure.setup;

import cn.gov.nanan.disclosure.platform.Setting;
import java.util.List;

/** 配置步骤: in the order in which an administrator takes them, each with the page or the settings where it is done. */
public enum SetupStep {
    /** 科室和直属单位. */
    SECTIONS("/admin/sections"),
    /** 人员. */
    OFFICERS("/admin/officers"),
    /** 身份: each has somebody. */
    ROLES("/admin/officers"),
    /** 本年工作日历. */
    CALENDAR("/admin/calendar"),
    /** 次年工作日历. */
    NEXT_CALENDAR("/admin/calendar"),
    /** 机构代码和名称. */
    AGENCY(Setting.AGENCY_CODE, Setting.AGENCY_NAME, Setting.AGENCY_SHORT_NAME, Setting.AGENCY_DOCUMENT_PREFIX),
    /** 网址. */
    ADDRESS(Setting.PUBLIC_BASE_URL, Setting.STAFF_BASE_URL),
    /** 签名密钥. */
    KEYS("/packages/trust"),
    /** 对方节点的证书, where two networks are apart. */
    TRUST("/packages/trust"),
    /** 备份. */
    BACKUP(),
    /** 邮件. */
    MAIL(Setting.MAIL_HOST, Setting.MAIL_FROM);

    private final String page;
    private final List<Setting> settings;

    SetupStep(String page) {
        this.page = page;
        this.settings = List.of();
    }

    SetupStep(Setting... settings) {
        this.page = "";
        this.settings = List.of(settings);
    }

    /** The page where it is done; empty where it is done in the settings. */
    public String page() {
        return page;
    }

    /** The settings where it is done. */
    public List<Setting> settings() {
        return settings;
    }
}
