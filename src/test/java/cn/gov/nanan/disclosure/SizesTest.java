package cn.gov.nanan.disclosure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.Sources;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 大小: how large classes, methods, packages and pages are, printed for whoever builds; a figure to think at, no rule. */
class SizesTest {
    @Test
    @DisplayName("结构 大小一览")
    void sizesAreReported() {
        Map<String, Long> classes = new TreeMap<>();
        Map<String, Long> methods = new TreeMap<>();
        House.sources().stream().filter(SourceFile::isType).forEach(source -> {
            classes.put(source.name(), source.text().lines().count());
            source.scan(new TreeScanner<>() {
                @Override
                public Void visitMethod(MethodTree method, Void nothing) {
                    if (method.getBody() != null && source.lines(method.getBody()) > 0) {
                        methods.merge(
                                source.name() + "." + method.getName(), source.lines(method.getBody()), Math::max);
                    }
                    return super.visitMethod(method, nothing);
                }
            });
        });
        Map<String, Long> packages = House.sources().stream()
                .filter(SourceFile::isType)
                .collect(Collectors.groupingBy(
                        source -> source.packageName().substring(House.ROOT.length() + 1), Collectors.counting()));
        Map<String, Long> pages = new TreeMap<>();
        Sources.under("src/main/webapp", ".xhtml")
                .forEach((path, text) -> pages.put(
                        path.toString().replace("src/main/webapp/", ""),
                        text.lines().count()));
        String table = String.join(
                "\n",
                "sizes              median  90%  most  stop and think",
                line("lines a class", classes, 200),
                line("lines a method", methods, 25),
                line("types a package", packages, 18),
                line("lines a page", pages, 100));
        System.out.println(table);
        assertTrue(classes.size() > 100 && methods.size() > classes.size() && pages.size() > 10, table);
    }

    private static String line(String what, Map<String, Long> sizes, long stop) {
        List<Long> sorted = sizes.values().stream().sorted().toList();
        String above = sizes.entrySet().stream()
                .filter(size -> size.getValue() > stop)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(size -> size.getKey() + " " + size.getValue())
                .collect(Collectors.joining(", "));
        return "%-18s %6d %4d %5d  >%d: %s"
                .formatted(
                        what,
                        sorted.get(sorted.size() / 2),
                        sorted.get(sorted.size() * 9 / 10),
                        sorted.get(sorted.size() - 1),
                        stop,
                        above.isEmpty() ? "–" : above);
    }
}
