package cn.gov.nanan.disclosure.version;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.procedure.Items;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 附件改动: what became of each file, and who did it last. */
class FileChangeTest {
    private static final StoredFile LIST = file("名单.txt", "a");
    private static final StoredFile TABLE = file("表.txt", "b");
    private static final StoredFile RENAMED = file("企业名单.txt", "a");

    @Test
    @DisplayName("附件2 一（四）2 同样内容换了名称的是改名，不是移出又增加；前后名称都写出")
    void renamed() {
        assertEquals(List.of("renamed 名单.txt → 企业名单.txt 1 1"), between(List.of(LIST, TABLE), List.of(RENAMED, TABLE)));
        assertEquals(List.of("renamed 名单.txt → 企业名单.txt 1 2"), between(List.of(LIST), List.of(LIST), List.of(RENAMED)));
    }

    @Test
    @DisplayName("附件2 一（四）2 只调整顺序的也留痕；改名不算调整顺序；来去、替换照旧")
    void reordered() {
        assertEquals(List.of("reordered 表.txt、名单.txt 0 1"), between(List.of(LIST, TABLE), List.of(TABLE, LIST)));
        assertEquals(
                List.of("renamed 名单.txt → 企业名单.txt 1 1", "reordered 表.txt、企业名单.txt 0 1"),
                between(List.of(LIST, TABLE), List.of(TABLE, RENAMED)));
        assertEquals(List.of("added 名单.txt 1 1"), between(List.of(TABLE), List.of(LIST, TABLE)));
        assertEquals(List.of("removed 名单.txt 1 1"), between(List.of(LIST, TABLE), List.of(TABLE)));
        assertEquals(List.of("replaced 名单.txt 2 1"), between(List.of(LIST), List.of(file("名单.txt", "c"))));
        assertEquals(List.of(), between(List.of(LIST), List.of(TABLE), List.of(LIST)));
        assertEquals(
                List.of("added 副本.txt 1 1"),
                between(List.of(LIST), List.of(LIST, file("副本.txt", "a"))),
                "a copy of one that stays");
    }

    @SafeVarargs
    private static List<String> between(List<StoredFile>... states) {
        return FileChange.between(List.of(states)).stream()
                .map(one -> one.kind().replace("version.file.", "") + " " + one.names() + " "
                        + one.files().size() + " " + one.by())
                .toList();
    }

    private static StoredFile file(String name, String digit) {
        return new StoredFile(name, "text/plain", 5, digit.repeat(64), Items.NOW);
    }
}
