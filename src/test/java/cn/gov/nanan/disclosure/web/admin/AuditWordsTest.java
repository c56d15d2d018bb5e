package cn.gov.nanan.disclosure.web.admin;

import static cn.gov.nanan.disclosure.platform.Network.EXTRANET;
import static cn.gov.nanan.disclosure.platform.Network.INTRANET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.platform.Network;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 留痕的文字. */
class AuditWordsTest {
    private static final Map<String, String> TEXTS = Messages.all(Locale.CHINESE);

    @Test
    @DisplayName("条例第十七条 留痕按操作查：每种操作都能选到，叫法相同的写明是对什么做的")
    void everyActCanBeChosen() {
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            Map<String, String> texts = Messages.all(language);
            Map<String, String> acts = AuditWords.acts(Network.BOTH, texts);
            assertEquals(
                    texts.keySet().stream()
                            .filter(key -> key.startsWith(AuditLines.LABEL))
                            .map(key -> key.substring(AuditLines.LABEL.length()))
                            .collect(Collectors.toSet()),
                    Set.copyOf(acts.values()));
        }
        Map<String, String> acts = AuditWords.acts(Network.BOTH, TEXTS);
        assertEquals("request.agree", acts.get("同意 · 申请"));
        assertEquals("item.agree", acts.get("同意 · 信息"));
        assertEquals(
                List.of(),
                acts.keySet().stream()
                        .filter(name -> name.matches(".*· [a-z]+"))
                        .toList());
    }

    @Test
    @DisplayName("条例第十七条 留痕的对象、代码和拒收原因以中文显示；没有名称的照原样")
    void codesAreWords() {
        assertEquals("导入 22", AuditWords.subject("arrival:22", TEXTS));
        assertEquals("信息 7", AuditWords.subject("item:7", TEXTS));
        assertEquals("数据包", AuditWords.subject("package:-", TEXTS));
        assertEquals("定时任务 逾期检查", AuditWords.subject("job:deadline.overdue", TEXTS));
        assertEquals("unknown:7", AuditWords.subject("unknown:7", TEXTS));
        assertEquals(
                "QZ07000-0101-2026-00001 内网已采用",
                AuditWords.detail("transfer.typed", "QZ07000-0101-2026-00001 ADOPTED", TEXTS));
        assertEquals("主动公开信息 3 → 9", AuditWords.detail("transfer.resumed", "ITEMS 3 → 9", TEXTS));
        assertEquals(
                "某科 → 某中心；科室 → 直属单位；#1 → #3",
                AuditWords.detail("staff.section-amended", "某科 → 某中心；SECTION → AFFILIATED_UNIT；#1 → #3", TEXTS));
        assertEquals("政府网站 2026-03-05", AuditWords.detail("obligation.urge", "WEBSITE 2026-03-05", TEXTS));
        assertEquals(
                TEXTS.get("exchange.error.unsigned"),
                AuditWords.detail("transfer.refused", "exchange.error.unsigned", TEXTS));
        assertEquals("NOBODY KNOWS", AuditWords.detail("item.publish", "NOBODY KNOWS", TEXTS));
        assertEquals(
                List.of(TEXTS.get("annual.article.5") + " · 行政许可 · 本年处理决定数量 = 12"),
                AuditWords.details("annual.fill", "licences DECIDED = 12", TEXTS));
    }

    @Test
    @DisplayName("条例第十七条 留痕说明从什么改为什么：环节、公开属性、改动和意见各一行，意见一字不改")
    void whatChangedFromWhatToWhat() {
        assertEquals(
                List.of("环节：审稿审定 → 签发", "公开属性：主动公开", "改动：标题、正文", "意见：同意 ISSUING\n第二行"),
                AuditWords.details(
                        "item.determine", "PROACTIVE LEADER_REVIEW → SIGNING [TITLE, BODY] 同意 ISSUING\n第二行", TEXTS));
        assertEquals(
                List.of("环节：核稿 → 审稿审定", "公开属性：依申请公开 → 主动公开", "意见：应当公开"),
                AuditWords.details("item.agree", "ON_REQUEST → PROACTIVE SECTION_REVIEW → LEADER_REVIEW 应当公开", TEXTS));
        assertEquals(List.of("环节：拟稿 → 核稿"), AuditWords.details("item.submit", "DRAFTING → SECTION_REVIEW", TEXTS));
        assertEquals(
                List.of("环节：待登记 → 待分办", "答复期限：2026-03-30"),
                AuditWords.details("request.register", "ARRIVED → RECEIVED 2026-03-30", TEXTS));
        assertEquals(
                List.of("环节：待分办 → 科室办理", "答复期限：2026-03-30", "承办科室：产业发展科"),
                AuditWords.details("request.assign", "RECEIVED → HANDLING 2026-03-30 [→ 产业发展科]", TEXTS));
        assertEquals(
                List.of("环节：科室办理", "答复期限：2026-03-30 → 2026-04-14"),
                AuditWords.details("request.extend", "HANDLING 2026-03-30 → 2026-04-14", TEXTS));
        assertEquals(
                List.of("环节：科室办理", "答复期限：2026-03-30", "承办科室：产业发展科 → 安全监管科"),
                AuditWords.details("request.reassign", "HANDLING 2026-03-30 [产业发展科 → 安全监管科]", TEXTS));
        assertEquals(List.of("信息 12"), AuditWords.details("item.repeal", "item:12", TEXTS));
        assertEquals(
                List.of("10.0.0.7 → 2026-03-05 08:15:00"),
                AuditWords.details("staff.login-throttled", "10.0.0.7 → 2026-03-05T00:15:00Z", TEXTS));
        assertEquals(List.of("拟稿人"), AuditWords.details("staff.officer-appointed", "DRAFTER", TEXTS));
        assertEquals(List.of(), AuditWords.details("staff.login", "", TEXTS));
        assertEquals(
                List.of("通知.pdf 校验码 abababababab…"),
                AuditWords.details("request.file-added", "通知.pdf " + "ab".repeat(32), TEXTS));
    }

    @Test
    @DisplayName("留痕 可选的事项只有本节点会有的")
    void actsAreThoseOfTheNetwork() {
        assertTrue(AuditWords.isOf(EXTRANET, "transfer.arranged") && AuditWords.isOf(EXTRANET, "staff.login"));
        assertFalse(AuditWords.isOf(EXTRANET, "item.publish") || AuditWords.isOf(EXTRANET, "transfer.released"));
        assertTrue(AuditWords.isOf(INTRANET, "item.publish") && AuditWords.isOf(INTRANET, "transfer.released"));
        assertFalse(AuditWords.isOf(INTRANET, "transfer.arranged"));
    }
}
