package cn.gov.nanan.disclosure.web.packages;

import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Officers;
import cn.gov.nanan.disclosure.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;

/** 同事: what the officers are called whom registers keep by their user names; asked for once a page. */
@Named
@RequestScoped
public class Colleagues {
    private static final String SYSTEM = "system";

    @Inject
    private Officers officers;

    @Inject
    private Texts texts;

    private Map<String, String> names;

    /** 系统 where nobody did it; the user name itself of whoever is no officer here. */
    public String name(String userName) {
        if (userName == null) {
            return "";
        }
        if (SYSTEM.equals(userName)) {
            return texts.of("audit.system");
        }
        if (names == null) {
            names = officers.all().stream().collect(Collectors.toMap(Officer::userName, Officer::name));
        }
        return names.getOrDefault(userName, userName);
    }
}
