package cn.gov.nanan.disclosure.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.bag.Manifest;
import cn.gov.nanan.disclosure.exchange.PublicItems;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.publicview.Validity;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 公开目录: what an entry says, how it is found, and in which order packages are taken. */
class CatalogueTest {
    private static final Set<String> PUBLIC =
            Set.of(("indexNumber title documentNumber publisher section documentType category theme keywords summary"
                            + " formationDate issueDate publishedAt modifiedAt effectiveDate expiryDate validity mode"
                            + " link version supersedes supersededBy clarifies corrections url files text")
                    .split(" "));

    private final CatalogueEntry entry =
            new CatalogueEntry("QZ07000", PublicItems.notice(7), "0".repeat(64), List.of());

    @Test
    @DisplayName("公开目录 条目只有约定的字段，没有值的不写")
    void anEntrySaysWhatIsAgreed() {
        JsonObject json = read(EntryJson.whole(entry.json(), entry.body()), "https://a.example/ctx");
        assertTrue(PUBLIC.containsAll(json.keySet()), json.keySet().toString());
        assertEquals("南工信〔2026〕7号", json.getString("documentNumber"));
        assertEquals("2026-03-02T08:00:00Z", json.getString("publishedAt"));
        assertEquals("2026-03-01", json.getString("formationDate"));
        assertEquals("https://a.example/ctx/catalogue/item?no=" + PublicItems.number(7), json.getString("url"));
        assertFalse(json.containsKey("expiryDate"));
    }

    @Test
    @DisplayName("附件2 一（四）2 条目写明更正记录和针对什么；没有的不写；按传言的字句查得到澄清")
    void anEntrySaysWhatWasPutRight() {
        CatalogueEntry changed = new CatalogueEntry("QZ07000", PublicItems.changed(7, 3), "0".repeat(64), List.of());
        assertEquals(PublicItems.changed(7, 3).changes(), changed.changes());
        JsonObject json = read(changed.json(), "");
        assertEquals(
                "{\"version\":2,\"date\":\"2026-03-04\",\"note\":\"标题有误 已更正\"}",
                json.getJsonArray("corrections").getJsonObject(0).toString());
        assertEquals(
                "{\"text\":\"网传不再受理申报\",\"seenOn\":\"2026-03-02\"}",
                json.getJsonObject("clarifies").toString());
        assertTrue(EntryText.of(changed, null).searchText().contains(SearchText.of("网传不再受理申报")));
        JsonObject plain = read(entry.json(), "");
        assertFalse(plain.containsKey("corrections") || plain.containsKey("clarifies"));
    }

    @Test
    @DisplayName("公开目录 正文导入时再次净化")
    void textIsMadeSafe() {
        assertTrue(entry.body().contains("<b>申报材料</b>"));
        assertFalse(entry.body().contains("script"));
    }

    @Test
    @DisplayName("公开目录 被替代的条目标明已被替代和替代者，不是废止")
    void aSupersededEntryPointsOn() {
        String before = entry.sha256();
        entry.supersededBy(PublicItems.number(8), Instant.parse("2026-05-01T00:00:00Z"));
        JsonObject json = read(entry.json(), "");
        assertEquals(PublicItems.number(8), json.getString("supersededBy"));
        assertEquals("SUPERSEDED", json.getString("validity"));
        assertFalse(before.equals(entry.sha256()));
    }

    @ParameterizedTest
    @DisplayName("公开目录 检索文本：全半角、大小写、括号、空白一致")
    @CsvSource({"南工信〔2026〕５号,南工信[2026]5号", "ＡＢc  （试行）,abc[试行]", "'南 工\u200b信【2026】',南工信[2026]"})
    void textIsComparedInOneForm(String written, String stored) {
        assertEquals(stored, SearchText.of(written));
    }

    @ParameterizedTest
    @DisplayName("公开目录 检索文本：引号、破折号、连接号、间隔号、顿号、全角，各只有一种写法")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\"十四五\"|“十四五”",
                "＂十四五＂|‘十四五’",
                "''十四五''|「十四五」",
                "〝十四五〞|『十四五』",
                "″十四五″|«十四五»",
                "2021-2025年|2021—2025年",
                "2021－2025年|2021–2025年",
                "改革--方案|改革——方案",
                "阿不都·热西提|阿不都•热西提",
                "阿不都.热西提|阿不都・热西提",
                "一、二|一，二",
                "1,000.5％|１，０００．５%",
                "等...|等……",
                "1～3级|1〜3级",
                "3:1|3：1",
                "℃|°C"
            })
    void signsAreComparedInOneForm(String typed, String written) {
        assertEquals(SearchText.of(written), SearchText.of(typed));
    }

    @Test
    @DisplayName("公开目录 检索词中的通配符只是字")
    void wildcardsAreLetters() {
        assertEquals("%100!%!_!!%", SearchText.pattern("100%_!"));
    }

    @Test
    @DisplayName("接口 条目的 version 随公众看到的每次变更而增：更新、被替代、生效失效；撤回后再发布也接着增")
    void theVersionRisesWithEveryChange() {
        assertEquals(1, entry.version());
        entry.take(PublicItems.notice(7, 5, null), "1".repeat(64), List.of());
        assertEquals(2, entry.version(), "whatever the maker counts");
        entry.supersededBy(PublicItems.number(8), Instant.parse("2026-05-01T00:00:00Z"));
        assertEquals(3, entry.version());
        entry.turn(LocalDate.of(2040, 1, 1), Instant.parse("2040-01-01T00:00:00Z"));
        assertEquals(4, entry.version());
        assertEquals(4, read(entry.json(), "").getInt("version"));
        CatalogueEntry again = new CatalogueEntry("QZ07000", PublicItems.notice(7), 9, "0".repeat(64), List.of());
        assertEquals(10, read(again.json(), "").getInt("version"));
    }

    @ParameterizedTest
    @DisplayName("公开目录 发文字号不论括号如何书写都能找到")
    @ValueSource(strings = {"南工信〔2026〕7号", "南工信[2026]7号", "南工信（2026）7号", "南工信 【2026】 第7号"})
    void documentNumbersAreFoundHoweverTyped(String typed) {
        Map<String, Object> parameters = new HashMap<>();
        CatalogueQuery.of(typed).where(parameters);
        assertEquals("南工信|2026|7", parameters.get("number"));
    }

    @Test
    @DisplayName("公开目录 翻页标记只对给出它的条件有效")
    void aCursorBelongsToItsQuery() {
        CatalogueQuery query = new CatalogueQuery("x", null, null, null, null, null, null, null, Validity.EXPIRED);
        Cursor cursor = new Cursor(-5, PublicItems.number(1));
        assertEquals(Optional.of(cursor), Cursor.of(cursor.token(query), query));
        assertEquals(Optional.empty(), Cursor.of(cursor.token(query), CatalogueQuery.ALL));
        assertEquals(Optional.of(cursor), Cursor.of(cursor.token(CatalogueQuery.ALL), CatalogueQuery.ALL));
    }

    @ParameterizedTest
    @DisplayName("公开目录 损坏的翻页标记不被接受")
    @ValueSource(
            strings = {"", "abc", "!!!", "MXwxfDJ8Mw", "MXx4fFFafA", "////", "MXw5OTk5OTk5OTk5OTk5OTk5OTk5OTk5fFFafA"})
    void brokenCursorsAreRefused(String token) {
        assertEquals(Optional.empty(), Cursor.of(token, CatalogueQuery.ALL));
    }

    @Test
    @DisplayName("数据包 依次导入：重放、缺号、断链都拒绝")
    void packagesComeInTheirOrder() {
        ImportState state = new ImportState("QZ07000");
        state.follow(manifest(1, null), "a");
        assertEquals("catalogue.error.package-replayed", refusal(state, manifest(1, null)));
        assertEquals("catalogue.error.package-missing", refusal(state, manifest(3, "b")));
        assertEquals("catalogue.error.package-chain", refusal(state, manifest(2, "b")));
        state.follow(manifest(2, "a"), "b");
        state.follow(manifest(3, "b"), "c");
    }

    @Test
    @DisplayName("接口 一秒之内的两次变更，各有各的秒，Last-Modified 不相同")
    void changesDoNotShareTheirSecond() {
        Instant now = Instant.parse("2026-11-23T01:00:00.250Z");
        CatalogueState state = new CatalogueState(Instant.EPOCH);
        state.begin(now);
        assertEquals(Instant.EPOCH, state.changedAt(), "nothing has changed yet");
        assertEquals(List.of(1L, 2L), List.of(state.next(), state.next()));
        assertEquals(Instant.parse("2026-11-23T01:00:00Z"), state.changedAt());
        state.begin(now.plusMillis(500));
        state.next();
        assertEquals(Instant.parse("2026-11-23T01:00:01Z"), state.changedAt());
        state.begin(now.minusSeconds(60));
        state.next();
        assertEquals(Instant.parse("2026-11-23T01:00:02Z"), state.changedAt(), "a clock that was put back");
    }

    @Test
    @DisplayName("接口 同一条目的各版本，更新时间不相同")
    void versionsDoNotShareTheirSecond() {
        Instant first = entry.modifiedAt();
        entry.take(PublicItems.notice(7, 2, null), "1".repeat(64), List.of());
        assertEquals(first.plusSeconds(1), entry.modifiedAt());
        entry.supersededBy(PublicItems.number(8), first);
        assertEquals(first.plusSeconds(2), entry.modifiedAt());
        entry.turn(LocalDate.of(2040, 1, 1), first.plusSeconds(60));
        assertEquals(first.plusSeconds(60), entry.modifiedAt());
    }

    @Test
    @DisplayName("公开目录 有效期最后一日仍有效")
    void theLastDayIsInForce() {
        assertFalse(entry.isTurned(LocalDate.of(2030, 1, 1)));
    }

    @Test
    @DisplayName("公开目录 被替代之后又更正的仍是已被替代；明文废止的，替代以后仍是废止")
    void replacedIsNotRepealed() {
        entry.supersededBy(PublicItems.number(8), Instant.parse("2026-05-01T00:00:00Z"));
        entry.take(PublicItems.notice(7, 2, null), "1".repeat(64), List.of());
        assertEquals(Validity.SUPERSEDED, entry.validity());
        assertFalse(entry.isTurned(LocalDate.of(2090, 1, 1)), "the days change nothing of it");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-12-31, 2025-12-31, NOT_YET_IN_FORCE",
        "2026-01-01, 2026-12-31, 2026-01-01, IN_FORCE",
        "2026-01-01, 2026-12-31, 2026-12-31, IN_FORCE",
        "2026-01-01, 2026-12-31, 2027-01-01, EXPIRED",
        ", , 2027-01-01, IN_FORCE",
        "2026-01-01, , 2025-12-31, NOT_YET_IN_FORCE"
    })
    @DisplayName("公开目录 有效性由日期得出：生效日期以前尚未生效，有效期至以后失效")
    void validityFollowsTheDays(LocalDate effective, LocalDate expiry, LocalDate day, Validity validity) {
        assertEquals(validity, Validity.on(day, effective, expiry));
    }

    private static String refusal(ImportState state, Manifest next) {
        return assertThrows(BusinessException.class, () -> state.follow(next, "x"))
                .key();
    }

    private static Manifest manifest(long sequence, String previous) {
        return new Manifest("id", PublicItems.OUT, sequence, previous, Instant.EPOCH, List.of());
    }

    private static JsonObject read(String json, String site) {
        return Json.createReader(new StringReader(EntryJson.located(json, site)))
                .readObject();
    }
}
