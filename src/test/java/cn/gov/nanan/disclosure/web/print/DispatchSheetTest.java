package cn.gov.nanan.disclosure.web.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.attribute.Ground;
import cn.gov.nanan.disclosure.clearance.Answer;
import cn.gov.nanan.disclosure.clearance.Findings;
import cn.gov.nanan.disclosure.clearance.Means;
import cn.gov.nanan.disclosure.clearance.Purpose;
import cn.gov.nanan.disclosure.clearance.Reply;
import cn.gov.nanan.disclosure.file.StoredFile;
import cn.gov.nanan.disclosure.form.DispatchForm;
import cn.gov.nanan.disclosure.form.InformationKind;
import cn.gov.nanan.disclosure.form.Rumour;
import cn.gov.nanan.disclosure.form.SelfCheck;
import cn.gov.nanan.disclosure.harness.Archival;
import cn.gov.nanan.disclosure.platform.Messages;
import cn.gov.nanan.disclosure.print.Pdf;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.procedure.Draft;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.Items;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.procedure.TextPart;
import cn.gov.nanan.disclosure.provenance.Carrier;
import cn.gov.nanan.disclosure.provenance.Claim;
import cn.gov.nanan.disclosure.provenance.DisclosureRight;
import cn.gov.nanan.disclosure.provenance.Origin;
import cn.gov.nanan.disclosure.provenance.Provenance;
import cn.gov.nanan.disclosure.redline.Redline;
import cn.gov.nanan.disclosure.screening.Confirmation;
import cn.gov.nanan.disclosure.screening.ScreeningPoint;
import cn.gov.nanan.disclosure.version.Contributor;
import cn.gov.nanan.disclosure.version.FieldChange;
import cn.gov.nanan.disclosure.version.FileChange;
import cn.gov.nanan.disclosure.version.SaidOfPassages;
import cn.gov.nanan.disclosure.version.TextComparison;
import cn.gov.nanan.disclosure.version.Trace;
import cn.gov.nanan.disclosure.version.VersionLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DispatchSheetTest {
    private static final String CODE = "91350100M000100Y43";

    @Test
    @DisplayName("一（一）1 发文处理单列明各环节的公开属性意见")
    void shows_the_opinions_side_by_side() throws IOException {
        InformationItem item = Items.awaitingLeader();
        item.perform(
                Action.DETERMINE,
                Items.LEADER,
                ActionInput.deciding(Decision.withheld(Ground.PROCESS_INFO, "办法尚在征求意见，属于过程稿"), "暂不公开"),
                Items.NOW);

        String text = text(item);
        for (String part : List.of(
                "南安市工业和信息化局",
                "发文处理单",
                "关于印发《南安市绿色工厂培育办法》的通知",
                "通知",
                "印发性通知",
                "附件2 四（五）③",
                "提出",
                "确认",
                "改为",
                "过程性信息",
                "办法尚在征求意见，属于过程稿",
                "暂不公开",
                "核稿",
                "现印发给你们，请认真执行。",
                "工信发展政策、措施",
                "1 / 2")) {
            assertTrue(text.contains(squeezed(part)), () -> part + " is missing in " + text);
        }
    }

    @Test
    @DisplayName("发文处理单 A4 纸，中文字体嵌入，长期保存格式")
    void is_a4_with_its_font_embedded() throws IOException {
        byte[] pdf = Pdf.of(xhtml(Items.published()));
        keep(pdf, "dispatch-form.pdf");
        Archival.assertPdfA(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            assertEquals(595, page.getMediaBox().getWidth(), 1);
            assertEquals(842, page.getMediaBox().getHeight(), 1);
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertTrue(font.isEmbedded() && font.getName().contains("WenQuanYi"), font::getName);
            }
        }
    }

    @Test
    @DisplayName("附件2 三（一） 国家秘密的发文处理单不含内容")
    void a_stub_shows_no_content() throws IOException {
        assertTrue(text(Items.drafted(Items.SECRET)).contains(squeezed("涉密事项（本系统不保存内容）")));
    }

    @Test
    @DisplayName("附件2 一（四）2 发文处理单写明澄清对象，更正的原文和改文")
    void shows_what_was_put_right() throws IOException {
        InformationItem item = Items.published();
        String wrong = item.title();
        item.perform(Action.CORRECT, Items.OFFICE, Items.everything(Action.CORRECT, item), Items.NOW);
        String text = text(item);
        assertTrue(text.contains(squeezed("标题有误，已更正")), text);
        assertTrue(text.contains(squeezed("标题：" + wrong + "→关于印发")), text);
        Rumour rumour = new Rumour("网传我市工业园区将停产", null, Items.TODAY);
        assertTrue(
                text(Items.drafted().clarifying(rumour, Items.TODAY)).contains(squeezed("澄清：网传我市工业园区将停产（2026-03-02）")));
    }

    @Test
    @DisplayName("条例第十七条 发文处理单写明公开办不能确定，发布前须报请认定")
    void says_that_the_office_could_not_decide() throws IOException {
        InformationItem item = Items.awaitingOpinion();
        item.perform(Action.GIVE_OPINION, Items.OFFICE, ActionInput.undecided(Findings.NONE, "涉及多个部门的数据"), Items.NOW);
        String text = text(item);
        String opinion = squeezed("不能确定，报请认定发布前须报请认定（条例第十七条第三款）");
        assertTrue(text.indexOf(opinion) >= 0, text);
        assertTrue(text.indexOf(opinion) < text.lastIndexOf(opinion), "beside the other opinions and in the trail");
    }

    @Test
    @DisplayName("一（一）2 修改痕迹随处理单打印：谁增了什么、删了什么，换了哪个附件，各版本逐一列明")
    void shows_what_was_changed() throws IOException {
        StoredFile old = new StoredFile("名单.txt", "text/plain", 5, "a".repeat(64), Items.NOW);
        StoredFile young = new StoredFile("名单.txt", "text/plain", 6, "b".repeat(64), Items.NOW);
        Contributor head = new Contributor("张科长", 2, 2, Step.SECTION_REVIEW);
        TextComparison comparison = new TextComparison(
                List.of(head),
                List.of(new FieldChange(
                        "FormText.TITLE",
                        Redline.plain("关于甲的通知").amended(1, "关于乙的通知").xhtml(List.of("张科长"), Locale.CHINESE))),
                Redline.html("<p>须于五日内报送。</p>").amended(1, "<p>应于五日内报送。</p>").xhtml(List.of("张科长"), Locale.CHINESE),
                List.of(new FileChange("名单.txt", Optional.of(old), Optional.of(young), 1)),
                1,
                1);
        List<VersionLine> lines = List.of(
                new VersionLine(1, 1L, "李拟稿", Step.DRAFTING, Items.NOW, Set.of(), null),
                new VersionLine(2, 2L, "张科长", Step.SECTION_REVIEW, Items.NOW, Set.of(TextPart.BODY), null));
        SheetVersions versions =
                new SheetVersions(new Trace(lines, false, 1, 2, Optional.of(comparison)), SaidOfPassages.NONE);
        byte[] pdf = Pdf.of(xhtml(Items.awaitingLeader(), versions));
        Files.createDirectories(Path.of("target", "printed"));
        Files.write(Path.of("target", "printed", "dispatch-form-redline.pdf"), pdf);
        String text = text(pdf);
        for (String part : List.of("修改痕迹（花脸稿）", "第1版→第2版", "张科长", "替换", "a".repeat(64), "b".repeat(64), "李拟稿", "正文")) {
            assertTrue(text.contains(part), () -> part + " is missing in " + text);
        }
    }

    @Test
    @DisplayName("一（一）2 只合并了单元格：处理单不说正文没有改动，写明哪一格、由谁")
    void shows_cells_that_were_merged() throws IOException {
        String before = "<table><tbody><tr><td>甲</td><td></td></tr></tbody></table>";
        String after = "<table><tbody><tr><td colspan=\"2\">甲</td></tr></tbody></table>";
        TextComparison comparison = new TextComparison(
                List.of(new Contributor("张科长", 2, 2, Step.SECTION_REVIEW)),
                List.of(),
                Redline.html(before).amended(1, after).xhtml(List.of("张科长"), Locale.CHINESE),
                List.of(),
                0,
                0);
        SheetVersions versions =
                new SheetVersions(new Trace(List.of(), false, 1, 2, Optional.of(comparison)), SaidOfPassages.NONE);
        byte[] pdf = Pdf.of(xhtml(Items.awaitingLeader(), versions));
        Files.createDirectories(Path.of("target", "printed"));
        Files.write(Path.of("target", "printed", "dispatch-form-cells.pdf"), pdf);
        String text = text(pdf);
        assertFalse(text.contains(squeezed("正文没有改动")), text);
        for (String part : List.of("改动的是表格单元格或者格式", "〔单元格有改动〕", "〔单元格已删去〕")) {
            assertTrue(text.contains(part), () -> part + " is missing in " + text);
        }
    }

    @Test
    @DisplayName("条例第十五条 处理单写明提供单位和代码、声明内容、第三方的答复、公共利益决定，以及发布前谁在何时核对了什么")
    void shows_claims_and_what_was_ticked() throws IOException {
        InformationItem item = Items.drafted(InformationKind.OBTAINED, Items.PROACTIVE);
        Provenance from = new Provenance(
                Origin.FROM_PERSON,
                Carrier.PAPER,
                "某水暖企业",
                "水暖〔2026〕3号",
                null,
                LocalDate.of(2026, 2, 27),
                DisclosureRight.KEEPER,
                null,
                null,
                null,
                Claim.TRADE_SECRET,
                "第三章工艺参数",
                CODE);
        item.write(new Draft(item.form(), null, Items.PROACTIVE, from), Items.DRAFTER, Items.NOW);
        Items.to(Step.PUBLISHING, item);
        item.clearing(Items.HEAD)
                .ask(Purpose.THIRD_PARTY, "某水暖企业", null, Items.NOW)
                .answer(new Reply(Answer.REFUSED, Means.LETTER, null, null, "不宜公开"), Items.TODAY);
        assertTrue(text(item).contains(squeezed(Messages.text(Locale.CHINESE, "clearance.claim.open"))));
        item.clearing(Items.LEADER).override("某水暖企业", "涉及饮水安全", Items.TODAY, Items.NOW);
        Confirmation ticked = new Confirmation(
                1, ScreeningPoint.ATTACHMENTS, Items.OFFICE.officer(), Instant.parse("2026-03-02T01:30:00Z"));
        byte[] pdf = Pdf.of(xhtml(item, new SheetVersions(Trace.NONE, SaidOfPassages.NONE), List.of(ticked)));
        keep(pdf, "dispatch-form-claims.pdf");
        String text = text(pdf);
        for (String part : List.of(
                "某水暖企业",
                CODE,
                "水暖〔2026〕3号",
                "2026-02-27",
                "第三章工艺参数",
                "不宜公开",
                "涉及饮水安全",
                Messages.text(Locale.CHINESE, "clearance.claim.released"),
                Messages.text(
                        Locale.CHINESE,
                        "screening.confirmed",
                        ScreeningPoint.ATTACHMENTS,
                        Items.OFFICE.officer().name(),
                        "2026-03-02 09:30"))) {
            assertTrue(text.contains(squeezed(part)), () -> part + " is missing in " + text);
        }
        assertFalse(text(Items.awaitingLeader()).contains("提供者声明"));
    }

    @Test
    @DisplayName("条例第十一条 处理单写明拟稿人勾选的自查事项；没有勾选的不列")
    void shows_what_the_drafter_ticked() throws IOException {
        InformationItem item = Items.drafted();
        DispatchForm plain = item.form();
        item.write(
                new Draft(
                        new DispatchForm(
                                plain.title(),
                                plain.categoryCode(),
                                plain.themeCode(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                plain.body(),
                                null,
                                null,
                                Set.of(SelfCheck.OTHER_AGENCIES, SelfCheck.WIDELY_KNOWN)),
                        Items.rule(),
                        Items.PROACTIVE),
                Items.DRAFTER,
                Items.NOW);
        byte[] pdf = Pdf.of(xhtml(item));
        keep(pdf, "dispatch-form-ticks.pdf");
        assertTrue(text(pdf).contains("自查✓需要公众广泛知晓✓涉及其他机关，须协商、确认"), text(pdf));
        assertFalse(text(Items.awaitingLeader()).contains("自查"));
    }

    @Test
    @DisplayName("打印 长表跨页：每页重复表头；比一页还长的意见一个字不少，都在版心之内")
    void longRowsBreakOverPages() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < 120; row++) {
            rows.append("<tr><td>甲").append(row).append("</td><td>有限公司</td></tr>");
        }
        String body = "<p>名单如下。</p><table><tbody><tr><th>企业名称</th><th>单位性质</th></tr>" + rows + "</tbody></table>";
        InformationItem item = Items.drafted();
        DispatchForm plain = Items.form("关于长表的通知");
        item.write(
                new Draft(
                        new DispatchForm(plain.title(), "C11", "07", null, null, "各镇", null, null, body, null, null),
                        Items.rule(),
                        Items.PROACTIVE),
                Items.DRAFTER,
                Items.NOW);
        Items.to(Step.LEADER_REVIEW, item);
        item.perform(
                Action.DETERMINE,
                Items.LEADER,
                ActionInput.deciding(Decision.withheld(Ground.PROCESS_INFO, "办法尚在征求意见，属于过程稿"), "龘".repeat(1000)),
                Items.NOW);
        byte[] pdf = Pdf.of(xhtml(item));
        keep(pdf, "dispatch-long.pdf");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            InTheFrame words = new InTheFrame();
            String all = squeezed(words.getText(document));
            assertEquals(List.of(), words.outside);
            assertEquals(2000, all.chars().filter(one -> one == '龘').count(), "in the opinions and in the trail");
            assertEquals(120, all.split("有限公司", -1).length - 1);
            int headed = 0;
            int listed = 0;
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                words.setStartPage(page);
                words.setEndPage(page);
                String text = words.getText(document);
                headed += text.contains("企业名称") ? 1 : 0;
                listed += text.contains("有限公司") ? 1 : 0;
            }
            assertTrue(listed >= 3, "pages: " + listed);
            assertEquals(listed, headed);
        }
    }

    /** 版心之内: what is printed beyond the margins of its page is kept. */
    private static final class InTheFrame extends PDFTextStripper {
        private static final float MARGIN = 40;

        private final List<String> outside = new ArrayList<>();

        @Override
        protected void writeString(String text, List<TextPosition> positions) throws IOException {
            positions.stream()
                    .filter(one -> "龘甲司".contains(one.getUnicode()))
                    .filter(one -> one.getY() < MARGIN
                            || one.getY() > one.getPageHeight() - MARGIN
                            || one.getX() < MARGIN
                            || one.getEndX() > one.getPageWidth() - MARGIN)
                    .forEach(one -> outside.add(getCurrentPageNo() + ": " + one.getX() + "," + one.getY()));
            super.writeString(text, positions);
        }
    }

    private static String text(InformationItem item) throws IOException {
        return text(Pdf.of(xhtml(item)));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return squeezed(new PDFTextStripper().getText(document));
        }
    }

    /** Without blanks and line ends, which depend on where cells wrap. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    private static String xhtml(InformationItem item) {
        return xhtml(item, new SheetVersions(Trace.NONE, SaidOfPassages.NONE));
    }

    private static String xhtml(InformationItem item, SheetVersions versions) {
        return xhtml(item, versions, List.of());
    }

    private static String xhtml(InformationItem item, SheetVersions versions, List<Confirmation> confirmed) {
        return new DispatchSheet(item, "工信发展政策、措施", "工业、交通", new SheetDeadlines(List.of()), versions, confirmed)
                .markup("南安市工业和信息化局", "office 打印于 2026-03-02 09:00")
                .xhtml();
    }

    /** To be looked at. */
    private static void keep(byte[] pdf, String name) throws IOException {
        Path folder = Path.of("target", "printed");
        Files.createDirectories(folder);
        Files.write(folder.resolve(name), pdf);
    }
}
