package cn.gov.nanan.disclosure.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.exchange.DataPackage;
import cn.gov.nanan.disclosure.exchange.PackageRegister;
import cn.gov.nanan.disclosure.exchange.Packages;
import cn.gov.nanan.disclosure.exchange.PublicItems;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.harness.Staged;
import cn.gov.nanan.disclosure.harness.Statements;
import cn.gov.nanan.disclosure.publicview.PackagedItem;
import cn.gov.nanan.disclosure.publicview.Validity;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 公开目录: from the sealed package to what the public reads. */
@ExtendWith(ArquillianExtension.class)
@Staged(by = Sealed.class)
class CatalogueIT {
    @Inject
    private Packages packages;

    @Inject
    private PackageRegister register;

    @Inject
    private Catalogue catalogue;

    @Inject
    private Intake intake;

    @Inject
    private Snapshots snapshots;

    @Inject
    private Expiry expiry;

    @Inject
    private SettableClock clock;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Resource
    private UserTransaction transaction;

    @Test
    @DisplayName("一（一）4（1） 封装即导入：发布、更新、替代、链接、撤回")
    void sealedIsTakenIn() {
        assertEquals(61, snapshots.now().entries());
        assertEquals(65, snapshots.now().seq());
        assertEquals(
                PublicItems.number(61),
                catalogue.find(PublicItems.number(6)).orElseThrow().supersededBy());
    }

    @Test
    @DisplayName("数据包 编号连续，前后相扣，文件落盘；再次导入不变")
    void packagesAreChained() {
        List<DataPackage> sealed = register.sealed(PackageType.ITEMS, Long.MAX_VALUE, 2);
        assertEquals(List.of(2L, 1L), sealed.stream().map(DataPackage::sequence).toList());
        assertEquals(sealed.get(1).digest(), sealed.get(0).previousDigest());
        assertTrue(java.nio.file.Files.isRegularFile(packages.file(sealed.get(0))));
        Snapshot before = snapshots.now();
        intake.receive(packages.file(sealed.get(0)));
        assertEquals(before.seq(), snapshots.now().seq());
    }

    @Test
    @DisplayName("数据包 有一条不成，整包不入，编号不占")
    void allOrNothing() {
        Snapshot before = snapshots.now();
        List<PackagedItem> bad = List.of(
                PackagedItem.publish(PublicItems.notice(70), List.of()),
                PackagedItem.publish(PublicItems.changed(1, 1), List.of()));
        assertThrows(RuntimeException.class, () -> packages.send(bad, "office"));
        assertEquals(before.seq(), snapshots.now().seq());
        assertTrue(catalogue.find(PublicItems.number(70)).isEmpty());
        assertEquals(
                2, register.sealed(PackageType.ITEMS, Long.MAX_VALUE, 1).get(0).sequence());
    }

    @Test
    @DisplayName("接口 生效、失效当天各标记一次，各记一条变更；没有到日子的、再次检查的都不变")
    void daysAreMarkedOnce() {
        clock.set("2026-03-06T09:00");
        LocalDate effective = LocalDate.of(2026, 3, 10);
        LocalDate expiry = LocalDate.of(2026, 3, 20);
        packages.send(List.of(PackagedItem.publish(PublicItems.during(81, effective, expiry), List.of())), "office");
        long before = snapshots.now().seq();
        assertStanding(Validity.NOT_YET_IN_FORCE, 0, before);
        clock.set("2026-03-10T00:05");
        assertStanding(Validity.IN_FORCE, 1, before + 1);
        assertStanding(Validity.IN_FORCE, 0, before + 1);
        clock.set("2026-03-20T23:00");
        assertStanding(Validity.IN_FORCE, 0, before + 1);
        clock.set("2026-03-21T00:05");
        assertStanding(Validity.EXPIRED, 1, before + 2);
        CatalogueChange last = catalogue.changes(before + 1, 9).get(0);
        assertEquals(PublicItems.number(81), last.indexNumber());
        assertEquals(ChangeKind.UPDATED, last.kind());
        assertTrue(
                catalogue.page(CatalogueQuery.ALL, null, 500).rows().toString().contains("\"validity\":\"EXPIRED\""));
    }

    private void assertStanding(Validity validity, int marked, long seq) {
        assertEquals(marked, expiry.mark());
        assertEquals(
                validity, catalogue.find(PublicItems.number(81)).orElseThrow().validity());
        assertEquals(seq, catalogue.snapshot().seq());
    }

    @Test
    @DisplayName("接口 以前被新版替代而标成废止的，改标已被替代，只改一次，记一条变更；真正废止的不动")
    void supersededIsRestatedOnce() throws Exception {
        transaction.begin();
        entities.createQuery("update CatalogueEntry e set e.validity = :repealed where e.indexNumber in :numbers")
                .setParameter("repealed", Validity.REPEALED)
                .setParameter("numbers", List.of(PublicItems.number(6), PublicItems.number(9)))
                .executeUpdate();
        entities.createNativeQuery("update job_run set last_slot = :never where job = :job")
                .setParameter("never", Instant.EPOCH.atOffset(ZoneOffset.UTC))
                .setParameter("job", Expiry.RESTATING)
                .executeUpdate();
        transaction.commit();
        long before = catalogue.snapshot().seq();
        expiry.restate();
        assertEquals(Validity.SUPERSEDED, validity(6));
        assertEquals(Validity.REPEALED, validity(9));
        assertEquals(
                List.of(PublicItems.number(6)),
                catalogue.changes(before, 9).stream()
                        .map(CatalogueChange::indexNumber)
                        .toList());
        expiry.restate();
        assertEquals(before + 1, catalogue.snapshot().seq());
    }

    private Validity validity(int number) {
        return catalogue.find(PublicItems.number(number)).orElseThrow().validity();
    }

    @Test
    @DisplayName("接口 一页的查询次数有界；翻页途中新增不影响后续")
    void pagesAreBoundedAndStable() {
        assertEquals(1, Statements.during(() -> catalogue.page(CatalogueQuery.ALL, null, 50)));
        ListedPage first = catalogue.page(CatalogueQuery.ALL, null, 50);
        ListedPage second = catalogue.page(CatalogueQuery.ALL, first.next(), 50);
        packages.send(List.of(PackagedItem.publish(PublicItems.notice(80), List.of())), "office");
        assertEquals(
                second.rows(),
                catalogue.page(CatalogueQuery.ALL, first.next(), 50).rows());
    }

    @Test
    @DisplayName("接口 带正文的列表、带条目的变更，一页的查询次数也有界")
    void wholeEntriesAreBounded() {
        assertEquals(3, Statements.during(() -> catalogue.pageWithTexts(CatalogueQuery.ALL, null, 50)));
        assertEquals(4, Statements.during(() -> catalogue.expandedChanges(0, 500)));
    }

    @Test
    @RunAsClient
    @DisplayName("接口 变更记录有自己的标识；列表说明它到哪一次变更为止；since 越界、另一份记录的，409，从头开始")
    void theLogHasAnIdentity(@ArquillianResource URL base) {
        JsonObject list = json(get(base, "api/v1/catalogue?limit=1"));
        String log = list.getString("log");
        assertEquals(log, UUID.fromString(log).toString());
        assertEquals(65, list.getInt("seq"));
        assertEquals(
                65,
                json(get(base, "api/v1/catalogue?q=%E6%B2%A1%E6%9C%89%E8%BF%99%E4%BA%9B%E5%AD%97"))
                        .getInt("seq"));
        JsonObject end = json(get(base, "api/v1/changes?since=65&log=" + log));
        assertEquals(log, end.getString("log"));
        assertEquals(65, end.getInt("last"));
        for (String over : List.of("since=66", "since=999999999", "since=3&log=" + UUID.randomUUID())) {
            HttpResponse<String> refused = get(base, "api/v1/changes?" + over);
            assertEquals(409, refused.statusCode(), over);
            assertEquals("application/problem+json", header(refused, "Content-Type"));
            assertTrue(json(refused).getString("detail").contains("从头开始"), refused.body());
            assertEquals(log, json(refused).getString("log"));
            assertEquals(65, json(refused).getInt("last"));
        }
    }

    @Test
    @RunAsClient
    @DisplayName("接口 expand=entry 逐页重放恰为带正文的列表；被后来的变更盖过的不带；散列值相符；version 每次都增")
    void expandedChangesAreTheCatalogue(@ArquillianResource URL base) {
        Map<String, JsonObject> listed = new TreeMap<>();
        String cursor = "";
        while (cursor != null) {
            JsonObject page = json(get(base, "api/v1/catalogue?fields=text&limit=40&cursor=" + cursor));
            page.getJsonArray("items").getValuesAs(JsonObject.class).forEach(entry -> listed.put(number(entry), entry));
            cursor = page.getString("next", null);
        }
        Map<String, JsonObject> mirrored = new TreeMap<>();
        Map<String, Integer> versions = new HashMap<>();
        int requests = 0;
        for (int since = 0, last = -1; since != last; requests++) {
            JsonObject page = json(get(base, "api/v1/changes?expand=entry&limit=30&since=" + since));
            for (JsonObject change : page.getJsonArray("changes").getValuesAs(JsonObject.class)) {
                int version = change.getInt("version");
                assertTrue(version > versions.getOrDefault(number(change), 0), change.toString());
                versions.put(number(change), version);
                if ("withdrawn".equals(change.getString("kind"))) {
                    mirrored.remove(number(change));
                } else if (change.containsKey("entry")) {
                    mirrored.put(number(change), change.getJsonObject("entry"));
                    assertEquals(version, change.getJsonObject("entry").getInt("version"));
                }
            }
            last = since;
            since = page.getInt("last");
        }
        assertEquals(listed, mirrored);
        assertEquals(61, mirrored.size());
        assertEquals(4, requests);
        assertTrue(mirrored.get(PublicItems.number(5)).getString("text").contains("<b>申报材料</b>"));
        assertEquals(mirrored.get(PublicItems.number(5)), json(get(base, "api/v1/catalogue/" + PublicItems.number(5))));
        assertEquals(2, versions.get(PublicItems.number(6)), "it was superseded");
        assertEquals(2, versions.get(PublicItems.number(7)), "it was withdrawn");
    }

    private static String number(JsonObject object) {
        return object.getString("indexNumber");
    }

    @Test
    @RunAsClient
    @DisplayName("接口 逐页读完恰为全部，最新在前；变更重放恰为目录")
    void changesReplayedAreTheCatalogue(@ArquillianResource URL base) {
        Map<String, Integer> listed = new LinkedHashMap<>();
        String cursor = "";
        String previous = "9999";
        while (cursor != null) {
            JsonObject page = json(get(base, "api/v1/catalogue?limit=7&cursor=" + cursor));
            assertEquals(61, page.getInt("total"));
            for (JsonObject entry : page.getJsonArray("items").getValuesAs(JsonObject.class)) {
                assertTrue(previous.compareTo(entry.getString("publishedAt")) >= 0);
                previous = entry.getString("publishedAt");
                listed.put(entry.getString("indexNumber"), entry.getInt("version"));
            }
            cursor = page.getString("next", null);
        }
        assertEquals(listed, replayed(base));
        assertEquals(61, listed.size());
    }

    private static Map<String, Integer> replayed(URL base) {
        Map<String, Integer> replayed = new LinkedHashMap<>();
        long since = 0;
        List<JsonObject> changes;
        do {
            JsonObject answer = json(get(base, "api/v1/changes?limit=9&since=" + since));
            changes = answer.getJsonArray("changes").getValuesAs(JsonObject.class);
            for (JsonObject change : changes) {
                assertTrue(change.getInt("seq") > since);
                since = change.getInt("seq");
                if ("withdrawn".equals(change.getString("kind"))) {
                    replayed.remove(change.getString("indexNumber"));
                } else {
                    replayed.put(change.getString("indexNumber"), change.getInt("version"));
                }
            }
        } while (!changes.isEmpty());
        return replayed;
    }

    @Test
    @RunAsClient
    @DisplayName("接口 未变则 304，可压缩，可 HEAD，可跨站读")
    void answersAreConditional(@ArquillianResource URL base) {
        for (String path : List.of(
                "api/v1/catalogue",
                "api/v1/catalogue?q=%E6%8A%80%E6%9C%AF",
                "api/v1/catalogue/" + PublicItems.number(5),
                "api/v1/changes",
                "api/v1/catalogue.csv",
                "api/v1/catalogue.xlsx")) {
            HttpResponse<String> full = get(base, path);
            assertEquals(200, full.statusCode(), path + full.body());
            assertEquals("*", header(full, "Access-Control-Allow-Origin"));
            assertTrue(header(full, "Cache-Control").startsWith("public"), path);
            assertTrue(full.headers().allValues("Set-Cookie").isEmpty());
            assertEquals(
                    304, get(base, path, "If-None-Match", header(full, "ETag")).statusCode(), path);
            assertDated(base, path);
            assertEquals(200, send(base, "HEAD", path).statusCode(), path);
        }
        assertEquals("gzip", header(get(base, "api/v1/catalogue", "Accept-Encoding", "gzip"), "Content-Encoding"));
    }

    /** RFC 9110 §13.1.3. */
    private static void assertDated(URL base, String path) {
        HttpResponse<String> full = get(base, path);
        String since = header(full, "Last-Modified");
        assertNotNull(since, path);
        HttpResponse<String> unchanged = get(base, path, "If-Modified-Since", since);
        assertEquals(304, unchanged.statusCode(), path);
        assertEquals(since, header(unchanged, "Last-Modified"), path);
        assertEquals(header(full, "ETag"), header(unchanged, "ETag"), path);
        String before = "Thu, 01 Jan 2026 00:00:00 GMT";
        assertEquals(200, get(base, path, "If-Modified-Since", before).statusCode(), path);
        assertEquals(200, get(base, path, "If-Modified-Since", "yesterday").statusCode(), path);
        String[] both = {"If-Modified-Since", since, "If-None-Match", "\"other\""};
        assertEquals(200, get(base, path, both).statusCode(), "the tag alone decides: " + path);
        String[] tagged = {"If-Modified-Since", before, "If-None-Match", header(full, "ETag")};
        assertEquals(304, get(base, path, tagged).statusCode(), "the tag alone decides: " + path);
    }

    @Test
    @RunAsClient
    @DisplayName("接口 检索：发文字号不论如何书写、通配符只是字、分面")
    void searching(@ArquillianResource URL base) {
        Map<String, Integer> expected = new LinkedHashMap<>();
        expected.put("q=%E5%8D%97%E5%B7%A5%E4%BF%A1%5B2026%5D9%E5%8F%B7", 1);
        expected.put("q=%E5%8D%97%E5%B7%A5%E4%BF%A1%EF%BC%882026%EF%BC%899", 1);
        expected.put("q=100%25_", 1);
        expected.put("q=" + PublicItems.number(9), 1);
        expected.put("q=%E7%94%B3%E6%8A%A5%E6%9D%90%E6%96%99%20%E6%8A%80%E6%9C%AF%E6%94%B9%E9%80%A0", 60);
        expected.put("q=%E6%B2%A1%E6%9C%89%E8%BF%99%E4%BA%9B%E5%AD%97", 0);
        expected.put("validity=SUPERSEDED", 1);
        expected.put("q=%22%E4%B8%93%E7%B2%BE%E7%89%B9%E6%96%B0%22", 1);
        expected.put(
                "publisher=%E5%8D%97%E5%AE%89%E5%B8%82%E5%B7%A5%E4%B8%9A%E5%92%8C%E4%BF%A1%E6%81%AF%E5%8C%96%E5%B1%80",
                61);
        expected.put("publisher=%E5%8D%97%E5%AE%89%E5%B8%82", 0);
        expected.put("documentType=%E9%80%9A%E7%9F%A5&year=2026", 61);
        expected.put("publishedFrom=2026-03-02&publishedTo=2026-03-02", 13);
        expected.forEach((query, total) ->
                assertEquals(total, json(get(base, "api/v1/catalogue?" + query)).getInt("total"), query));
    }

    @Test
    @RunAsClient
    @DisplayName("接口 说明取自接口自身，没有别的键，服务器地址是本网站的")
    void theDescriptionIsServed(@ArquillianResource URL base) {
        HttpResponse<String> served = get(base, "api/v1/openapi.json");
        JsonObject description = json(served);
        assertEquals(Set.of("openapi", "info", "servers", "tags", "paths", "components"), description.keySet());
        String server = description.getJsonArray("servers").getJsonObject(0).getString("url");
        assertEquals(request(base, "api/v1").build().uri().toString(), server);
        assertEquals(
                304,
                get(base, "api/v1/openapi.json", "If-None-Match", header(served, "ETag"))
                        .statusCode());
    }

    @Test
    @RunAsClient
    @DisplayName("接口 附件：全文、一段、散列值；撤回 410，没有 404")
    void filesAndTombstones(@ArquillianResource URL base) {
        JsonObject entry = json(get(base, "api/v1/catalogue/" + PublicItems.number(5)));
        JsonObject file = entry.getJsonArray("files").getJsonObject(0);
        URI address = URI.create(file.getString("url"));
        String path = address.getRawPath();
        HttpResponse<String> whole = get(base, path);
        assertEquals(new String(Sealed.ATTACHED, StandardCharsets.UTF_8), whole.body());
        assertDated(base, path);
        assertNotNull(header(whole, "Repr-Digest"));
        HttpResponse<String> part = get(base, path, "Range", "bytes=0-8");
        assertEquals(206, part.statusCode());
        assertEquals("申报表", part.body());
        assertEquals("bytes 0-8/" + Sealed.ATTACHED.length, header(part, "Content-Range"));
        assertEquals(416, get(base, path, "Range", "bytes=1000-").statusCode());
        HttpResponse<String> head = send(base, "HEAD", path);
        assertEquals(String.valueOf(Sealed.ATTACHED.length), header(head, "Content-Length"));
        for (String range : List.of("bytes=0-8", "bytes=1000-")) {
            head = send(request(base, path).header("Range", range).method("HEAD", HttpRequest.BodyPublishers.noBody()));
            assertEquals(200, head.statusCode(), range);
            assertEquals(String.valueOf(Sealed.ATTACHED.length), header(head, "Content-Length"), range);
        }
        HttpResponse<String> gone = get(base, "api/v1/catalogue/" + PublicItems.number(7));
        assertEquals(410, gone.statusCode());
        assertEquals("REPEALED", json(gone).getString("reason"));
        assertEquals(PublicItems.number(61), json(gone).getString("successor"));
        assertEquals(404, get(base, path + "x").statusCode());
        assertEquals(404, get(base, "api/v1/catalogue/QZ07000-0101-2026-99999").statusCode());
        for (String nothing : List.of("api/v1/catalogue/QZ07000-0101-2026-99999", "api/v1/nothing", "api/nothing")) {
            HttpResponse<String> problem = get(base, nothing);
            assertEquals(404, problem.statusCode());
            assertTrue(problem.body().matches(".*\"detail\":\"[^\"]*\\p{IsHan}.*"), problem.body());
        }
    }

    @Test
    @RunAsClient
    @DisplayName("接口 错误的参数一律 400 并指明，不出 500")
    void badInputIsNamed(@ArquillianResource URL base) {
        Map<String, String> bad = new LinkedHashMap<>();
        bad.put("catalogue?foo=1", "foo");
        bad.put("catalogue?limit=0", "limit");
        bad.put("catalogue?limit=501", "limit");
        bad.put("catalogue?limit=abc", "limit");
        bad.put("catalogue?limit=99999999999999999999", "limit");
        bad.put("catalogue?limit=1&limit=2", "limit");
        bad.put("catalogue?year=26", "year");
        bad.put("catalogue?publishedFrom=2026-02-30", "publishedFrom");
        bad.put("catalogue?publishedTo=2026-2-3", "publishedTo");
        bad.put("catalogue?publishedFrom=%2B9999999-01-01", "publishedFrom");
        bad.put("catalogue?publishedTo=-9999-01-01", "publishedTo");
        bad.put("catalogue?publishedFrom=2026-02-03&publishedTo=2026-02-02", "publishedTo");
        bad.put("catalogue?validity=MAYBE", "validity");
        bad.put("catalogue?cursor=abc", "cursor");
        bad.put("catalogue?q=%00", "q");
        bad.put("catalogue?q=" + "x".repeat(201), "q");
        bad.put("catalogue/" + PublicItems.number(5) + "?x=1", "x");
        bad.put("changes?since=-1", "since");
        bad.put("changes?since=abc", "since");
        bad.put("changes?limit=501", "limit");
        bad.put("changes?expand=all", "expand");
        bad.put("changes?log=1", "log");
        bad.put("catalogue?fields=files", "fields");
        bad.put("catalogue.csv?a=b", "a");
        bad.forEach((path, parameter) -> {
            HttpResponse<String> answer = get(base, "api/v1/" + path);
            assertEquals(400, answer.statusCode(), path);
            assertEquals("application/problem+json", header(answer, "Content-Type"), path);
            assertEquals(parameter, json(answer).getString("parameter"), path);
        });
        assertEquals(404, get(base, "api/v1/nothing").statusCode());
        assertEquals(405, send(base, "POST", "api/v1/catalogue").statusCode());
        assertEquals(
                405,
                send(base, "DELETE", "api/v1/catalogue/" + PublicItems.number(5))
                        .statusCode());
    }

    @Test
    @RunAsClient
    @DisplayName("公开页面 首页、检索、条目、撤回页，不设 Cookie；表格不含公式")
    void pages(@ArquillianResource URL base) {
        Map<String, Integer> pages = new LinkedHashMap<>();
        pages.put("", 200);
        pages.put("catalogue/search?q=%E6%8A%80%E6%9C%AF&category=%E8%A7%84%E5%88%92%E8%AE%A1%E5%88%92", 200);
        pages.put("catalogue/search?year=x&cursor=%00&validity=%E4%B8%8D&publishedFrom=2026-99-99", 200);
        pages.put("catalogue/item?no=" + PublicItems.number(5), 200);
        pages.put("catalogue/item?no=" + PublicItems.number(7), 410);
        pages.put("catalogue/item?no=x", 404);
        pages.put("catalogue/item", 404);
        pages.forEach((path, status) -> {
            HttpResponse<String> page = get(base, path);
            assertEquals(status, page.statusCode(), path);
            assertTrue(page.headers().allValues("Set-Cookie").isEmpty(), path);
        });
        String found = get(base, "catalogue/search?q=%E4%B8%93%E7%B2%BE%E7%89%B9%E6%96%B0")
                .body();
        assertTrue(found.contains("value=\"专精特新\""), found);
        assertTrue(found.contains("共 1 条"), found);
        String item = get(base, "catalogue/item?no=" + PublicItems.number(5)).body();
        assertTrue(
                item.contains("<meta name=\"ArticleTitle\" content=\""
                        + PublicItems.notice(5).title()),
                item);
        assertTrue(item.contains("<b>申报材料</b>"));
        assertFalse(item.contains("alert(1)"));
        String csv = get(base, "api/v1/catalogue.csv").body();
        assertTrue(csv.startsWith("\uFEFF索引号,"));
        assertTrue(csv.contains("'=转发"));
        assertEquals(62, csv.split("\r\n").length);
    }

    private static HttpResponse<String> get(URL base, String path, String... headers) {
        return send(
                headers.length == 0 ? request(base, path) : request(base, path).headers(headers));
    }

    private static HttpResponse<String> send(URL base, String method, String path) {
        return send(request(base, path).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    private static HttpRequest.Builder request(URL base, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + base.getPort() + base.getPath())
                .resolve(path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .build()
                    .send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse(null);
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }
}
