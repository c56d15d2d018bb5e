package cn.gov.nanan.disclosure.platform;

import java.util.Map;
import java.util.regex.Pattern;

/** 取值的说明: what a setting may be, in the words of who writes it. */
final class SettingForm {
    /** A choice of plain words. */
    private static final Pattern CHOICE = Pattern.compile("\\(\\?i\\)\\w+(\\|\\w+)+");

    private static final Map<String, String> WORDS = Map.of(
            "[A-Z][A-Z0-9]{1,19}",
            "应为 2 至 20 位大写字母和数字，字母开头 / must be 2 to 20 capital letters and digits, a letter first",
            "[A-Z]{2}\\d{5}",
            "应为两个大写字母和五个数字 / must be two capital letters and five digits",
            "https://\\S+|http://(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?(/\\S*)?",
            "应为 https 网址；只有本机可以用 http / must be an https address; http only of this machine itself",
            "\\(.*=\\{0}.*\\)",
            "应为带有 {0} 的 LDAP 查询条件 / must be an LDAP filter with {0} in it",
            "https?://\\S+",
            "应为 http 或者 https 网址 / must be an http or https address",
            "\\d{1,9}",
            "应为九位以内的整数 / must be a whole number of at most nine digits");

    private SettingForm() {}

    static String words(String form) {
        if (CHOICE.matcher(form).matches()) {
            String[] choice = form.substring("(?i)".length()).split("\\|");
            return "应为 " + String.join("、", choice) + " 之一 / must be one of " + String.join(", ", choice);
        }
        return WORDS.getOrDefault(form, "应为 server-config/README.md 所列的值 / must be as server-config/README.md says");
    }
}
