package cn.gov.nanan.disclosure.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.harness.VisitedPage;
import cn.gov.nanan.disclosure.harness.Visitor;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 答复期限推算: for programs and on its public page. */
@ExtendWith(ArquillianExtension.class)
class ReplyDeadlineIT {
    private static final String API = "api/v1/reply-deadline?";
    private static final String PAGE = "catalogue/reply-deadline?";

    @Test
    @RunAsClient
    @DisplayName("接口 GET /api/v1/reply-deadline 给出到期日和不计算的日子；无变化 304；不设 Cookie，可跨站读取")
    void answersOverTheApi(@ArquillianResource URL base) {
        Visitor visitor = new Visitor(base);
        String asked =
                API + "received=2026-01-05&event=third-party-asked:2026-01-12&event=third-party-answered:2026-01-28";
        HttpResponse<String> answer = visitor.get(asked);
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(
                answer.body()
                        .startsWith("{\"received\":\"2026-01-05\",\"due\":\"2026-02-25\",\"provisional\":false,"
                                + "\"runsFrom\":\"2026-01-05\",\"extension\":0,\"excluded\":"
                                + "[{\"from\":\"2026-01-13\",\"to\":\"2026-01-28\",\"reason\":\"third-party\"}],"
                                + "\"skipped\":[{\"date\":\"2026-02-16\""),
                answer.body());
        assertTrue(answer.body().endsWith("\"counted\":[{\"date\":\"2026-02-14\",\"name\":\"春节\"}]}"), answer.body());
        assertEquals(List.of(), answer.headers().allValues("Set-Cookie"));
        assertEquals(List.of("*"), answer.headers().allValues("Access-Control-Allow-Origin"));
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, visitor.get(asked, "If-None-Match", tag).statusCode());
        HttpResponse<String> extended = visitor.get(API + "received=2025-12-31&event=extended:2026-01-29:20");
        assertTrue(extended.body().contains("\"due\":\"2026-03-04\""), extended.body());
        assertTrue(extended.body().contains("\"extension\":20"), extended.body());
        HttpResponse<String> delayed = visitor.get(API + "received=2026-03-02&event=delayed:2026-03-20:2026-05-08");
        assertTrue(delayed.body().contains("\"due\":\"2026-05-08\""), delayed.body());
        assertTrue(delayed.body().contains("\"regular\":\"2026-03-30\""), delayed.body());
        for (String whom : List.of("third-party", "joint")) {
            HttpResponse<String> returned = visitor.get(API + "received=2026-03-02&event=" + whom
                    + "-asked:2026-03-03&event=" + whom + "-returned:2026-03-06&event=" + whom
                    + "-asked:2026-03-09&event=" + whom + "-received:2026-03-10&event=" + whom
                    + "-answered:2026-03-12");
            assertTrue(
                    returned.body()
                            .contains("\"excluded\":[{\"from\":\"2026-03-04\",\"to\":\"2026-03-06\",\"reason\":\""
                                    + whom + "\"},{\"from\":\"2026-03-10\",\"to\":\"2026-03-12\""),
                    returned.body());
        }
    }

    @Test
    @RunAsClient
    @DisplayName("接口 不可能的先后、无法识别的事项：400，指出参数和事项")
    void refusesByName(@ArquillianResource URL base) {
        for (List<String> row : List.of(
                List.of("event=fee-paid:2026-03-02", "received", ""),
                List.of("received=2026-3-2", "received", ""),
                List.of("received=2006-12-31", "received", ""),
                List.of("received=2026-03-02&received=2026-03-03", "received", ""),
                List.of("received=2026-03-02&until=x", "until", ""),
                List.of("received=2026-03-02&event=paid:2026-03-03", "event", "paid:2026-03-03"),
                List.of("received=2026-03-02&event=fee-paid", "event", "fee-paid"),
                List.of("received=2026-03-02&event=fee-paid:2026-03-03:4", "event", "fee-paid:2026-03-03:4"),
                List.of("received=2026-03-02&event=fee-paid:2026-13-03", "event", "fee-paid:2026-13-03"),
                List.of("received=2026-03-02&event=fee-paid:2026-03-01", "event", "fee-paid:2026-03-01"),
                List.of("received=2026-03-02&event=extended:2026-03-03", "event", "extended:2026-03-03"),
                List.of("received=2026-03-02&event=extended:2026-03-03:21", "event", "extended:2026-03-03:21"),
                List.of("received=2026-03-02&event=extended:2026-03-03:x", "event", "extended:2026-03-03:x"),
                List.of("received=2026-03-02&event=extended:2026-03-31:5", "event", "extended:2026-03-31:5"),
                List.of("received=2026-03-02&event=delayed:2026-03-20", "event", "delayed:2026-03-20"),
                List.of("received=2026-03-02&event=delayed:2026-03-20:20", "event", "delayed:2026-03-20:20"),
                List.of(
                        "received=2026-03-02&event=delayed:2026-03-31:2026-05-08",
                        "event",
                        "delayed:2026-03-31:2026-05-08"),
                List.of("received=2026-03-02&event=joint-answered:2026-03-03", "event", "joint-answered:2026-03-03"))) {
            HttpResponse<String> refusal = new Visitor(base).get(API + row.get(0));
            assertEquals(400, refusal.statusCode(), refusal.body());
            assertEquals(
                    "application/problem+json",
                    refusal.headers().firstValue("Content-Type").orElse("").split(";")[0]);
            assertTrue(refusal.body().contains("\"parameter\":\"" + row.get(1) + "\""), refusal.body());
            assertTrue(refusal.body().contains(row.get(2)), refusal.body());
        }
    }

    @Test
    @RunAsClient
    @DisplayName("公众页面 答复期限推算：说明起算、延长、不计算的日子和救济期限；填错的留在原处；不设会话、不发 Cookie")
    void answersOnAPublicPage(@ArquillianResource URL base) {
        Visitor citizen = new Visitor(base);
        assertEquals(200, citizen.open("catalogue/reply-deadline").status());
        VisitedPage page = citizen.open(PAGE + "received=2026-03-02&third-party-asked=2026-03-05"
                + "&third-party-answered=2026-03-18&extended=2026-04-09&days=10"
                + "&served=2026-03-31&outcome=DENIED_THIRD_PARTY");
        assertEquals(200, page.status());
        assertEquals("2026-04-27", page.document().getElementById("due").text());
        assertTrue(page.document().getElementById("excluded").text().contains("2026-03-06 至 2026-03-18"));
        String remedies = page.document().getElementById("remedies").text();
        assertTrue(remedies.contains("2026-06-01") && remedies.contains("南安市人民政府"), remedies);
        assertTrue(remedies.contains("先申请行政复议") && remedies.contains("2026-05-30"), remedies);
        assertEquals(List.of(), page.response().headers().allValues("Set-Cookie"));
        VisitedPage other = citizen.open(PAGE + "received=2026-03-02&served=2026-08-31&outcome=NOT_PROCESSED_PETITION");
        assertTrue(other.document().getElementById("remedies").text().contains("2027-03-01"));
        VisitedPage delayed = citizen.open(PAGE + "received=2026-03-02&delayed=2026-03-20&until=2026-05-08");
        assertEquals("2026-05-08", delayed.document().getElementById("due").text());
        assertTrue(delayed.document().getElementById("put-off").text().contains("2026-03-30"));
        VisitedPage silent = citizen.open(PAGE + "received=2026-03-02");
        assertTrue(silent.document().getElementById("remedies").text().contains("逾期没有答复"));
    }

    @Test
    @RunAsClient
    @DisplayName("公众页面 填错时说明原因，所填不丢")
    void keepsWhatWasTyped(@ArquillianResource URL base) {
        for (List<String> row : List.of(
                List.of("received=2026-99-02", "received", "2026-99-02"),
                List.of("received=2026-03-02&fee-paid=x", "fee-paid", "x"),
                List.of("received=2026-03-02&fee-paid=2026-03-01", "fee-paid", "2026-03-01"),
                List.of("received=2026-03-02&extended=2026-03-03&days=99", "days", "99"),
                List.of("received=2026-03-02&extended=2026-03-03&days=many", "days", "many"),
                List.of("received=2026-03-02&delayed=2026-03-20&until=x", "until", "x"),
                List.of("received=2026-03-02&delayed=2026-03-20", "delayed", "2026-03-20"),
                List.of("received=2026-03-02&served=2026-03-03", "served", "2026-03-03"),
                List.of("received=&served=", "served", ""))) {
            VisitedPage page = new Visitor(base).open(PAGE + row.get(0));
            assertEquals(200, page.status());
            assertFalse(page.document().getElementById("refusal").text().isBlank());
            assertEquals(row.get(2), page.document().getElementById(row.get(1)).val());
            assertEquals(null, page.document().getElementById("result"));
        }
    }
}
