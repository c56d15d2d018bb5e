package cn.gov.nanan.disclosure.web.casework;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.browser.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 依申请公开办理的页面: one request through its officers' browsers, and what happens where they err. */
@ExtendWith(Browser.class)
class CaseSheetPageIT {
    private static final String WANTED = "演示：工业企业名录";
    private static final String[] GUIDED = {"内容明确", "是", "由本机关负责", "检索到了", "全部可以公开", "向申请人提供"};

    @Test
    @DisplayName("附件2 二（二）2 来信登记、分办、查找、引导拟答复、审核、保密审查、审批、送达、归档：各在各的页面")
    void fromTheLetterToTheFile(Page page) {
        Browser.login(page, "officehead");
        page.navigate("/desk/in-tray");
        page.locator(".gk-menu").getByText("登记申请").click();
        page.waitForURL("**/casework/enter");
        press(page, "保存并取得申请编号");
        assertThat(page.locator("[id='enter:matters:0:titleField']")).containsText("请填写所需信息的名称");
        select(page, "提出方式", "邮政寄送（签收）");
        assertThat(page.locator("#receipt-rule")).containsText("签收之日为收到申请之日");
        field(page, "所需信息名称").fill(WANTED);
        press(page, "保存并取得申请编号");
        assertThat(page.locator("[id='enter:NAMEField']")).containsText("请填写");
        assertThat(field(page, "所需信息名称")).hasValue(WANTED);
        field(page, "姓名").fill("寅".repeat(301));
        field(page, "证件号码").fill("DEMO-000099");
        press(page, "保存并取得申请编号");
        assertThat(page.locator("[id='enter:NAMEField']")).containsText("不能超过 300 个字");
        assertThat(field(page, "姓名")).hasValue("寅".repeat(301));
        field(page, "姓名").fill("演示申请人寅");
        field(page, "联系地址").fill("演示地址99号");
        field(page, "证件名称").fill("居民身份证");
        field(page, "证件号码").fill("350583199001010010");
        press(page, "保存并取得申请编号");
        assertThat(page.locator("[id='enter:ID_NUMBERField']")).containsText("校验码");
        assertThat(field(page, "证件号码")).hasValue("350583199001010010");
        field(page, "证件名称").fill("演示证件");
        field(page, "证件号码").fill("DEMO-000099");
        Browser.assertAccessible(page);
        press(page, "保存并取得申请编号");
        page.waitForURL("**/casework/receipt?id=*");
        assertTrue(page.locator("#code").innerText().matches("[2-9A-HJ-NP-Z]{12}"));
        Browser.assertAccessible(page);
        page.reload();
        assertThat(page.locator("#code")).hasCount(0);
        assertThat(page.locator("#once")).isVisible();
        page.locator("#to-sheet").click();
        page.waitForURL("**/casework/request?id=*");
        String sheet = page.url();
        choose(page, "登记");
        press(page, "确定");
        assertThat(page.locator("#refusal")).hasText("请选择主题分类。");
        assertThat(page.getByLabel("主题分类").locator("optgroup[label='工业、交通'] option[value='0712']"))
                .hasCount(1);
        page.getByLabel("主题分类").selectOption("0712");
        confirm(page, "待分办");
        assertThat(page.locator("#clock")).containsText("逐日推算");
        choose(page, "分办");
        select(page, "承办科室", "产业发展科");
        confirm(page, "科室办理");
        open(page, "drafter", sheet);
        assertThat(page.locator("#applicant")).containsText("只由公开办查看");
        choose(page, "登记查找情况");
        field(page, "查找范围").fill("业务档案");
        field(page, "所用词语和年份").fill("名录 2020—2026");
        field(page, "查找结果").fill("检索到");
        confirm(page, "科室办理");
        select(page, "材料种类", "拟提供的文件");
        page.locator("[id='case-files:upload_input']")
                .setInputFiles(new FilePayload("名录.txt", "text/plain", "名录".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("#files-of-case")).containsText("名录.txt");
        propose(page);
        open(page, "head", sheet);
        act(page, "同意", "科室同意", "公开办保密审查");
        open(page, "office", sheet);
        assertThat(page.locator("#matters")).containsText("条例第三十六条第（一）项");
        act(page, "同意", "经保密审查，可以公开。", "分管领导审批");
        open(page, "leader", sheet);
        act(page, "审批", "同意", "待送达");
        open(page, "office", sheet);
        makeOwed(page, "答复书");
        assertThat(page.locator("#files-of-reply")).containsText("名录.txt");
        Browser.assertAccessible(page);
        press(page, "制发");
        page.waitForURL("**/casework/request?id=*");
        assertThat(page.locator("#letters")).containsText("南工信公复〔");
        assertThat(page.locator("#owed-letters")).hasCount(0);
        choose(page, "登记送达");
        assertThat(field(page, "答复书发文字号")).hasValue(Pattern.compile("南工信公复〔\\d{4}〕\\d+号"));
        select(page, "送达方式", "邮政寄送");
        field(page, "送达凭证").fill("挂号 演示");
        confirm(page, "待归档");
        act(page, "归档", "", "已归档");
        assertThat(page.locator(".gk-act-buttons button")).hasCount(0);
        Browser.assertAccessible(page);
    }

    @Test
    @DisplayName("条例第三十条 告知补正之后办理单写明须制发告知书，一点就到，事项和期限已经填好，制发以后不再提示")
    void anActOwesItsLetter(Page page) {
        Browser.login(page, "office");
        page.navigate("/casework/requests");
        page.getByText("绿色工厂梯度培育管理办法的起草说明").click();
        page.waitForURL("**/casework/request?id=*");
        choose(page, "确认收到");
        confirm(page, "待分办");
        choose(page, "告知补正");
        page.getByLabel("须补正的事项").fill("写明企业规模");
        confirm(page, "待补正");
        page.navigate("/desk/in-tray");
        assertThat(page.locator("#waiting-list")).containsText("待制发文书 1");
        page.goBack();
        makeOwed(page, "补正告知书");
        assertThat(page.locator("#recorded")).containsText("写明企业规模");
        assertThat(page.locator("#recorded")).containsText("来源：告知补正");
        assertThat(page.locator("#letter textarea")).hasCount(1);
        Browser.assertAccessible(page);
        page.locator("#letter textarea").fill("写明企业\u200B规模\u202E、𱍐岗");
        press(page, "预览");
        assertThat(page.locator("#preview")).containsText("写明企业规模、𱍐岗");
        assertThat(page.locator("#preview .gk-undrawn")).hasText("下列字符没有可打印的字形，打印时印成编码：𱍐〔U+31350〕");
        press(page, "制发");
        page.waitForURL("**/casework/request?id=*");
        assertThat(page.locator("#letters")).containsText("南工信公补〔");
        assertThat(page.locator("#owed-letters")).hasCount(0);
        String early = page.url().replace("/casework/request?id=", "/letters/letter?kind=EXTENSION_NOTICE&request=");
        page.navigate(early);
        assertThat(page.locator("main")).containsText("先在办理单上“延长答复”");
    }

    @Test
    @DisplayName("办理 意见写得再长，对话框的标题和按钮都在窗口里，照常可以确定")
    void aLongRemarkLeavesTheButtonsInSight(Page page) {
        page.setViewportSize(1366, 768);
        Browser.login(page, "office");
        page.navigate("/casework/requests?step=HANDLING");
        page.locator("#requests a").first().click();
        page.waitForURL("**/casework/request?id=*");
        choose(page, "要求说明理由");
        Locator told = page.getByLabel("须说明的事项");
        told.fill("请说明申请数量较多的理由\n".repeat(90));
        assertWhole(page.locator("#act-title"));
        assertWhole(page.locator("[id='act:confirm']"));
        told.press("Control+End");
        told.pressSequentially("和频次");
        assertWhole(page.locator("[id='act:confirm']"));
        assertEquals(1366, page.evaluate("document.documentElement.scrollWidth"));
        Browser.assertAccessible(page);
        press(page, "确定");
        assertThat(page.locator("#refusal")).containsText("请删减");
        assertWhole(page.locator("[id='act:confirm']"));
        assertThat(told).hasValue(Pattern.compile("和频次$"));
    }

    @Test
    @DisplayName("办理 表单在申请旁边：缺的一次说全，各在各栏，改好的不再说；平板、手机宽度一样能办，中英文、大字无障碍")
    void faultsStandAtTheirFields(Page page) {
        Browser.login(page, "office");
        page.navigate("/casework/requests?step=RECEIVED");
        page.locator("#requests a").first().click();
        page.waitForURL("**/casework/request?id=*");
        choose(page, "告知补正");
        assertThat(page.locator("#matters")).isInViewport();
        field(page, "申请人应于何日前补正").fill("");
        press(page, "确定");
        assertThat(page.locator("#refusal li")).hasCount(2);
        assertThat(page.locator("#refusal")).isFocused();
        assertThat(page.locator("[id='act:dayField'] .ui-message-error")).isVisible();
        assertThat(page.locator("[id='act:remarkField'] .ui-message-error")).isVisible();
        for (int width : new int[] {1366, 768, 390}) {
            page.setViewportSize(width, 844);
            assertEquals(width, page.evaluate("document.documentElement.scrollWidth"));
            press(page, "确定");
            assertThat(page.locator("#refusal")).isInViewport();
            Browser.assertAccessible(page);
            look(page, "refused-" + width);
        }
        page.locator("#refusal a").last().press("Enter");
        assertThat(page.getByLabel("须补正的事项")).isFocused();
        page.keyboard().insertText("写明企业规模");
        assertThat(page.locator("[id='act:remarkField'] .ui-message")).isHidden();
        page.keyboard().press("Escape");
        assertThat(page.locator("[id='act']")).hasCount(0);
        page.setViewportSize(1366, 768);
        String sheet = page.url();
        page.navigate(sheet + "&lang=en");
        page.locator("#large-font").click();
        page.locator(".gk-act-buttons button").first().click();
        page.locator("[id='act:confirm']").waitFor();
        awaitFocus(page);
        Browser.assertAccessible(page);
        look(page, "english-large");
        page.locator("#large-font").click();
        page.navigate(sheet + "&lang=zh");
    }

    @Test
    @DisplayName("条例第三十六条 拟答复缺结果、缺理由的，说在那一项的那一栏")
    void faultsOfAnAnswerStandAtItsMatter(Page page) {
        Browser.login(page, "drafter");
        page.navigate("/casework/requests?step=HANDLING");
        page.locator("#requests a").first().click();
        page.waitForURL("**/casework/request?id=*");
        choose(page, "提交拟答复");
        press(page, "确定");
        assertThat(page.locator("[id='act:answers:0:outcomeField'] .ui-message-error"))
                .isVisible();
        page.locator("[id='act:answers:0:outcomeField:outcome']").selectOption("PARTIALLY_GRANTED");
        page.locator("[id='act:answers:0:groundField:ground']").waitFor();
        press(page, "确定");
        assertThat(page.locator("[id='act:answers:0:groundField'] .ui-message-error"))
                .isVisible();
        assertThat(page.locator("[id='act:answers:0:reasonField'] .ui-message-error"))
                .isVisible();
        Browser.assertAccessible(page);
        look(page, "answer");
    }

    /** What the page looks like, kept with the reports. */
    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "failsafe-reports", "browser", "case-" + name + ".png")));
    }

    @Test
    @DisplayName("申请文书 被征求意见的机关已经答复的，征求意见函可以免予制发，写明理由，留在办理记录里")
    void whatIsPointlessIsWaived(Page page) {
        Browser.login(page, "office");
        page.navigate("/casework/requests?step=HANDLING");
        page.locator("#requests a").first().click();
        page.waitForURL("**/casework/request?id=*");
        assertThat(page.getByText("免予制发文书")).hasCount(0);
        choose(page, "征求意见");
        select(page, "事项", "向其他机关发出征求意见函");
        field(page, "对象").fill("演示：市发改局");
        confirm(page, "科室办理");
        assertThat(page.locator("#owed-letters")).containsText("演示：市发改局");
        choose(page, "登记意见");
        select(page, "事项", "收到其他机关意见");
        select(page, "对象", "演示：市发改局");
        select(page, "收到的意见", "同意部分公开");
        press(page, "确定");
        assertThat(page.locator("#refusal")).containsText("同意公开和不同意公开的各是哪些");
        field(page, "意见").fill("名录可以公开，联系人不宜公开");
        confirm(page, "科室办理");
        choose(page, "免予制发文书");
        Browser.assertAccessible(page);
        press(page, "确定");
        assertThat(page.locator("#refusal")).containsText("请选择不再制发的文书。");
        assertThat(page.locator("[id='act:remarkField'] .ui-message-error")).isVisible();
        page.getByLabel("不再制发的文书").selectOption(new SelectOption().setIndex(1));
        field(page, "意见").fill("对方已当面答复");
        confirm(page, "科室办理");
        assertThat(page.locator("#owed-letters")).hasCount(0);
        assertThat(page.locator("main")).containsText("演示：市发改局；对方已当面答复");
    }

    @Test
    @DisplayName("待办 从办理单登记的救济带着申请编号；待答复的救济和申请、信息在一张表里，中英文都是")
    void aRemedyWaitsAmongTheRest(Page page) {
        Browser.login(page, "office");
        page.navigate("/casework/requests?step=FILED");
        page.locator("#requests a").first().click();
        page.waitForURL("**/casework/request?id=*");
        String number = page.locator("#request-number").innerText();
        page.locator("a[href*='/remedies/enter?request=']").click();
        page.waitForURL("**/remedies/enter?request=*");
        assertThat(field(page, "相关申请编号")).hasValue(number);
        page.getByLabel("种类").selectOption(new SelectOption().setLabel("行政复议"));
        page.getByLabel("事由").fill("对答复不服");
        press(page, "登记");
        page.waitForURL("**/remedies/case?id=*");
        for (String language : new String[] {"en", "zh"}) {
            page.navigate("/desk/in-tray?lang=" + language);
            assertThat(page.locator("#waiting-list")).containsText(number);
            Browser.assertAccessible(page);
        }
        assertThat(page.locator("#waiting-list")).containsText("行政复议");
        assertThat(page.locator("#waiting-list")).containsText("待答复");
    }

    private static void assertWhole(Locator one) {
        assertThat(one).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(0.99));
    }

    private static void makeOwed(Page page, String letter) {
        assertThat(page.locator("#owed-letters")).containsText("须制发《" + letter + "》");
        page.locator("#owed-letters a").first().click();
        page.waitForURL("**/letters/letter?*");
    }

    private static void propose(Page page) {
        choose(page, "提交拟答复");
        for (String answer : new String[] {"内容明确", "是", "由本机关负责", "检索到了", "不予公开", "行政执法案卷"}) {
            answer(page, answer);
        }
        assertThat(page.locator(".gk-guided")).hasCount(6);
        Browser.assertAccessible(page);
        press(page, "确定");
        assertThat(page.locator("#refusal")).containsText("逐项写明理由");
        answer(page, "全部可以公开");
        answer(page, "向申请人提供");
        assertThat(page.locator(".gk-act-form")).containsText("也可以直接提起行政诉讼");
        confirm(page, "科室审核");
    }

    private static void answer(Page page, String answer) {
        Locator radio = guided(page, answer);
        page.waitForResponse("**/casework/request*", radio::click);
        assertThat(radio).isChecked();
    }

    private static Locator guided(Page page, String answer) {
        return page.locator(".gk-guided").getByLabel(answer, new Locator.GetByLabelOptions().setExact(true));
    }

    @Test
    @DisplayName("申请人信息 平时掩码，查看一次记一次；登记簿不含申请人信息，手机宽度不横向滚动")
    void looksAndTheRegister(Page page) {
        Browser.login(page, "office");
        page.navigate("/casework/requests?q=演示&standing=RUNNING");
        assertThat(page.locator("#q")).hasValue("演示");
        page.navigate("/casework/requests");
        assertThat(page.locator("#requests")).not().containsText("演示申请人");
        Browser.assertAccessible(page);
        page.getByText("石材行业智能化改造补助标准").click();
        page.waitForURL("**/casework/request?id=*");
        assertThat(page.locator("#applicant")).containsText("演**");
        press(page, "查看申请人信息");
        assertThat(page.locator("#applicant")).containsText("演示申请人丙");
        page.reload();
        assertThat(page.locator("#applicant")).containsText("谁查看过申请人信息（1）");
        assertThat(page.locator("#applicant")).not().containsText("演示申请人丙");
        Browser.assertAccessible(page);
        page.setViewportSize(390, 844);
        for (String address : new String[] {page.url(), "/casework/requests", "/casework/enter", "/desk/in-tray"}) {
            page.navigate(address);
            assertEquals(390, page.evaluate("document.documentElement.scrollWidth"), address);
        }
        page.navigate("/casework/requests?step=FILED");
        page.locator("#requests a").first().click();
        assertThat(page.locator(".gk-step-done").last()).isInViewport(); // 环节条滚到当前环节
        assertEquals(400, page.navigate("/casework/requests?step=XX").status());
        assertEquals(404, page.navigate("/casework/request?id=999999").status());
        page.context().clearCookies();
        Browser.login(page, "drafter2");
        assertEquals(403, page.navigate("/casework/enter").status());
    }

    @Test
    @DisplayName("办理 登录过期时填写的内容不丢；被人抢先时说明是谁办的")
    void nothingTypedIsLost(Page page) {
        Browser.login(page, "office");
        page.navigate("/casework/requests?step=RECEIVED");
        page.locator("#requests a").first().click();
        page.waitForURL("**/casework/request?id=*");
        choose(page, "告知补正");
        page.getByLabel("须补正的事项").fill("请写明文件名称");
        page.context().clearCookies();
        press(page, "确定");
        assertThat(page.locator("#kept-ended")).isVisible();
        String sheet = page.url();
        page.locator("#kept-login").click();
        page.getByLabel("用户名").fill("office");
        page.getByLabel("密码").fill("disclosure-demo");
        press(page, "登录");
        page.waitForURL(sheet);
        choose(page, "告知补正");
        assertThat(page.getByLabel("须补正的事项")).hasValue("请写明文件名称");
        Page other = page.context().newPage();
        other.navigate(sheet);
        choose(other, "分办");
        select(other, "承办科室", "产业发展科");
        confirm(other, "科室办理");
        other.close();
        press(page, "确定");
        assertThat(page.locator("#refusal")).containsText("公开办工作人员 刚刚办理了“分办”");
        assertThat(page.getByLabel("须补正的事项")).hasValue("请写明文件名称");
    }

    @Test
    @DisplayName("办理 系统出错不说成登录过期，给出差错编号；重新打开后，拟答复的引导问答一步不少，结果和理由都在")
    void aFaultIsCalledAFault(Page page) {
        Browser.login(page, "drafter");
        page.navigate("/casework/requests?step=HANDLING");
        page.locator("#requests a").first().click();
        page.waitForURL("**/casework/request?id=*");
        String sheet = page.url();
        choose(page, "提交拟答复");
        for (String answer : GUIDED) {
            answer(page, answer);
        }
        page.locator("[id$='reason']").first().fill("档案里有，可以提供");
        for (String stop :
                new String[] {"/error?id=1a2b3c4d", "/error?expired=%2Fcasework%2Frequest", "/login?from=x"}) {
            boolean fault = stop.contains("id=");
            page.route("**/casework/request*", route -> answered(route, stop));
            press(page, "确定");
            assertThat(page.locator("#kept-fault"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setVisible(fault));
            assertThat(page.locator("#kept-expired"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setVisible(stop.contains("expired")));
            assertThat(page.locator("#kept-ended"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setVisible(stop.contains("login")));
            assertThat(page.locator("#kept-fault-id")).hasText(fault ? "1a2b3c4d" : "");
            Browser.assertAccessible(page);
            page.unroute("**/casework/request*");
            page.locator(".gk-note-error:visible a").click();
            page.waitForURL(sheet);
            choose(page, "提交拟答复");
            assertThat(page.locator(".gk-guided")).hasCount(GUIDED.length);
            for (String answer : GUIDED) {
                assertThat(guided(page, answer)).isChecked();
            }
            assertThat(page.locator("[id$='outcome']").first()).hasValue("GRANTED");
            assertThat(page.locator("[id$='reason']").first()).hasValue("档案里有，可以提供");
            assertThat(page.locator("#kept-offer")).isVisible();
        }
    }

    /** As the server answers where a fault of ours, an expired page or an ended login stands in the way. */
    private static void answered(Route route, String stop) {
        if ("POST".equals(route.request().method())) {
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/xml;charset=UTF-8")
                    .setBody("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url='"
                            + stop.replace("&", "&amp;") + "'></redirect></partial-response>"));
        } else {
            route.resume();
        }
    }

    private static void open(Page page, String user, String sheet) {
        page.context().clearCookies();
        Browser.login(page, user);
        page.navigate(sheet);
    }

    private static void act(Page page, String verb, String remark, String step) {
        choose(page, verb);
        field(page, "意见").fill(remark);
        confirm(page, step);
    }

    private static void choose(Page page, String verb) {
        press(page, verb);
        page.locator("[id='act:confirm']").waitFor();
        awaitFocus(page);
    }

    /** The form takes the focus a moment after it is seen; what is typed before that goes astray. */
    private static void awaitFocus(Page page) {
        assertThat(page.locator(".gk-act-form :focus")).hasCount(1);
    }

    private static void confirm(Page page, String step) {
        press(page, "确定");
        page.locator("#messages .ui-messages-info").waitFor();
        assertThat(page.locator("#state")).hasText(step);
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static void select(Page page, String label, String option) {
        field(page, label).selectOption(new SelectOption().setLabel(option));
    }
}
