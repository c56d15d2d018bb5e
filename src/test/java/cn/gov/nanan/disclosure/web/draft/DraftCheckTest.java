package cn.gov.nanan.disclosure.web.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Ground;
import cn.gov.nanan.disclosure.attribute.TypeRule;
import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.procedure.Draft;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.Items;
import cn.gov.nanan.disclosure.provenance.Carrier;
import cn.gov.nanan.disclosure.provenance.Claim;
import cn.gov.nanan.disclosure.provenance.DisclosureRight;
import cn.gov.nanan.disclosure.provenance.Origin;
import cn.gov.nanan.disclosure.provenance.PlannedMode;
import cn.gov.nanan.disclosure.provenance.Provenance;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 提交前核对: all at once, each at its field. */
class DraftCheckTest {
    @Test
    @DisplayName("一（一）1 一张白纸：标题、文种、公开属性、正文一次说全，各在各栏")
    void everythingAtOnce() {
        DraftCheck check = check(DraftFields.of(InformationKind.DOCUMENT), InformationKind.DOCUMENT, null);
        assertEquals(
                Set.of("titleField:title", "typeField:type", "bodyField:body", "choice:field:attribute"),
                inputs(check));
        assertFalse(check.isKeepable());
    }

    @Test
    @DisplayName("一（一）1 不公开没有理由：理由和说明都指出来，文稿照样可以保存")
    void groundAndReason() {
        DraftFields form = written();
        form.getChoice().setAttribute(Attribute.WITHHELD);
        DraftCheck check = check(form, InformationKind.DOCUMENT, Items.rule());
        assertEquals(Set.of("choice:groundField:ground", "choice:reasonField:reason"), inputs(check));
        assertTrue(check.isKeepable());
        form.getChoice().setGround(Ground.LAW_PROHIBITS);
        assertEquals(
                Set.of("choice:citationField:citation", "choice:reasonField:reason"),
                inputs(check(form, InformationKind.DOCUMENT, Items.rule())));
    }

    @Test
    @DisplayName("一（一）1 过长的文字、没有选的类别、没有写的联合机关和牵头机关一次指出")
    void textsAndPartners() {
        DraftFields form = written();
        form.getChoice().setAttribute(Attribute.PROACTIVE);
        form.setTitle("长".repeat(201));
        form.getElements().setSummary("摘".repeat(501));
        form.getProvenance().setOrigin(Origin.JOINT);
        DraftCheck check = check(form, InformationKind.DOCUMENT, Items.rule());
        assertEquals(
                Set.of(
                        "titleField:title",
                        "summaryField:summary",
                        "categoryField:category",
                        "partnersField:partners",
                        "leadField:lead"),
                inputs(check));
    }

    @Test
    @DisplayName("二（一） 获取保存类：提供单位和获取日期各在各栏")
    void source() {
        DraftFields form = written();
        form.startAs(InformationKind.OBTAINED);
        form.getChoice().setAttribute(Attribute.PROACTIVE);
        form.getElements().setCategoryCode("C11");
        assertEquals(
                Set.of("holderField:holder", "obtainedField:obtained"),
                inputs(check(form, InformationKind.OBTAINED, null)));
        form.getProvenance().setHolder("某企业");
        form.getProvenance().setObtainedOn(Items.TODAY.plusDays(1));
        form.getProvenance().setHolderCode("91350100M000100Y34");
        DraftCheck miscounted = check(form, InformationKind.OBTAINED, null);
        assertTrue(inputs(miscounted).contains("holderCodeField:holderCode"));
        assertFalse(miscounted.isKeepable());
        form.getProvenance().setHolderCode("９１350100-m000100y43");
        assertEquals("91350100M000100Y43", form.getProvenance().provenance().holderCode());
        assertEquals(Set.of("obtainedField:obtained"), inputs(check(form, InformationKind.OBTAINED, null)));
    }

    @Test
    @DisplayName("二（一） 获取保存类：写得过长的来源栏目指出是哪一栏，连存稿也不成")
    void overlongSource() {
        DraftFields form = written();
        form.startAs(InformationKind.OBTAINED);
        ProvenanceFields from = form.getProvenance();
        from.setObtainedOn(Items.TODAY);
        from.setHolder("长".repeat(201));
        DraftCheck holder = check(form, InformationKind.OBTAINED, null);
        assertTrue(inputs(holder).contains("holderField:holder"));
        assertFalse(holder.isKeepable());
        from.setHolderNumber("号".repeat(61));
        assertTrue(
                inputs(check(form, InformationKind.OBTAINED, null))
                        .containsAll(Set.of("holderField:holder", "holderNumberField:holderNumber")),
                "all at once");
        from.setHolder("某企业");
        assertTrue(inputs(check(form, InformationKind.OBTAINED, null)).contains("holderNumberField:holderNumber"));
        from.setHolderNumber("号".repeat(60));
        from.setClaim(Claim.TRADE_SECRET);
        from.setClaimText("密".repeat(501));
        assertTrue(inputs(check(form, InformationKind.OBTAINED, null)).contains("claimTextField:claimText"));
        from.setClaimText("密".repeat(500));
        assertTrue(check(form, InformationKind.OBTAINED, null).isKeepable());
    }

    @Test
    @DisplayName("二（三）2 拟建立链接的要网址、不要正文；拟提取的两样都要；别的来源不问")
    void planned() {
        DraftFields form = written();
        form.startAs(InformationKind.OBTAINED);
        form.getChoice().setAttribute(Attribute.PROACTIVE);
        form.getElements().setCategoryCode("C11");
        form.setBody(null);
        ProvenanceFields from = form.getProvenance();
        from.setOrigin(Origin.FROM_AGENCY);
        from.setHolder("某局");
        from.setObtainedOn(Items.TODAY);
        from.setPlanned(PlannedMode.LINK);
        assertEquals(Set.of("plannedUrlField:plannedUrl"), inputs(check(form, InformationKind.OBTAINED, null)));
        from.setPlannedUrl("https://www.example.gov.cn/a.html");
        assertEquals(Set.of(), inputs(check(form, InformationKind.OBTAINED, null)));
        from.setPlanned(PlannedMode.EXTRACT);
        from.setPlannedUrl(" ");
        assertEquals(
                Set.of("plannedUrlField:plannedUrl", "bodyField:body"),
                inputs(check(form, InformationKind.OBTAINED, null)));
        from.setOrigin(Origin.FROM_PERSON);
        assertEquals(Set.of("bodyField:body"), inputs(check(form, InformationKind.OBTAINED, null)));
    }

    @Test
    @DisplayName("一（一）1 规范性文件：生效日期和有效期至各在各栏；填全了就没有可说的")
    void validity() {
        DraftFields form = written();
        form.getChoice().setAttribute(Attribute.PROACTIVE);
        form.getElements().setCategoryCode("C01");
        assertEquals(
                Set.of("effectiveField:effective", "expiryField:expiry"),
                inputs(check(form, InformationKind.DOCUMENT, Items.rule())));
        form.getValidity().setEffective(Items.TODAY);
        form.getValidity().setExpiry(Items.TODAY.minusDays(1));
        assertEquals(Set.of("expiryField:expiry"), inputs(check(form, InformationKind.DOCUMENT, Items.rule())));
        form.getValidity().setExpiry(Items.TODAY.plusYears(5));
        assertEquals(Set.of(), inputs(check(form, InformationKind.DOCUMENT, Items.rule())));
    }

    @Test
    @DisplayName("一（一）1 不在常用属性之内的，请在意见栏说明")
    void unusual() {
        DraftFields form = written();
        form.getChoice().setAttribute(Attribute.ON_REQUEST);
        assertEquals(Set.of("remarkField:remark"), inputs(check(form, InformationKind.DOCUMENT, Items.rule())));
        form.setRemark("只涉及个别企业");
        assertEquals(Set.of(), inputs(check(form, InformationKind.DOCUMENT, Items.rule())));
    }

    @Test
    @DisplayName("条例第十条 变更照原件写明联合机关、牵头机关和声明；复制为新稿由拟稿人重新填写；日期都不带")
    void amendmentKeepsItsMakers() {
        Provenance joint = new Provenance(
                Origin.JOINT,
                Carrier.DATA,
                null,
                null,
                null,
                null,
                DisclosureRight.LEAD_MAKER,
                null,
                "南安市财政局",
                "南安市工业和信息化局",
                Claim.TRADE_SECRET,
                "第三章工艺参数");
        LocalDate day = LocalDate.of(2026, 3, 1);
        DispatchForm form = new DispatchForm(
                "关于联合开展检查的通知", "C11", "07", null, null, null, null, null, "<p>正文。</p>", day, day.plusYears(5));
        InformationItem earlier = new InformationItem(
                InformationKind.DOCUMENT,
                Items.INDUSTRY,
                Items.DRAFTER.officer(),
                new Draft(form, Items.rule(), Items.PROACTIVE, joint),
                Items.NOW);
        DraftFields amending = new DraftStart().amending(earlier);
        assertEquals(joint, amending.getProvenance().provenance());
        assertNull(amending.getValidity().getEffective());
        assertNull(amending.getValidity().getExpiry());
        assertEquals(Origin.OWN, DraftFields.copyOf(earlier).getProvenance().getOrigin());
    }

    private static DraftFields written() {
        DraftFields form = DraftFields.of(InformationKind.DOCUMENT);
        form.setTitle("关于提交前核对的通知");
        form.getType().setDocumentType(Items.rule().documentType());
        form.getType().setRuleCode(Items.rule().code());
        form.setBody("<p>正文。</p>");
        return form;
    }

    private static DraftCheck check(DraftFields form, InformationKind kind, TypeRule rule) {
        return DraftCheck.of(
                form,
                new DraftStart(),
                rule,
                draft -> new InformationItem(kind, Items.INDUSTRY, Items.DRAFTER.officer(), draft, Items.NOW),
                Items.DRAFTER,
                Items.NOW);
    }

    private static Set<String> inputs(DraftCheck check) {
        return check.faults().stream().map(DraftFault::input).collect(Collectors.toCollection(TreeSet::new));
    }
}
