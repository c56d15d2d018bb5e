package cn.gov.nanan.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.Sources;
import cn.gov.nanan.disclosure.platform.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * 引文: what is quoted stands where it is said to stand. Where the specification does not lie beside the project, each
 * quotation must be one that was found there before: {@code quotations.csv} holds their digests.
 *
 * <p>After a change of quotations, beside the specification: {@code mvn test -Dtest=QuotationTest -Dquotations.record}.
 */
class QuotationTest {
    private static final Path RULES = Path.of("src/main/resources/rules");
    private static final Path HELP = Path.of("src/main/resources/help/zh");
    private static final Path RECORD = Path.of("src/test/resources/quotations.csv");
    private static final Path REGULATION = Path.of("src/test/resources/regulation.csv");

    /** Sources whose words are not held here. */
    private static final Set<String> OTHERS =
            Set.of("GB/T 9704-2012", "GB/T 22239", "网络安全法（2016）第二十一条", "公文处理工作条例第八条（一）", "公文处理工作条例第八条（四）");

    private static final List<Quotation> ALL = Stream.of(comments(), rules(), categories(), grounds(), help())
            .flatMap(some -> some)
            .toList();

    @Test
    @DisplayName("引文 引用细则的原文都在所引的条款里")
    void whatIsQuotedOfTheSpecificationStandsThere() throws IOException {
        var sealed = new TreeSet<String>();
        ALL.stream().filter(Quotation::isOfSpecification).forEach(one -> sealed.add(one.sealed()));
        if (Specification.isHere()) {
            var specification = new Specification();
            assertEquals(
                    List.of(),
                    ALL.stream()
                            .filter(one -> one.isOfSpecification() && !specification.says(one.source(), one.words()))
                            .toList());
            if (System.getProperty("quotations.record") != null) {
                Files.write(RECORD, sealed);
            }
        }
        assertEquals(String.join("\n", sealed), Sources.text(RECORD).strip());
        assertTrue(sealed.size() > 100, sealed.size() + " quotations");
    }

    @Test
    @DisplayName("引文 引用条例的原文都在所引的条里")
    void whatIsQuotedOfTheRegulationStandsThere() {
        Map<String, String> articles = new TreeMap<>();
        rows(REGULATION).forEach(row -> articles.put("条例" + row.get("article"), row.get("text")));
        assertEquals(
                List.of(),
                ALL.stream()
                        .filter(Quotation::isOfRegulation)
                        .filter(one -> !Specification.inOrder(articles.getOrDefault(one.source(), ""), one.words()))
                        .toList());
    }

    @Test
    @DisplayName("引文 每处引文都说出自何处")
    void everyQuotationNamesItsSource() {
        Set<String> elsewhere = new TreeSet<>();
        ALL.stream()
                .filter(one -> !one.isOfSpecification() && !one.isOfRegulation())
                .forEach(one -> elsewhere.add(one.source().isEmpty() ? one.toString() : one.source()));
        assertEquals(new TreeSet<>(OTHERS), elsewhere);
    }

    private static Stream<Quotation> comments() {
        return House.sources().stream().flatMap(source -> Quotation.of(source).stream());
    }

    /** 文种规则. */
    private static Stream<Quotation> rules() {
        return rows(RULES.resolve("type-rules.csv")).stream()
                .map(row -> new Quotation(
                        "type-rules " + row.get("code"),
                        row.get("citation").replaceFirst("[①-⑥]$", ""),
                        row.get("clause")));
    }

    /** 内容类别. */
    private static Stream<Quotation> categories() {
        return rows(RULES.resolve("content-categories.csv")).stream()
                .map(row ->
                        new Quotation("content-categories " + row.get("code"), row.get("citation"), row.get("clause")));
    }

    /** 不公开理由的依据, as officers read them. */
    private static Stream<Quotation> grounds() {
        var quoting = Pattern.compile("(附件2 [^“；]+)“([^”]+)”|(条例第[一二三四五六七八九十]+条)(?:第[一二三]款)?：(.+)");
        return Messages.all(Locale.CHINESE).entrySet().stream()
                .filter(text -> text.getKey().startsWith("Ground.citation."))
                .flatMap(text -> quoting.matcher(text.getValue())
                        .results()
                        .map(found -> found.group(1) == null
                                ? new Quotation(text.getKey(), found.group(3), found.group(4))
                                : new Quotation(text.getKey(), found.group(1), found.group(2))));
    }

    /** 帮助里的细则和操作说明: every paragraph of them. */
    private static Stream<Quotation> help() {
        return Sources.under(HELP.toString(), ".md").entrySet().stream()
                .filter(page -> page.getKey().getFileName().toString().matches("(rules|manual)-\\d\\.md"))
                .flatMap(page -> page.getValue()
                        .lines()
                        .map(line -> line.replaceFirst("^#+ ", ""))
                        .filter(line -> !line.isBlank())
                        .map(line -> new Quotation(
                                page.getKey().getFileName().toString(),
                                page.getKey().getFileName().toString().startsWith("rules") ? "细则" : "附件2",
                                line)));
    }

    private static List<CSVRecord> rows(Path file) {
        try (var rows = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(file))) {
            return rows.getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
