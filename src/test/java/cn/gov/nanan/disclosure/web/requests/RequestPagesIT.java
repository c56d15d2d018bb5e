package cn.gov.nanan.disclosure.web.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.Patience;
import cn.gov.nanan.disclosure.harness.VisitedPage;
import cn.gov.nanan.disclosure.harness.Visitor;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 公众申请页面 over HTTP, without a browser's script. */
@ExtendWith(ArquillianExtension.class)
class RequestPagesIT {
    @Test
    @RunAsClient
    @DisplayName("公众申请页面 没有会话，没有 Cookie，不留缓存；地址乱填也不出错")
    void noSessionNoCookie(@ArquillianResource URL base) {
        Visitor citizen = new Visitor(base);
        for (String path : List.of("requests/new", "requests/status", "requests/withheld", "requests/new?lang=en")) {
            VisitedPage page = citizen.open(path);
            assertEquals(200, page.status(), path);
            assertEquals(List.of(), page.response().headers().allValues("Set-Cookie"), path);
            assertTrue(
                    page.response()
                            .headers()
                            .allValues("Cache-Control")
                            .toString()
                            .contains("no-store"),
                    path);
        }
        assertEquals("/requests/status", path(citizen.open("requests/receipt"), base));
        assertEquals("/requests/new", path(citizen.open("requests/submit"), base));
        assertEquals(200, citizen.open("requests/new?entry=999999").status());
        assertEquals(400, citizen.open("requests/new?entry=x").status());
        assertEquals(400, citizen.open("requests/withheld?after=x").status());
        assertFalse(citizen.open("casework/withheld").text().contains("中性标题"));
    }

    @Test
    @RunAsClient
    @DisplayName("申请表 被退回时填写的都在，脚本只是文字，错处写在栏目旁；不设 Cookie")
    void nothingTypedIsLost(@ArquillianResource URL base) {
        String nasty = "<script>alert('1')</script>\"'&";
        VisitedPage back = new Visitor(base)
                .open("requests/new")
                .fill("申请人类型", "COMMERCIAL")
                .fill("机构名称", nasty)
                .fill("所需信息名称", "技改项目名单")
                .fill("其他特征描述", "长".repeat(2001))
                .press("提交申请");
        assertEquals(200, back.status());
        assertEquals(nasty, back.document().getElementById("orgName").val());
        assertEquals("技改项目名单", back.document().getElementById("title1").val());
        assertEquals(2001, back.document().getElementById("description1").text().length());
        assertTrue(back.document().getElementById("description1-said").text().contains("不能超过 2,000 个字"));
        assertTrue(back.document().getElementById("creditCode-said").text().contains("统一社会信用代码"));
        assertEquals("true", back.document().getElementById("creditCode").attr("aria-invalid"));
        assertTrue(back.document().getElementById("creditCode").hasAttr("autofocus"));
        assertEquals(
                "COMMERCIAL", back.document().select("#kind option[selected]").val());
        assertEquals(
                0,
                back.document().select("script:not([src])").stream()
                        .filter(script -> script.data().contains("alert"))
                        .count());
        assertEquals(List.of(), back.response().headers().allValues("Set-Cookie"));
        VisitedPage english = new Visitor(base)
                .open("requests/new?lang=en")
                .fill("Kind of applicant", "NATURAL_PERSON")
                .press("Submit request");
        assertTrue(english.text().contains("Some fields are to be completed"), english.text());
    }

    @Test
    @RunAsClient
    @DisplayName("申请表 程序立即提交的不收，请他稍候，填写的都在；不认得的表单换新")
    void programsAreTooFast(@ArquillianResource URL base) {
        Visitor program = new Visitor(base);
        VisitedPage back = filled(program.open("requests/new")).press("提交申请");
        assertTrue(back.text().contains("提交得太快了"), back.text());
        assertEquals("陈晓明", back.document().getElementById("name").val());
        VisitedPage form = filled(program.open("requests/new"));
        form.document().select("input[name=ticket]").val("abc.1.0");
        assertTrue(form.press("提交申请").text().contains("现已换新"));
        VisitedPage trapped =
                filled(program.open("requests/new")).fill("请留空这一栏", "x").press("提交申请");
        assertTrue(trapped.text().contains("应当留空"));
    }

    @Test
    @RunAsClient
    @DisplayName("条例第二十九条 个人信息：提交过的表单再交（后退、刷新回执），只说已经提交和编号，姓名、电话一字不回显")
    void whatWasSentIsNotShownAgain(@ArquillianResource URL base) {
        Visitor citizen = new Visitor(base);
        VisitedPage form = filled(citizen.open("requests/new"));
        List<VisitedPage> answers = new ArrayList<>();
        Patience.until("the form is old enough to be believed", () -> {
            answers.add(0, form.press("提交申请"));
            return answers.get(0).document().getElementById("receipt") != null;
        });
        String number = answers.get(0).document().getElementById("number").text();
        for (String name : List.of("陈晓明", "")) {
            VisitedPage again = form.fill("姓名", name).press("提交申请");
            assertTrue(again.text().contains("已经提交过") && again.text().contains(number), again.text());
            assertEquals("", again.document().getElementById("name").val());
            assertEquals("", again.document().getElementById("phone").val());
            assertEquals("yes", again.document().getElementById("refusal").attr("data-sent"));
            assertFalse(again.response().body().contains("13800001234"));
        }
    }

    @Test
    @RunAsClient
    @DisplayName("申请查询 编号、查询码只在表单里，不在地址里；猜错答得一样")
    void statusTellsAGuesserNothing(@ArquillianResource URL base) {
        VisitedPage wrong = new Visitor(base)
                .open("requests/status")
                .fill("申请编号", "YSQ-2026-0001")
                .fill("查询码", "<b>")
                .press("查询");
        assertEquals(200, wrong.status());
        assertTrue(wrong.text().contains("申请编号或者查询码不对"), wrong.text());
        assertEquals("YSQ-2026-0001", wrong.document().getElementById("number").val());
        assertEquals("", wrong.document().getElementById("code").val());
        assertEquals(null, wrong.address().getQuery());
        assertEquals(List.of(), wrong.response().headers().allValues("Set-Cookie"));
    }

    private static VisitedPage filled(VisitedPage page) {
        return page.fill("申请人类型", "NATURAL_PERSON")
                .fill("姓名", "陈晓明")
                .fill("证件号码", "350583199003070011")
                .fill("联系电话", "13800001234")
                .fill("所需信息名称", "技改项目验收名单")
                .fill("提供方式", "ELECTRONIC")
                .fill("获取途径", "ONLINE");
    }

    private static String path(VisitedPage page, URL base) {
        return "/" + page.address().getPath().substring(base.getPath().length());
    }
}
