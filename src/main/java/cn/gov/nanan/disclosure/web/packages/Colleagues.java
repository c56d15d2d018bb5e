package cn.gov.nanan.disclosure.web.packages;

import cn.gov.nanan.disclosure.print.FormTable;
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
        return SYSTEM.equals(userName) ? texts.of("audit.system") : known(userName);
    }

    /** The same on paper, which is always in Chinese. */
    String printed(String userName) {
        return SYSTEM.equals(userName) ? FormTable.text("audit.system") : known(userName);
    }

    private String known(String userName) {
        if (userName == null) {
            return "";
        }
        if (names == null) {
            names = officers.all().stream().collect(Collectors.toMap(Officer::userName, Officer::name));
        }
        return names.getOrDefault(userName, userName);
    }
}
