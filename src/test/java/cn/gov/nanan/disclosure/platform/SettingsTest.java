package cn.gov.nanan.disclosure.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.Sources;
import cn.gov.nanan.disclosure.staff.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 设置: the deployer's table names exactly the settings that there are. */
class SettingsTest {
    private static final String TABLE = Sources.text(Path.of("server-config", "README.md"));

    @Test
    @DisplayName("设置 全部列在 server-config/README.md，且没有多余的")
    void tableNamesEverySetting() {
        Set<String> documented = Pattern.compile("(?m)^\\| `(disclosure\\.[a-z.-]+)`")
                .matcher(TABLE)
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known =
                Arrays.stream(Setting.values()).map(Setting::key).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(known, documented);
    }

    @ParameterizedTest(name = "{0}={1}")
    @DisplayName("设置 错误的值在启动时就指出，不等到第一次使用")
    @CsvSource({
        "AGENCY_CODE, nanan",
        "FILE_MAX_SIZE, 100MB",
        "FILE_MAX_SIZE, 2001",
        "CONVERTER_COMMAND, soffice --convert-to pdf {in}",
        "CONVERTER_SECONDS, 0",
        "INDEX_FIRST_SERIAL, 0",
        "CATALOGUE_CACHE_BYTES, -1",
        "OVERDUE_TIME, 7 Uhr",
        "OVERDUE_TIME, 24:00",
        "HANDOVER_DAYS, 29",
        "HANDOVER_DAYS, '5;20'",
        "HANDOVER_COPIES, 0",
        "PUBLIC_BASE_URL, www.nanan.gov.cn",
        "DEMO, yes",
        "REMINDER_BEFORE, ten",
        "REMINDER_AFTER, 0",
        "REMINDER_STEP_DAYS, SIGNING=2",
        "REMINDER_HOURS, 8-18",
        "MAIL_TLS, ssl",
        "MAIL_FROM, nobody",
        "WEBHOOK_URL, http://robot.example.cn/send",
        "WEBHOOK_URL, http://localhost.example.cn/send",
        "OPENID_ISSUER, http://sso.example.gov.cn/realms/bureau",
        "OPENID_ISSUER, sso.example.gov.cn",
        "OPENID_SCOPE, profile",
        "LOGIN_UNKNOWN, yes",
        "LDAP_URL, dc.example.gov.cn",
        "LDAP_FILTER, uid={0}",
        "LDAP_FILTER, (uid=admin)",
        "ADMIN_ACCOUNT, 管理员",
        "NETWORK, internet"
    })
    void wrongValuesAreNamed(Setting setting, String wrong) {
        String why = assertThrows(IllegalStateException.class, () -> StartUp.check(setting, wrong))
                .getMessage();
        assertTrue(why.contains(setting.key()) && why.contains(wrong), why);
        StartUp.check(setting, setting.defaultValue());
    }

    @Test
    @DisplayName("设置 示例环境文件和说明里的每个变量都是设置，示例里的值都合用")
    void everyVariableIsASetting() {
        Map<String, Setting> variables = Arrays.stream(Setting.values())
                .collect(Collectors.toMap(
                        setting -> setting.key().replaceAll("[.-]", "_").toUpperCase(Locale.ROOT),
                        Function.identity()));
        String example = Sources.text(Path.of("server-config", "linux", "disclosure.env"));
        Pattern line = Pattern.compile("(?m)^(?:# )?(DISCLOSURE_[A-Z_]+)=\"?([^\"\n]*)");
        line.matcher(example).results().forEach(said -> {
            Setting setting = variables.get(said.group(1));
            assertTrue(setting != null && setting.accepts(said.group(2)), said.group());
        });
        Set<String> named = Pattern.compile("\\bDISCLOSURE_[A-Z_]+")
                .matcher(TABLE)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        named.removeAll(variables.keySet());
        named.remove(Role.DISCLOSURE_OFFICE.name());
        assertEquals(Set.of("DISCLOSURE_ENV", "DISCLOSURE_WAR"), named, "variables of the commands, not of the node");
    }

    @Test
    @DisplayName("设置 说明里列出 server-config 的每个文件")
    void everyFileIsTold() throws IOException {
        Path root = Path.of("server-config");
        try (Stream<Path> files = Files.walk(root)) {
            assertEquals(
                    List.of(),
                    files.filter(Files::isRegularFile)
                            .map(file -> root.relativize(file).toString())
                            .filter(name -> !name.equals("README.md") && !TABLE.contains("`" + name + "`"))
                            .toList());
        }
    }

    @Test
    @DisplayName("设置 表中的默认值就是程序的默认值")
    void tableTellsTheDefaults() {
        for (Setting setting : Setting.values()) {
            if (!setting.defaultValue().isEmpty()) {
                String row = Pattern.compile("(?m)^\\| `" + Pattern.quote(setting.key()) + "`.*$")
                        .matcher(TABLE)
                        .results()
                        .map(MatchResult::group)
                        .findFirst()
                        .orElse("");
                assertEquals(true, row.contains("`" + setting.defaultValue() + "`"), setting.key() + ": " + row);
            }
        }
    }
}
