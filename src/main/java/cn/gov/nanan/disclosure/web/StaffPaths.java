package cn.gov.nanan.disclosure.web;

import java.util.List;
import java.util.regex.Pattern;

/** 工作人员页面的路径: what lies behind the login. web.xml names the same folders, and a test holds both together. */
public final class StaffPaths {
    public static final List<String> FOLDERS = List.of(
            "desk",
            "items",
            "casework",
            "letters",
            "remedies",
            "annual",
            "publication",
            "packages",
            "handover",
            "reports",
            "reexamination",
            "admin");

    /** A page that lies in no folder. */
    private static final String ALONE = "/help(\\.xhtml)?";

    private static final Pattern ALL = Pattern.compile("/(" + String.join("|", FOLDERS) + ")/.*|" + ALONE);

    private StaffPaths() {}

    /** @param path within the application, without its query */
    public static boolean isStaff(String path) {
        return path != null && ALL.matcher(path).matches();
    }
}
