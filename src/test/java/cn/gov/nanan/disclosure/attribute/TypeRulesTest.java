package cn.gov.nanan.disclosure.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.EnumColumn;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TypeRulesTest {
    private static final LocalDate FROM = LocalDate.of(2027, 1, 1);
    private final List<TypeRule> rules = RuleFiles.typeRules();

    @ParameterizedTest(name = "{0} {2}·{4}: {5} ({7})")
    @DisplayName("附件2 四 每个文种细分的公开属性")
    @CsvFileSource(resources = "/attribute/doctype-attributes.csv", numLinesToSkip = 1)
    void every_row_suggests_what_its_clause_says(
            String citation,
            String code,
            String typeName,
            DocumentType type,
            String subtype,
            Attribute attribute,
            String alternatives,
            Strength strength,
            Ground ground) {
        TypeRule rule = rule(code);
        assertEquals(citation, rule.wording().citation());
        assertEquals(type, rule.documentType());
        assertEquals(subtype, rule.subtype());
        assertEquals(strength, rule.suggestion().strength());
        assertEquals(strength == Strength.EITHER ? null : attribute, rule.suggested());
        Set<Attribute> usual = EnumSet.of(attribute);
        usual.addAll(EnumColumn.read(Attribute.class, alternatives));
        assertEquals(usual, rule.usual());
        assertEquals(ground, rule.suggestion().usualGround());
        assertEquals(
                typeName.replace('(', '（').replace(')', '）'), type.name(Scheme.GW2000_13, Locale.CHINESE), citation);
    }

    @Test
    @DisplayName("附件2 四 共 13 种文种 39 个细分，另有 2012 年增加的决议、公报")
    void thirteen_types_and_the_two_of_2012() {
        assertEquals(41, rules.size());
        assertEquals(EnumSet.allOf(DocumentType.class), types(rules));
        assertEquals(
                13,
                EnumSet.allOf(DocumentType.class).stream()
                        .filter(type -> type.isIn(Scheme.GW2000_13))
                        .count());
        assertNull(rule("14-1").suggested());
        assertEquals(Attribute.PROACTIVE, rule("15-1").suggested());
    }

    @Test
    @DisplayName("附件2 四 每条规则的英文与中文齐全，是完整的话，没有工作便条")
    void every_rule_speaks_english() {
        Pattern note = Pattern.compile("\\b[PRN](/[PRN])?:|(?i)see next|as above|\\bG\\d\\b|todo|…|\\p{IsHan}");
        for (TypeRule rule : rules) {
            List<String> english = List.of(
                    rule.subtype(Locale.ENGLISH),
                    rule.wording().whyEn(),
                    Objects.requireNonNullElse(rule.wording().occasionEn(), ""));
            english.forEach(text -> assertFalse(note.matcher(text).find(), () -> rule.code() + ": " + text));
            assertTrue(english.get(0).matches("[A-Z].+") && english.get(1).matches("[A-Z].+"), rule.code());
            assertEquals(rule.wording().occasion() != null, english.get(2).matches("[A-Z].+\\."), rule.code());
        }
    }

    @Test
    @DisplayName("附件2 四（十二） 函和（十三）例行会议纪要，条文未作限定的不预选")
    void open_rows_suggest_nothing() {
        assertEquals(
                List.of("12-1", "12-2", "12-3", "12-4", "12-5", "13-2", "14-1"),
                rules.stream()
                        .filter(rule -> rule.suggested() == null)
                        .map(TypeRule::code)
                        .toList());
    }

    @Test
    @DisplayName("附件2 四 规则修订：旧版本至前一日，新版本自施行日")
    void an_amendment_is_a_new_version() {
        TypeRule old = rule("05-1");
        Suggestion proactive =
                new Suggestion(Attribute.PROACTIVE, Set.of(Attribute.ON_REQUEST), Strength.GENERALLY, null, Set.of());
        TypeRule next = old.amended(proactive, old.wording(), 2, FROM, "南工信〔2026〕99号");

        assertEquals(Attribute.ON_REQUEST, old.suggested());
        assertEquals(Attribute.PROACTIVE, next.suggested());
        assertEquals(old.code(), next.code());
        assertTrue(old.isValidOn(FROM.minusDays(1)));
        assertFalse(old.isValidOn(FROM));
        assertTrue(next.isValidOn(FROM));
        assertFalse(next.isValidOn(FROM.minusDays(1)));
        assertEquals(2, next.ruleSet());
    }

    @Test
    @DisplayName("附件2 四 一个版本只修订一次，且须晚于其施行日")
    void a_version_is_amended_once_and_later() {
        TypeRule rule = rule("05-1");
        assertRefused("rule-from", rule, LocalDate.of(2008, 5, 1));
        rule.amended(rule.suggestion(), rule.wording(), 2, FROM, "依据");
        assertRefused("rule-amended-before", rule, FROM.plusDays(1));
    }

    @Test
    @DisplayName("附件2 一（二） 十五类内容，另加条例第二十一条")
    void sixteen_categories_with_their_clause() {
        List<ContentCategory> categories = RuleFiles.categories();
        assertEquals(16, categories.size());
        assertTrue(categories.get(0).isNormative());
        assertEquals("附件2 一（二）10", categories.get(9).terms().citation());
        assertEquals("重大建设项目的批准和实施情况", categories.get(9).terms().clause());
        assertEquals("条例第二十条第（十）项", categories.get(9).terms().article());
    }

    @Test
    @DisplayName("国务院公文主题分类 22 大类")
    void themes_have_classes_and_subclasses() {
        List<Theme> themes = Cells.of("themes.csv").stream().map(Theme::new).toList();
        assertEquals(143, themes.size());
        assertEquals(22, themes.stream().filter(Theme::isClass).count());
        Theme theme =
                themes.stream().filter(t -> t.code().equals("0706")).findFirst().orElseThrow();
        assertEquals("工业、交通\\信息产业(含电信)", theme.path());
    }

    private static Set<DocumentType> types(List<TypeRule> rules) {
        Set<DocumentType> types = EnumSet.noneOf(DocumentType.class);
        rules.forEach(rule -> types.add(rule.documentType()));
        return types;
    }

    private static void assertRefused(String error, TypeRule rule, LocalDate from) {
        BusinessException refusal = assertThrows(
                BusinessException.class, () -> rule.amended(rule.suggestion(), rule.wording(), 3, from, "依据"));
        assertEquals("attribute.error." + error, refusal.key());
    }

    private TypeRule rule(String code) {
        return rules.stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
