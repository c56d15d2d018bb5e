package cn.gov.nanan.disclosure.web.items;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.browser.Browser;
import cn.gov.nanan.disclosure.browser.DraftSheet;
import cn.gov.nanan.disclosure.browser.ItemSheet;
import cn.gov.nanan.disclosure.browser.SlowLine;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 保密审查、常用意见、提交前核对: as a person meets them. */
@ExtendWith(Browser.class)
class ReviewPageIT {
    @Test
    @DisplayName("条例第十七条 七问都不预选；缺答的被指明，已答的留着；用方向键在一问之内选择")
    void eachQuestionIsAnswered(Page page) {
        Browser.login(page, "office");
        page.navigate("/items/search?step=RECHECK");
        ofTheDemo(page).click();
        page.waitForURL("**/items/item?id=*");
        ItemSheet sheet = ItemSheet.open(page, page.url()).choose("复核通过");
        Locator questions = page.locator("fieldset.gk-question");
        assertThat(questions).hasCount(7);
        assertThat(questions.locator("input:checked")).hasCount(0);
        Browser.assertAccessible(page);
        questions.nth(0).getByLabel("是").focus();
        page.keyboard().press("ArrowRight");
        assertThat(questions.nth(0).getByLabel("否")).isChecked();
        String refusal = sheet.fill("意见", "可以公开").refusal();
        assertTrue(refusal.contains("涉及工作秘密") && !refusal.contains("国家秘密"), refusal);
        assertThat(questions.locator("input:checked")).hasCount(1);
        assertEquals("可以公开", sheet.value("意见"));
    }

    @Test
    @DisplayName("一（一）1 提交时缺的一次说全，各在各栏；地址里的乱写用自己的话说明")
    void everythingAtOnce(Page page) {
        Browser.login(page, "drafter");
        DraftSheet.open(page, "/items/draft?relation=XX&kind=YY");
        assertThat(page.locator("#messages")).containsText("已按新稿打开");
        press(page, "提交");
        assertThat(page.locator("#messages")).containsText("有 4 处须补正");
        assertThat(page.locator("[id='draft:titleField']")).containsText("请填写标题");
        assertThat(page.locator("[id='draft:typeField']")).containsText("请选择文种");
        assertThat(page.locator("[id='draft:bodyField']")).containsText("请填写正文或者添加附件");
        assertThat(page.locator("[id='draft:choice:field']")).containsText("请选择公开属性");
        Browser.assertAccessible(page);
    }

    @Test
    @DisplayName("一（一）1 补正一处就少一处：列出的每处通到所在栏，改好的不再说，清空了又说")
    void mendedFaultsVanish(Page page) {
        Browser.login(page, "drafter");
        DraftSheet draft = DraftSheet.open(page);
        press(page, "提交");
        assertThat(page.locator("#messages li a")).hasCount(4);
        page.locator("#messages li a").getByText("请填写标题").click();
        assertThat(page.getByLabel("标题", new Page.GetByLabelOptions().setExact(true)))
                .isFocused();
        draft.title("关于逐处补正的通知");
        assertThat(page.locator("[id='draft:titleField'] .ui-message")).isHidden();
        assertThat(page.locator("#messages")).containsText("有 3 处须补正");
        draft.title("");
        assertThat(page.locator("[id='draft:titleField'] .ui-message")).isVisible();
        assertThat(page.locator("#messages")).containsText("有 4 处须补正");
        page.locator("#messages li a").getByText("请填写正文").click();
        page.keyboard().type("正文");
        assertThat(page.locator("[id='draft:bodyField'] .ui-message")).isHidden();
        draft.title("关于逐处补正的通知").choose("公开属性", "主动公开");
        draft.choose("文种", "通知");
        assertThat(page.locator("[id='draft:typeField'] .ui-message")).isHidden();
        assertThat(page.locator("#messages li:visible")).hasCount(0);
        Browser.assertAccessible(page);
    }

    @Test
    @DisplayName("条例第十条 联合发文：牵头机关从本机关和联合机关里选，别的机关牵头的当场提示")
    void leadIsChosen(Page page) {
        Browser.login(page, "drafter");
        DraftSheet draft = DraftSheet.open(page).choose("信息来源", "与其他机关联合制作").fill("联合制发机关", "南安市财政局");
        page.keyboard().press("Tab");
        assertThat(page.getByLabel("牵头机关").locator("option")).hasCount(3);
        draft.choose("牵头机关", "南安市财政局");
        assertThat(page.locator("[id='draft:led']")).containsText("由牵头机关“南安市财政局”负责公开");
    }

    @Test
    @DisplayName("附件2 一（二） 核稿改为主动公开：内容类别随即要填；缺的各在各栏，窄屏也看得见，写下的还在；办了记在办理记录里")
    void categoryIsAskedWithTheAttribute(Page page) {
        String title = "关于商请支持（改为主动公开）的函";
        DraftSheet.letter(page, title).submit();
        ItemSheet head = ItemSheet.fromInTray(page, "head", title).choose("同意");
        Locator category = page.getByLabel("内容类别", new Page.GetByLabelOptions().setExact(true));
        Locator remark = page.getByLabel("意见", new Page.GetByLabelOptions().setExact(true));
        assertThat(category).isHidden();
        head.select("公开属性", "主动公开");
        assertThat(category).isVisible();
        page.setViewportSize(768, 768);
        String refusal = head.refusal();
        assertTrue(refusal.contains("请选择内容类别") && refusal.contains("意见"), refusal);
        assertThat(page.locator("#refusal")).isFocused();
        assertThat(page.locator("#refusal")).isInViewport();
        assertThat(page.locator("#messages li")).hasCount(0);
        assertThat(page.locator("[id$=':categoryField']")).containsText("请选择内容类别");
        for (Locator field : List.of(category, remark)) {
            assertThat(field).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("[id='" + field.getAttribute("aria-describedby") + "']"))
                    .isVisible();
        }
        Browser.assertAccessible(page);
        look(page, "refused-768");
        assertThat(page.getByLabel("公开属性", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("PROACTIVE");
        page.locator("#refusal a").getByText("请选择内容类别").press("Enter");
        assertThat(category).isFocused();
        assertThat(category).isInViewport();
        head.select("内容类别", "政府集中采购");
        assertThat(page.locator("#refusal li:visible")).hasCount(1);
        assertThat(page.locator("[id$=':categoryField'] .ui-message")).isHidden();
        page.setViewportSize(1366, 768);
        head.refusal();
        assertThat(category.locator("option:checked")).hasText("政府集中采购");
        assertThat(page.locator("[id$=':remarkField'] .ui-message")).isInViewport();
        look(page, "refused-1366");
        head.fill("意见", "属于应当公开的事项。").confirm();
        assertThat(page.locator(".gk-trail").last()).containsText("内容类别：政府集中采购");
        assertThat(page.locator("#facts")).containsText("政府集中采购");
    }

    @Test
    @DisplayName("一（一）2 写到一半的意见：办了别的件还在；这一件办了，这一件的就都不留")
    void remarkOutlivesWhatIsDoneElsewhere(Page page) {
        String half = "关于商请支持（意见写到一半）的函";
        Browser.login(page, "drafter");
        for (String title : List.of(half, "关于商请支持（另一件）的函")) {
            DraftSheet.letter(page, title).submit();
        }
        String other = page.url();
        ItemSheet.fromInTray(page, "head", half).choose("同意").fill("意见", "写到一半的意见");
        String sheet = page.url();
        ItemSheet.open(page, other).act("退回", "请改");
        ItemSheet head = ItemSheet.open(page, sheet).choose("同意");
        assertThat(page.getByLabel("意见", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("写到一半的意见");
        head.act("退回", "请改");
        assertEquals(List.of(), kept(page));
    }

    @Test
    @DisplayName("条例第十七条 七问缺答的一处一处指明，答满了不再说；意见过长的说在意见栏，写下的还在")
    void faultsStandAtTheirFields(Page page) {
        Browser.login(page, "office");
        page.navigate("/items/search?step=RECHECK");
        ofTheDemo(page).click();
        page.waitForURL("**/items/item?id=*");
        ItemSheet sheet = ItemSheet.open(page, page.url()).choose("复核通过").fill("意见", "长".repeat(1001));
        assertTrue(sheet.refusal().contains("1,000"));
        assertThat(page.locator("[id$=':remarkField'] .ui-message")).containsText("1,000");
        assertEquals(1001, sheet.value("意见").length());
        sheet.fill("意见", "可以公开");
        sheet.refusal();
        Locator said = page.locator(".gk-questions > .ui-message, .gk-questions .ui-message")
                .first();
        assertThat(said).containsText("国家秘密");
        assertThat(page.locator(".gk-question-open")).hasCount(7);
        page.locator("#refusal a").first().press("Enter");
        assertThat(page.locator("fieldset.gk-question").first().locator("input").first())
                .isFocused();
        look(page, "questions-open");
        sheet.answerNo();
        assertThat(said).isHidden();
        assertThat(page.locator("#refusal")).isHidden();
        page.setViewportSize(390, 844);
        assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"));
    }

    @Test
    @DisplayName("附件2 四 核稿、审定、保密审查时，文种规则、条款和同类公文的定性列在办理单上，不代为选择；签发时不列")
    void reviewersSeeTheAdvice(Page page) {
        String title = "关于2026年第一批技术改造专项资金拟补助项目（再次）的公告";
        Browser.login(page, "drafter");
        DraftSheet.open(page)
                .title(title)
                .type("公告", "公告")
                .choose("内容类别", "政府集中采购")
                .choose("公开属性", "主动公开")
                .fill("正文", "正文")
                .submit();
        assertThat(page.locator("#advice")).hasCount(0);
        ItemSheet.fromInTray(page, "head", title);
        assertThat(page.locator("#advice #suggested")).containsText("主动公开");
        assertThat(page.locator("#advice blockquote")).not().isEmpty();
        assertThat(page.locator("#advice #similar-counts")).containsText("同类");
        assertThat(page.locator("#advice #similar li").first()).containsText("主动公开");
        Browser.assertAccessible(page);
        ItemSheet head = ItemSheet.shown(page).choose("同意").select("公开属性", "请选择");
        assertEquals("", head.value("公开属性"));
        page.locator(".gk-phrase").first().click();
        assertEquals("", head.value("公开属性"));
        head.select("公开属性", "主动公开").confirm();
        assertThat(page.locator("#advice")).hasCount(0);
        ItemSheet.fromInTray(page, "leader", title);
        assertThat(page.locator("#advice")).isVisible();
        look(page, "advice");
        ItemSheet.shown(page).act("送公开办审核", null);
        ItemSheet.fromInTray(page, "office", title);
        assertThat(page.locator("#advice")).isVisible();
    }

    @Test
    @DisplayName("常用意见 个人的先列，本局的在后；按一下写在光标处，写了的不动；写好的存为常用意见，用键盘也一样")
    void phrasesAreOneClick(Page page) {
        Browser.login(page, "office");
        page.navigate("/desk/settings");
        page.getByLabel("我的常用意见，一行一条").fill("长".repeat(201));
        press(page, "保存我的常用意见");
        assertThat(page.locator("[id='phrases:ownField'] .ui-message")).containsText("第 1 条有 201 个字");
        assertEquals(201, page.getByLabel("我的常用意见，一行一条").inputValue().length());
        page.getByLabel("我的常用意见，一行一条").fill("请核对日期。\n请补充依据。");
        press(page, "保存我的常用意见");
        assertThat(page.locator("#messages")).containsText("已保存常用意见");
        page.getByLabel("本局常用意见，一行一条").fill("同意。\n请核对日期。");
        press(page, "保存本局常用意见");
        assertThat(page.locator("#messages .ui-messages-info")).hasCount(1);
        Browser.assertAccessible(page);
        page.getByLabel("我的常用意见，一行一条").fill("请核对日期。\n请补充依据。\n【复核】\n已复核。");
        press(page, "保存我的常用意见");
        assertThat(page.locator("[id='phrases:ownField'] .ui-message")).containsText("没有“复核”这个动作");
        page.reload();
        page.navigate("/items/search?step=RECHECK");
        ofTheDemo(page).click();
        page.waitForURL("**/items/item?id=*");
        ItemSheet sheet = ItemSheet.open(page, page.url()).choose("暂缓");
        Locator phrases = page.locator(".gk-phrase");
        assertThat(phrases).hasText(new String[] {"请核对日期。", "请补充依据。", "同意。"});
        page.locator(".gk-phrase-tools a").first().press("Enter");
        assertThat(page.locator("#phrase-said")).containsText("请先填写意见");
        Locator remark = page.getByLabel("意见", new Page.GetByLabelOptions().setExact(true));
        remark.fill("前后");
        remark.press("ArrowLeft");
        phrases.nth(1).focus();
        page.keyboard().press("Enter");
        assertThat(remark).hasValue("前请补充依据。后");
        assertThat(remark).isFocused();
        phrases.nth(0).click();
        assertThat(remark).hasValue("前请补充依据。请核对日期。后");
        page.locator(".gk-phrase-tools a").first().press("Enter");
        assertThat(page.locator("#phrase-said")).containsText("已存入");
        assertThat(phrases).hasCount(4);
        assertThat(remark).hasValue("前请补充依据。请核对日期。后");
        Browser.assertAccessible(page);
        look(page, "phrases");
        sheet.fill("意见", "长".repeat(1001)).refusal();
        phrases.nth(3).click();
        assertEquals(1004, remark.inputValue().length());
        sheet.choose("复核通过");
        assertThat(phrases).hasText(new String[] {"请核对日期。", "请补充依据。", "同意。"});
        page.setViewportSize(390, 844);
        look(page, "phrases-390");
        assertTrue((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"));
        page.setViewportSize(1366, 768);
        page.navigate("/desk/settings");
        assertThat(page.getByLabel("我的常用意见，一行一条")).hasValue("请核对日期。\n请补充依据。\n【暂缓】\n前请补充依据。请核对日期。后");
        page.navigate("/desk/settings?lang=en");
        assertThat(page.getByLabel("My phrases, one a line"))
                .hasValue(Pattern.compile(".*【Hold back】.*", Pattern.DOTALL));
        look(page, "phrases-settings");
        page.navigate("/desk/settings?lang=zh");
    }

    @Test
    @DisplayName("条例第十七条 确定、加一段的答复慢四秒：这时写的意见、答的问都在，光标也在原处，被退回的原因看得见")
    void actOnASlowLine(Page page) {
        Browser.login(page, "office");
        page.navigate("/items/search?step=RECHECK");
        ofTheDemo(page).click();
        page.waitForURL("**/items/item?id=*");
        ItemSheet sheet = ItemSheet.open(page, page.url()).choose("复核通过").fill("意见", "先写的");
        Locator remark = page.getByLabel("意见", new Page.GetByLabelOptions().setExact(true));
        SlowLine line = SlowLine.of(page, "actions:form:confirm");
        press(page, "确定");
        line.underWay(1);
        Locator first = page.locator("fieldset.gk-question").first();
        first.getByLabel("否").check();
        remark.click();
        remark.press("Home");
        page.keyboard().type("途中");
        line.deliver();
        assertThat(page.locator("#refusal")).isVisible();
        assertThat(remark).isFocused();
        page.keyboard().type("后来");
        assertThat(remark).hasValue("途中后来先写的");
        assertThat(first.getByLabel("否")).isChecked();
        assertThat(page.locator("fieldset.gk-question input:checked")).hasCount(1);
        sheet.refusal();
        assertThat(page.locator("#refusal")).isFocused();
        assertThat(remark).hasValue("途中后来先写的");
        page.context().clearCookies();
        Browser.login(page, "head");
        page.navigate("/items/search?step=SECTION_REVIEW");
        ofTheDemo(page).click();
        page.waitForURL("**/items/item?id=*");
        ItemSheet.open(page, page.url()).choose("退回").fill("意见", "退回的意见");
        Locator passage = page.locator("textarea[id$=':passageRemark']");
        page.locator("[id='actions:form:addPassage']").click();
        assertThat(passage).hasCount(1);
        SlowLine slower = SlowLine.of(page, "actions:form:addPassage");
        page.locator("[id='actions:form:addPassage']").click();
        slower.underWay(1);
        passage.first().fill("这一段请核对");
        slower.deliver();
        assertThat(passage).hasCount(2);
        assertThat(passage.first()).hasValue("这一段请核对");
        assertThat(passage.first()).isFocused();
        assertThat(remark).hasValue("退回的意见");
    }

    @Test
    @DisplayName("一（一）2 待办里的草稿直接进编辑器；办理单先是要办的事和文稿，同意在先，退回、转办不抢先；办了给出下一件；送审不记作确认属性")
    void theOrderOfDeciding(Page page) {
        String title = "关于商请支持（先后次序）的函";
        DraftSheet.letter(page, title).press("保存");
        page.navigate("/desk/in-tray");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title).setExact(true))
                .first()
                .click();
        page.waitForURL("**/items/draft?id=*");
        DraftSheet.shown(page).submit();
        ItemSheet head = ItemSheet.fromInTray(page, "head", title);
        assertEquals("同意", head.verbs().get(0));
        assertTrue(head.verbs().indexOf("转办") > head.verbs().indexOf("同意"));
        Pattern quiet = Pattern.compile(".*ui-button-secondary.*");
        assertThat(page.locator(".gk-act-AGREE")).not().hasClass(quiet);
        assertThat(page.locator(".gk-act-REASSIGN")).hasClass(quiet);
        assertThat(page.locator(".gk-act-RETURN")).hasClass(quiet);
        page.setViewportSize(390, 844);
        assertEquals(
                List.of(".gk-acts", "#body", "#facts", ".gk-sheet-last"),
                Stream.of(".gk-sheet-last", "#facts", "#body", ".gk-acts")
                        .sorted(Comparator.comparing(one -> page.locator(one).boundingBox().y))
                        .toList());
        ordered(page, "acts", "body", "facts", "last");
        page.setViewportSize(1366, 768);
        ordered(page, "body", "last", "acts", "facts");
        head.act("同意", null);
        assertThat(page.locator("#next a")).isVisible();
        ItemSheet.fromInTray(page, "leader", title).act("送公开办审核", null);
        assertThat(page.locator("#trail-earlier")).not().hasAttribute("open", "");
        Locator open = page.locator(".gk-sheet-last > .gk-scroll tbody tr");
        assertThat(open).hasCount(2);
        assertThat(open.last()).containsText("送公开办审核");
        assertThat(open.last()).not().containsText("确认");
    }

    @Test
    @DisplayName("办理 登录过期时留在办理单上说明，重新登录后写到一半的动作打开着，意见、两处段落意见、会商报批的填写都在")
    void actSurvivesTheEndOfTheSession(Page page) {
        String title = "关于商请支持（登录过期）的函";
        DraftSheet.letter(page, title).submit();
        ItemSheet head = ItemSheet.fromInTray(page, "head", title).choose("退回").fill("意见", "请补充依据");
        Locator remarks = page.getByLabel("对这一段的意见");
        for (int at = 0; at < 2; at++) {
            press(page, "添加段落意见");
            assertThat(remarks).hasCount(at + 1);
            page.getByLabel("段落", new Page.GetByLabelOptions().setExact(true))
                    .nth(at)
                    .selectOption(new SelectOption().setIndex(1));
            remarks.nth(at).fill("段落意见" + at);
        }
        page.locator("[id='clearances:ask']").click();
        head.fill("机关（人）名称", "南安市财政局");
        String sheet = page.url();
        page.context().clearCookies();
        page.locator("[id='actions:form:confirm']").click();
        assertThat(page.locator("#kept-ended")).isVisible();
        assertEquals(sheet, page.url());
        Browser.assertAccessible(page);
        page.locator("#kept-login").click();
        page.getByLabel("用户名").fill("head");
        page.getByLabel("密码").fill("disclosure-demo");
        press(page, "登录");
        page.waitForURL(sheet);
        assertThat(page.locator("#act-title")).hasText("退回");
        assertThat(remarks).hasCount(2);
        assertThat(remarks.nth(0)).hasValue("段落意见0");
        assertThat(remarks.nth(1)).hasValue("段落意见1");
        assertThat(page.locator("#kept-offer")).isVisible();
        assertEquals("请补充依据", head.value("意见"));
        Browser.assertAccessible(page);
        look(page, "kept");
        page.locator("[id='clearances:ask']").click();
        assertThat(page.getByLabel("机关（人）名称")).hasValue("南安市财政局");
        page.locator("[id='actions:form:confirm']").click();
        page.locator("#messages .ui-messages-info").waitFor();
        assertThat(page.locator(".gk-sheet-last")).containsText("段落意见1");
    }

    @Test
    @DisplayName("条例第十条 意见写到一半，先确认公开依据、先催办：回来时动作打开着，写的都在；取消了的不再打开")
    void remarkOutlivesWhatIsDoneBeside(Page page) {
        String title = "技术改造资金情况（依据待确认）";
        Browser.login(page, "drafter");
        DraftSheet.open(page)
                .choose("信息种类", "获取保存类")
                .title(title)
                .choose("公开属性", "主动公开")
                .choose("内容类别", "统计信息")
                .choose("信息来源", "从其他行政机关获取")
                .fill("提供单位（人）", "南安市财政局")
                .fill("获取日期", "2026-11-02")
                .choose("公开权限", "法律、法规另有规定")
                .fill("法律、法规的规定", "《中华人民共和国统计法》第二十六条")
                .fill("正文", "正文")
                .submit();
        ItemSheet.fromInTray(page, "head", title).act("同意", null);
        ItemSheet leader =
                ItemSheet.fromInTray(page, "leader", title).choose("审定").fill("意见", "写到一半的意见");
        page.locator("[id='citation:confirm-citation']").click();
        assertThat(page.locator("[id='actions:form']")).isVisible();
        assertThat(page.locator("#kept-offer")).isVisible();
        assertThat(page.locator("#messages")).containsText("已确认公开依据");
        assertThat(page.locator("[id='citation:confirm-citation']")).hasCount(0);
        assertThat(page.getByLabel("意见", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("写到一半的意见");
        press(page, "取消");
        page.reload();
        leader.choose("审定");
        assertThat(page.getByLabel("意见", new Page.GetByLabelOptions().setExact(true)))
                .not()
                .hasValue("写到一半的意见");
        leader.confirm();
        page.locator("[id='clearances:ask']").click();
        leader.fill("机关（人）名称", "南安市财政局");
        leader.fill("催办意见", "请抓紧复核。");
        page.locator("[id='urge:do']").click();
        assertThat(page.locator("#messages")).containsText("已催办");
        page.locator("[id='clearances:ask']").click();
        assertThat(page.getByLabel("机关（人）名称")).hasValue("南安市财政局");
    }

    @Test
    @DisplayName("保密法第三十一条 定为国家秘密的，这一件写到一半的都不留；换了人登录，前一个人写的不留")
    void nothingStaysOfASecret(Page page) {
        for (String title : List.of("关于商请支持（秘密）的函", "关于商请支持（换人）的函")) {
            DraftSheet.letter(page, title).submit();
        }
        ItemSheet head = ItemSheet.fromInTray(page, "head", "关于商请支持（秘密）的函");
        page.locator("[id='clearances:ask']").click();
        head.fill("机关（人）名称", "某机关");
        page.reload();
        assertEquals(1, ((List<?>) kept(page)).size());
        head.choose("同意")
                .select("公开属性", "不公开")
                .select("不公开理由", "国家秘密")
                .fill("理由说明", "涉及国家秘密事项，不予公开。")
                .fill("意见", "不公开。")
                .confirm();
        assertEquals(List.of(), kept(page));
        ItemSheet.fromInTray(page, "head", "关于商请支持（换人）的函")
                .choose("同意")
                .select("公开属性", "不公开")
                .fill("理由说明", "还没有写完");
        assertEquals(1, ((List<?>) kept(page)).size());
        page.context().clearCookies();
        Browser.login(page, "drafter");
        page.navigate("/desk/in-tray");
        assertEquals(List.of(), kept(page));
    }

    /** The first that the demo brought: other tests leave items at the same step, which others handle. */
    private static Locator ofTheDemo(Page page) {
        return page.locator(
                        ".gk-items-title a", new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*南安市工业和信息化局关于")))
                .first();
    }

    /** The page puts them so once it has heard of its new width. */
    private static void ordered(Page page, String... parts) {
        page.waitForCondition(() -> List.of(parts).equals(order(page)));
    }

    /** What comes after what for who hears the page, or goes through it by Tab. */
    private static Object order(Page page) {
        return page.evaluate("() => [...document.querySelectorAll('.gk-acts, #body, #facts, .gk-sheet-last')]"
                + ".map(one => one.id || one.className.match(/gk-(?:sheet-)?(acts|last)/)[1])");
    }

    private static Object kept(Page page) {
        return page.evaluate("() => Object.keys(sessionStorage).filter(name => name.startsWith('kept:'))");
    }

    /** What the page looks like, kept with the reports. */
    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "failsafe-reports", "browser", "act-" + name + ".png")));
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
