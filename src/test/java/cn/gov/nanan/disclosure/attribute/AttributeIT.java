package cn.gov.nanan.disclosure.attribute;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.gov.nanan.disclosure.file.Files;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** 公开属性、附件: rules and files in the database and on disk. */
@ExtendWith(ArquillianExtension.class)
class AttributeIT {
    private static final LocalDate FROM = LocalDate.of(2027, 1, 1);
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII);

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @Inject
    private TypeRules rules;

    @Inject
    private Categories categories;

    @Inject
    private Themes themes;

    @Inject
    private Files files;

    @Inject
    private ActingAs actingAs;

    @Inject
    private SettableClock clock;

    @Test
    @DisplayName("附件2 四 空库首次启动装载全部规则，存取后不变")
    void rulesAreLoadedOnce() {
        assertEquals(41, rules.current().size());
        assertEquals(16, categories.all().size());
        assertEquals(143, themes.all().size());
        for (TypeRule written : RuleFiles.typeRules()) {
            TypeRule read = rules.byCode(written.code()).orElseThrow();
            assertEquals(written.suggestion(), read.suggestion());
            assertEquals(written.wording(), read.wording());
            assertEquals(written.kind(), read.kind());
        }
    }

    @Test
    @DisplayName("附件2 四 只有系统管理员可以修订规则，须有依据，不追溯")
    void onlyTheAdministratorAmends() {
        clock.set("2026-11-23T09:00");
        TypeRule rule = rules.byCode("05-1").orElseThrow();
        assertThrows(BusinessException.class, () -> amend(rule, FROM, "依据"));
        actingAs.user("admin");
        assertRefused("rule-past", rule, LocalDate.of(2026, 11, 22), "依据");
        assertRefused("rule-source", rule, FROM, " ");
        assertEquals(1, rules.ruleSet());
    }

    @Test
    @DisplayName("附件2 四 修订产生新版本并留痕，已认定的信息保留原版本")
    void anAmendmentKeepsTheOldVersion() {
        clock.set("2026-11-23T09:00");
        actingAs.user("admin");
        TypeRule judgedBy = rules.byCode("05-1").orElseThrow();
        amend(judgedBy, FROM, "南工信〔2026〕99号");

        assertEquals(Attribute.ON_REQUEST, rules.advise("05-1", null, null).suggested());
        clock.set("2027-01-01T00:00");
        assertEquals(Attribute.PROACTIVE, rules.advise("05-1", null, null).suggested());
        TypeRule kept = rules.byId(judgedBy.id()).orElseThrow();
        assertEquals(Attribute.ON_REQUEST, kept.suggested());
        assertEquals(FROM.minusDays(1), kept.validTo());
        assertEquals(2, rules.history("05-1").size());
        assertEquals(2, rules.ruleSet());
        assertEquals(List.of("admin"), audited());
        clock.set("2026-11-23T09:00");
        assertRefused("rule-amended-before", judgedBy, FROM.plusDays(1), "依据");
    }

    @Test
    @DisplayName("附件2 一（二） 建议时考虑所选内容类别")
    void adviceKnowsTheCategory() {
        assertEquals(Attribute.PROACTIVE, rules.advise("06-3", "C04", "").suggested());
        assertNull(rules.advise("12-1", "C04", "").suggested());
        assertNull(rules.advise("no-such", "C99", null).rule());
    }

    @Test
    @DisplayName("附件2 一（四）2 附件按散列值保存，原样取出")
    void filesAreKeptByTheirDigest() throws IOException {
        StoredFile first = store("申报指南.pdf", PDF);
        StoredFile second = store("另一名称.PDF", PDF);
        assertEquals(first.sha256(), second.sha256());
        assertEquals(files.path(first), files.path(second));
        assertEquals("application/pdf", second.mediaType());
        try (InputStream in = files.open(files.find(first.id()).orElseThrow())) {
            assertArrayEquals(PDF, in.readAllBytes());
        }
    }

    @Test
    @DisplayName("附件2 一（四）2 名不副实、空的、不允许的附件不收，不留记录")
    void falseFilesLeaveNothing() {
        long before = count();
        byte[] html = "<!DOCTYPE html><html>".getBytes(StandardCharsets.US_ASCII);
        assertEquals("file.error.disguised", refusal("公告.pdf", html));
        assertEquals("file.error.mismatch", refusal("公告.docx", PDF));
        assertEquals("file.error.empty", refusal("公告.pdf", new byte[0]));
        assertEquals("file.error.not-allowed", refusal("公告.exe", PDF));
        assertEquals("file.error.not-allowed", refusal("公告", html));
        assertEquals(before, count());
    }

    @Test
    @DisplayName("附件2 一（二） 修订内容类别：产生新版本并留痕，代码不变；只有管理员可以，不追溯，不重复")
    void categoriesAreAmended() {
        clock.set("2026-11-23T09:00");
        ContentCategory category = categories.byCode("C03").orElseThrow();
        CategoryTerms terms = terms("规划与政策", "0310");
        assertRefused("staff.error.not-logged-in", () -> categories.amend(category.id(), terms, FROM, "依据"));
        actingAs.user("admin");
        LocalDate past = LocalDate.of(2026, 11, 22);
        assertRefused("attribute.error.rule-past", () -> categories.amend(category.id(), terms, past, "依据"));
        assertRefused("attribute.error.rule-source", () -> categories.amend(category.id(), terms, FROM, " "));
        assertRefused("attribute.error.category-digits", () -> terms("规划", "03a0"));
        assertRefused("attribute.error.category-needed", () -> terms(" ", "0300"));
        categories.amend(category.id(), terms, FROM, "南工信〔2026〕99号");
        assertEquals("规划、计划及政策", categories.byCode("C03").orElseThrow().name());
        assertRefused(
                "attribute.error.rule-amended-before",
                () -> categories.amend(category.id(), terms, FROM.plusDays(1), "依据"));
        clock.set("2027-01-01T00:00");
        assertEquals("0310", categories.byCode("C03").orElseThrow().indexDigits());
        assertEquals(16, categories.all().size());
        assertEquals(2, categories.history("C03").size());
        assertEquals(List.of("category.amend category:C03"), categoryActs());
    }

    @Test
    @DisplayName("条例第二十二条 增设和停用内容类别：停用后不再提供，原有事项保留；代码不再编给别的类别")
    void categoriesAreAddedAndClosed() {
        clock.set("2027-02-01T09:00");
        actingAs.user("admin");
        LocalDate today = LocalDate.of(2027, 2, 1);
        ContentCategory added = categories.add(terms("数字经济", "1400"), today, "依据");
        assertEquals("C17", added.code());
        assertEquals(17, categories.all().size());
        assertRefused("attribute.error.rule-from", () -> categories.close(added.id(), today));
        categories.close(added.id(), today.plusDays(1));
        assertRefused("attribute.error.category-closed", () -> categories.close(added.id(), today.plusDays(2)));
        assertEquals(17, categories.all().size());
        clock.set("2027-02-02T09:00");
        assertEquals(16, categories.all().size());
        assertEquals("数字经济", categories.byCode("C17").orElseThrow().name());
        assertEquals(
                "C18",
                categories.add(terms("其他", "3000"), today.plusDays(1), "依据").code());
        categories.amend(added.id(), terms("数字经济", "1401"), today.plusDays(2), "重新启用");
        clock.set("2027-02-03T09:00");
        assertEquals("1401", categories.byCode("C17").orElseThrow().indexDigits());
        assertEquals(18, categories.all().size());
        assertEquals(
                List.of(
                        "category.add category:C17",
                        "category.close category:C17",
                        "category.add category:C18",
                        "category.amend category:C17"),
                categoryActs());
    }

    private static CategoryTerms terms(String name, String digits) {
        return new CategoryTerms(3, name, "Plans", "条文", "附件2 一（二）3", "条例第二十条第（三）项", digits);
    }

    private static void assertRefused(String key, Executable act) {
        assertEquals(key, assertThrows(BusinessException.class, act).key());
    }

    private List<String> categoryActs() {
        return entities.createQuery(
                        "select concat(e.act, ' ', e.subject) from AuditEvent e where e.act like 'category.%'"
                                + " order by e.sequence",
                        String.class)
                .getResultList();
    }

    private TypeRule amend(TypeRule rule, LocalDate from, String source) {
        Suggestion proactive =
                new Suggestion(Attribute.PROACTIVE, EnumSet.allOf(Attribute.class), Strength.GENERALLY, null, Set.of());
        return rules.amend(rule.id(), proactive, rule.wording(), from, source);
    }

    private void assertRefused(String error, TypeRule rule, LocalDate from, String source) {
        BusinessException refusal = assertThrows(BusinessException.class, () -> amend(rule, from, source));
        assertEquals("attribute.error." + error, refusal.key());
    }

    private List<String> audited() {
        return entities.createQuery("select e.who from AuditEvent e where e.act = 'rule.amend'", String.class)
                .getResultList();
    }

    private StoredFile store(String name, byte[] bytes) {
        return files.store(name, new ByteArrayInputStream(bytes));
    }

    private String refusal(String name, byte[] bytes) {
        return assertThrows(BusinessException.class, () -> store(name, bytes)).key();
    }

    private long count() {
        return entities.createQuery("select count(f) from StoredFile f", Long.class)
                .getSingleResult();
    }
}
