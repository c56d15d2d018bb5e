package cn.gov.nanan.disclosure.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.catalogue.Catalogue;
import cn.gov.nanan.disclosure.catalogue.CatalogueQuery;
import cn.gov.nanan.disclosure.catalogue.CatalogueRow;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.Patience;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.harness.SharedData;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.publication.IndexNumbers;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** 历史目录导入: from the file through packages into the catalogue. */
@ExtendWith(ArquillianExtension.class)
class HistoryIT {
    private static final String REAL = "data/real-catalogue-1000.jsonl";

    /** Ways in which people type a 发文字号. */
    private static final List<UnaryOperator<String>> SPELLINGS = List.of(
            number -> number,
            number -> number.replace('〔', '[').replace('〕', ']'),
            number -> number.replace("〔", "（").replace("〕", "）").replace("号", ""),
            number -> " " + number.replace("〔", " ( ").replace("〕", " ) "));

    @Inject
    private HistoryImports imports;

    @Inject
    private Progresses progresses;

    @Inject
    private Catalogue catalogue;

    @Inject
    private IndexNumbers numbers;

    @Inject
    private TakeoverClaims claims;

    @Inject
    private Takeover takeover;

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private SettableClock clock;

    @Inject
    private ActingAs actingAs;

    @Test
    @EnabledIf(value = "isRealCatalogueHere", disabledReason = SharedData.MISSING)
    @DisplayName("历史目录导入 真实目录一千条全部可见，发文字号怎样输入都能检索到；再次导入什么都不变")
    void takesTheRealCatalogueOver() throws Exception {
        byte[] file = Files.readAllBytes(SharedData.required(REAL));
        assertEquals(new RowVerdict(1000, 0, 0, 0), run(file, false).outcome());
        List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
        assertEquals(1000, lines.size());
        for (int i = 0; i < lines.size(); i++) {
            JsonObject row = Json.createReader(new StringReader(lines.get(i))).readObject();
            assertFound(row, SPELLINGS.get(i % SPELLINGS.size()).apply(row.getString("doc_number")));
        }
        long last = catalogue.snapshot().seq();
        assertEquals(new RowVerdict(0, 0, 1000, 0), run(file, false).outcome());
        assertEquals(last, catalogue.snapshot().seq());
    }

    private void assertFound(JsonObject row, String typed) {
        CatalogueQuery query = CatalogueQuery.of(typed);
        CatalogueRow entry = catalogue.rows(query, null, 100).rows().stream()
                .filter(each -> row.getString("url").equals(each.link()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not found by " + typed + ": " + row));
        assertNotNull(entry.documentNumber());
        assertEquals(row.getString("issued"), entry.formationDate().toString());
        assertEquals(row.getString("published"), entry.publishedOn().toString());
        assertEquals(row.getString("portal"), entry.publisher());
    }

    @Test
    @DisplayName("历史目录导入 有一行错误就全部不导入；“只导入正确的行”才导入其余的行；改正的行成为新版本")
    void allOrNothingOrGoodRowsOnly() throws Exception {
        String rows = "标题,发布日期,来源,索引号\n甲,2001-02-03,南安,NA-1\n乙,2001-02-31,南安,NA-2";
        TakeoverProgress refused = run(rows.getBytes(StandardCharsets.UTF_8), false);
        assertEquals("history.error.faulty", refused.refusal().key());
        assertTrue(catalogue.find("NA-1").isEmpty());
        assertEquals(
                new RowVerdict(1, 0, 0, 1),
                run(rows.getBytes(StandardCharsets.UTF_8), true).outcome());
        String mended = rows.replace("02-31", "02-28").replace("甲", "甲（更正）");
        assertEquals(
                new RowVerdict(1, 1, 0, 0),
                run(mended.getBytes(StandardCharsets.UTF_8), false).outcome());
        assertEquals("甲（更正）", catalogue.find("NA-1").orElseThrow().title());
        assertEquals(2, catalogue.find("NA-1").orElseThrow().itemVersion());
    }

    @Test
    @DisplayName("索引号 自带的本机关索引号保留，且不再编给别人")
    void keepsIndexNumbers() throws Exception {
        String row = "{\"title\":\"丙\",\"published\":\"1999-02-03\",\"index_number\":\"QZ07000-0101-1999-00041\"}";
        assertNull(run(row.getBytes(StandardCharsets.UTF_8), false).refusal());
        assertTrue(catalogue.find("QZ07000-0101-1999-00041").isPresent());
        assertEquals(42, numbers.next("C15", 1999).serial());
    }

    @Test
    @DisplayName("历史目录导入 另一台服务器正在导入时，明确拒绝，不导入任何内容；那台停掉后可以接着导入")
    void oneImportOnAllNodes() throws Exception {
        byte[] rows = "标题,发布日期,来源,索引号\n丁,2001-02-03,南安,NB-1".getBytes(StandardCharsets.UTF_8);
        clock.set("2026-11-23T09:00");
        claims.take("other-node", "chen");
        actingAs.user("admin");
        String token = imports.keep(new ByteArrayInputStream(rows));
        BusinessException refusal =
                assertThrows(BusinessException.class, () -> imports.start(token, "test", "来源", false));
        assertEquals("history.error.running", refusal.key());
        assertEquals(List.of("chen"), List.of(refusal.arguments()));
        assertTrue(catalogue.find("NB-1").isEmpty());
        clock.set("2026-11-23T09:06");
        assertEquals(new RowVerdict(1, 0, 0, 0), run(rows, false).outcome());
    }

    @Test
    @DisplayName("历史目录导入 占用失效后又醒来的一台，一批也写不进去")
    void whoLostTheClaimWritesNothing() {
        clock.set("2026-11-23T10:00");
        claims.take("asleep", "chen");
        clock.set("2026-11-23T10:06");
        claims.take("awake", "lin");
        BusinessException refusal =
                assertThrows(BusinessException.class, () -> takeover.seal("asleep", List.of(), "admin"));
        assertEquals("history.error.claim-lost", refusal.key());
        claims.release("asleep");
        assertThrows(BusinessException.class, () -> claims.take("third", "chen"));
        claims.release("awake");
        claims.take("third", "chen");
        claims.release("third");
    }

    @Test
    @DisplayName("历史目录导入 同时按下导入，恰有一个开始")
    void ofManyAtOnceOneBegins() throws Exception {
        List<Future<Boolean>> tries = new ArrayList<>();
        CountDownLatch together = new CountDownLatch(1);
        for (int i = 0; i < 6; i++) {
            String token = "node-" + i;
            tries.add(threads.submit(() -> {
                together.await();
                try {
                    claims.take(token, "chen");
                    return true;
                } catch (BusinessException refused) {
                    return false;
                }
            }));
        }
        together.countDown();
        int begun = 0;
        for (Future<Boolean> one : tries) {
            begun += one.get() ? 1 : 0;
        }
        assertEquals(1, begun);
        for (int i = 0; i < 6; i++) {
            claims.release("node-" + i);
        }
    }

    @Test
    @DisplayName("历史目录导入 只有管理员可以导入")
    void othersMayNot() {
        actingAs.user("nobody");
        assertThrows(BusinessException.class, () -> imports.keep(new ByteArrayInputStream(new byte[1])));
        assertThrows(BusinessException.class, () -> imports.start("x", "x", "x", true));
    }

    private TakeoverProgress run(byte[] file, boolean goodRowsOnly) {
        actingAs.user("admin");
        String token = imports.keep(new ByteArrayInputStream(file));
        imports.inspect(token, "a.csv", "默认来源");
        imports.start(token, "test", "默认来源", goodRowsOnly);
        TakeoverProgress progress = progresses.of(token).orElseThrow();
        Patience.until("the import is over", progress::isOver);
        return progress;
    }

    /** Asked before the test is sent to the server, which runs in the same folder. */
    static boolean isRealCatalogueHere() {
        return SharedData.isHere(REAL);
    }
}
