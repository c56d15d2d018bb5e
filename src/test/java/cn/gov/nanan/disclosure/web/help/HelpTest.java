package cn.gov.nanan.disclosure.web.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.Sources;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.staff.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 帮助: what it says is there in both languages, and every page leads to a place in it. */
class HelpTest {
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final List<String> LANGUAGES = List.of("zh", "en");
    private static final Map<Path, String> PAGES = Sources.under(WEBAPP.toString(), ".xhtml");

    @Test
    @DisplayName("帮助 每个工作页面都有对应的帮助，对应的页面都存在")
    void everyStaffPageHasItsHelp() {
        Set<String> staffPages = PAGES.entrySet().stream()
                .filter(page -> page.getValue().contains("template=\"/WEB-INF/template/staff.xhtml\""))
                .map(page -> "/" + WEBAPP.relativize(page.getKey()).toString().replaceFirst("\\.xhtml$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(staffPages, new TreeSet<>(HelpPlaces.OF_PAGE.keySet()));
    }

    @Test
    @DisplayName("帮助 页面所指的位置、文中所指的位置都存在")
    void everyAnchorExists() {
        Set<String> wanted = new TreeSet<>(HelpPlaces.OF_PAGE.values());
        wanted.remove(HelpPlaces.OWN_ROLE);
        parts().forEach(part -> Pattern.compile("href=\"/help#([^\"]+)\"")
                .matcher(part.html())
                .results()
                .forEach(link -> wanted.add(link.group(1))));
        wanted.removeAll(anchors());
        assertEquals(Set.of(), wanted);
    }

    @Test
    @DisplayName("帮助 文中的链接都指向系统里的页面")
    void everyLinkLeadsToAPage() {
        Set<String> stray = new TreeSet<>();
        parts().forEach(part -> Pattern.compile("href=\"([^\"#]*)[^\"]*\"")
                .matcher(part.html())
                .results()
                .map(link -> link.group(1))
                .filter(address -> !PAGES.containsKey(WEBAPP.resolve(address.replaceFirst("^/", "") + ".xhtml")))
                .forEach(stray::add));
        assertEquals(Set.of(), stray);
    }

    @Test
    @DisplayName("帮助 每种身份有四步，每步有一句说明，中英文一致；入门指引由此而来")
    void everyRoleHasFourSteps() {
        for (Role role : Role.values()) {
            for (String language : LANGUAGES) {
                HelpPart part = HelpText.read(language, HelpShelf.nameOf(role), "");
                assertEquals(4, part.clauses().size(), part.anchor());
                assertTrue(
                        part.clauses().stream().noneMatch(step -> step.lead().isBlank()),
                        () -> language + " " + part.anchor());
            }
        }
    }

    @Test
    @DisplayName("帮助 两种语言的部分一一对应")
    void bothLanguagesHaveTheSameParts() {
        assertEquals(files("zh"), files("en"));
        assertEquals(files("zh"), names().collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    @DisplayName("帮助 引号里的名称都是系统里看得到的文字")
    void whatIsQuotedIsOnTheScreen() {
        Set<String> texts = Set.copyOf(Messages.all(Locale.CHINESE).values());
        Set<String> unknown = new TreeSet<>();
        howTos().map(name -> HelpText.read("zh", name, "")).forEach(part -> Pattern.compile("“([^”]+)”")
                .matcher(part.html())
                .results()
                .map(quoted -> quoted.group(1))
                .filter(quoted -> texts.stream().noneMatch(text -> text.contains(quoted)))
                .forEach(unknown::add));
        assertEquals(Set.of(), unknown);
    }

    @Test
    @DisplayName("附件2 四 文种规则引用的条款与帮助中的原文一字不差")
    void clausesAreTheOnesInForce() throws IOException {
        String manual = read("manual-4");
        Set<String> strange = new TreeSet<>();
        Path rules = Path.of("src/main/resources/rules/type-rules.csv");
        try (CSVParser rows = CSVParser.parse(
                rules,
                StandardCharsets.UTF_8,
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            for (CSVRecord row : rows) {
                if (row.get("citation").startsWith("附件2 四（")) {
                    Arrays.stream(row.get("clause").split("……"))
                            .filter(words -> !manual.contains(words.replaceAll("\\s", "")))
                            .forEach(words -> strange.add(row.get("code") + " " + words));
                }
            }
        }
        assertEquals(Set.of(), strange);
    }

    @Test
    @DisplayName("三 有关业务和操作可参照的操作说明四部分、细则两部分，全文都在帮助里")
    void theManualIsAtHand() {
        assertEquals(List.of("rules-1", "rules-2", "manual-1", "manual-2", "manual-3", "manual-4"), HelpShelf.BINDING);
        for (String name : HelpShelf.BINDING) {
            HelpPart part = HelpText.read("zh", name, "");
            assertFalse(part.clauses().isEmpty(), name);
            assertTrue(part.clauses().stream().allMatch(clause -> part.html().contains(clause.anchor())), name);
        }
        assertTrue(read("manual-1").contains("自该政府信息形成或者变更之日起20个工作日内予以公开"));
        assertTrue(read("rules-1").contains("签发领导不再对文件公开属性进行审核"));
    }

    @Test
    @DisplayName("附件2 四 十三个文种、六类理由、细则各节，条目都可以单独打开")
    void clausesCanBeOpenedAlone() {
        assertEquals(13, HelpText.read("zh", "manual-4", "").clauses().size());
        HelpPart reasons = HelpText.read("zh", "manual-3", "");
        assertEquals(6, reasons.clauses().size());
        assertEquals("（二）商业秘密", reasons.clauses().get(1).label());
        assertTrue(reasons.html().contains("<p id=\"manual-3-2\" class=\"gk-clause\">（二）商业秘密。《反不正当竞争法》"));
        assertEquals(2, HelpText.read("zh", "rules-1", "").clauses().size());
    }

    @Test
    @DisplayName("帮助 文中的 HTML 和脚本地址不起作用，页面地址带上系统的路径")
    void nothingButMarkdown() {
        HelpPart part = HelpText.parse(
                "x", "## 题\n\n<script>alert(1)</script>\n\n[甲](javascript:alert(1)) [乙](/items/draft)", "/gk");
        assertFalse(part.html().contains("<script"));
        assertFalse(part.html().contains("javascript:"));
        assertTrue(part.html().contains("href=\"/gk/items/draft\""));
        assertEquals("题", part.title());
    }

    @Test
    @DisplayName("附件1 三类信息 流程图各框所在的页面都存在，都有名称")
    void everyBoxHasItsPage() {
        for (FlowBox box : FlowBox.values()) {
            assertTrue(PAGES.containsKey(WEBAPP.resolve(box.page().substring(1) + ".xhtml")), box.name());
            assertTrue(Messages.all(Locale.CHINESE).containsKey(box.pageLabel()), box.name());
            assertTrue(
                    Sources.text(WEBAPP.resolve("resources/css/staff.css")).contains("." + box.place() + " "),
                    box.place());
        }
    }

    @Test
    @DisplayName("帮助 本节点没有的页面不成链接，文字照留")
    void whatIsNotHereIsNoLink() {
        HelpPart part = HelpText.read("zh", "role-admin", "", page -> !page.equals("/admin/rules"));
        assertFalse(part.html().contains("/admin/rules"));
        assertTrue(part.html().contains("在文种规则里修订"), part.html());
        assertTrue(part.html().contains("href=\"/packages/trust\""));
    }

    private static Set<String> anchors() {
        Set<String> anchors = new TreeSet<>(Set.of("help-top", "flow"));
        names().map(name -> HelpText.read("zh", name, "")).forEach(part -> {
            anchors.add(part.anchor());
            part.clauses().forEach(clause -> anchors.add(clause.anchor()));
        });
        return anchors;
    }

    private static Stream<HelpPart> parts() {
        return LANGUAGES.stream().flatMap(language -> names().map(name -> HelpText.read(language, name, "")));
    }

    private static Stream<String> names() {
        return Stream.concat(howTos(), HelpShelf.BINDING.stream());
    }

    private static Stream<String> howTos() {
        return Stream.concat(
                Stream.of(HelpShelf.START, HelpShelf.REQUESTS, HelpShelf.OUTSIDE),
                Arrays.stream(Role.values()).map(HelpShelf::nameOf));
    }

    private static Set<String> files(String language) {
        return Sources.under("src/main/resources/help/" + language, ".md").keySet().stream()
                .map(path -> path.getFileName().toString().replace(".md", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(String name) {
        return Sources.text(Path.of("src/main/resources/help/zh/" + name + ".md"))
                .replaceAll("\\s", "");
    }
}
