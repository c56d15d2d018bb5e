package cn.gov.nanan.disclosure.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gov.nanan.disclosure.harness.Sources;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
