package cn.gov.nanan.disclosure.web;

import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.platform.Setting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.net.URI;

/** 本机关: what every page says about the bureau and its site (网页设计规范: SiteName, SiteDomain, SiteIDCode). */
@Named
@RequestScoped
public class Agency {
    public String name() {
        return Setting.AGENCY_NAME.value();
    }

    public String shortName() {
        return Setting.AGENCY_SHORT_NAME.value();
    }

    /** 联系方式. */
    public String contact() {
        return Setting.SITE_CONTACT.optional().orElseGet(Setting.REQUEST_PHONE::value);
    }

    /** 网站标识码. */
    public String siteIdCode() {
        return Setting.SITE_ID_CODE.value();
    }

    /** ICP备案号. */
    public String siteRecord() {
        return Setting.SITE_RECORD.value();
    }

    public String siteDomain() {
        return Setting.PUBLIC_BASE_URL
                .optional()
                .map(address -> URI.create(address).getHost())
                .orElseGet(() ->
                        FacesContext.getCurrentInstance().getExternalContext().getRequestServerName());
    }

    /** 政府信息公开工作主管部门, to which one may complain; so may one to the two that follow. */
    public String complaintAuthority() {
        return Setting.COMPLAINT_AUTHORITY.value();
    }

    /** 监察机关. */
    public String complaintSupervision() {
        return Setting.COMPLAINT_SUPERVISION.value();
    }

    /** 上级行政机关. */
    public String complaintSuperior() {
        return Setting.COMPLAINT_SUPERIOR.value();
    }

    /** Where an officer begins. */
    public String start() {
        return NetworkPaths.start();
    }

    /** Is there a public side here? */
    public boolean hasPublic() {
        return Network.current().hasPublic();
    }

    public boolean isDemo() {
        return Setting.DEMO.isOn();
    }
}
