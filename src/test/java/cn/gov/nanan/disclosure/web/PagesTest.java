package cn.gov.nanan.disclosure.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.Sources;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 页面: short, without inline style, and without anything from another host. */
class PagesTest {
    private static final int STOP_AND_THINK = 100;
    private static final Map<Path, String> PAGES = Sources.under("src/main/webapp", ".xhtml");

    @Test
    @DisplayName("页面 不长于一百行")
    void pagesAreShort() {
        Set<String> tooLong = new TreeSet<>();
        PAGES.forEach((path, text) -> {
            if (text.lines().count() > STOP_AND_THINK) {
                tooLong.add(path + ": " + text.lines().count());
            }
        });
        assertEquals(Set.of(), tooLong);
    }

    @Test
    @DisplayName("页面 没有行内样式，不从别处加载")
    void pagesLoadOnlyTheirOwn() {
        assertEquals(Set.of(), matches(" style=\"[^\"]*\""));
        assertEquals(Set.of(), matches(" (src|library|name)=\"(https?:)?//[^\"]*\""));
        assertEquals(Set.of(), matches("<link[^>]*href=\"(https?:)?//[^\"]*\""));
    }

    @Test
    @DisplayName("页面 工作人员的页面都在登录之后：每个目录既要身份，也查会话")
    void staffPagesAreBehindTheLogin() {
        String rules = Sources.text(Path.of("src/main/webapp/WEB-INF/web.xml"));
        String needsRole = rules.substring(rules.indexOf("<security-constraint>"));
        String checksSession = rules.substring(rules.indexOf("<filter-name>open-session</filter-name>\n    <url"));
        String checked = checksSession.substring(0, checksSession.indexOf("</filter-mapping>"));
        Set<String> open = new TreeSet<>();
        PAGES.forEach((path, text) -> {
            String page = "/" + Path.of("src/main/webapp").relativize(path).toString();
            String pattern = page.lastIndexOf('/') == 0 ? page : page.substring(0, page.lastIndexOf('/')) + "/*";
            String named = "<url-pattern>" + pattern + "</url-pattern>";
            boolean behind = needsRole.contains(named) && checked.contains(named) && StaffPaths.isStaff(page);
            if (text.contains("template=\"/WEB-INF/template/staff.xhtml\"") && !behind) {
                open.add(page);
            }
        });
        assertEquals(Set.of(), open);
    }

    @Test
    @DisplayName("页面 请求带来的先取入，然后才办：不抢先办，附件连同整张表单，有栏目的表单整张取入")
    void whatARequestCarriesIsTakenOverFirst() {
        assertEquals(Set.of(), matches("immediate=\"true\""));
        assertEquals(Set.of(), matches("<p:fileUpload(?![^>]*process=\"@form\")[^>]*>"));
        Pattern form = Pattern.compile("(?s)<h:form.*?</h:form>");
        Pattern field =
                Pattern.compile("<(p:input|field:|p:textEditor|p:fileUpload|p:select|h:select|h:input|gk:choice)");
        Pattern early = Pattern.compile("<p:(commandButton|remoteCommand)[^>]*process=\"@this\"");
        Set<String> partly = new TreeSet<>();
        PAGES.forEach((path, text) -> form.matcher(whole(text))
                .results()
                .map(MatchResult::group)
                .forEach(one -> {
                    if (field.matcher(one).find() && early.matcher(one).find()) {
                        partly.add(path.toString());
                    }
                }));
        assertEquals(Set.of(), partly);
    }

    @Test
    @DisplayName("样式 每个大括号都闭合：漏掉一个，后面的样式就只对手机或者打印有效")
    void styleSheetsAreClosed() {
        Sources.under("src/main/webapp/resources/css", ".css").forEach((path, text) -> {
            String rules = text.replaceAll("(?s)/\\*.*?\\*/|\"[^\"]*\"", "");
            int depth = 0;
            for (char sign : rules.toCharArray()) {
                depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
                assertTrue(depth >= 0 && depth <= 2, path.toString());
            }
            assertEquals(0, depth, path.toString());
        });
    }

    /** With the parts that it includes. */
    private static String whole(String text) {
        return Pattern.compile("<ui:include src=\"(/WEB-INF/[^\"]*)\"")
                .matcher(text)
                .replaceAll(
                        part -> Matcher.quoteReplacement(whole(PAGES.get(Path.of("src/main/webapp" + part.group(1))))));
    }

    private static Set<String> matches(String forbidden) {
        Pattern pattern = Pattern.compile(forbidden);
        Set<String> found = new TreeSet<>();
        PAGES.forEach((path, text) ->
                pattern.matcher(text).results().forEach(match -> found.add(path + ":" + match.group())));
        return found;
    }
}
