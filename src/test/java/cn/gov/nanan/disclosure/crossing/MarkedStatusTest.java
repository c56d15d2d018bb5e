package cn.gov.nanan.disclosure.crossing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.enquiry.Enquiries;
import cn.gov.nanan.disclosure.enquiry.Seam;
import cn.gov.nanan.disclosure.enquiry.StatusRecord;
import cn.gov.nanan.disclosure.enquiry.StatusTold;
import cn.gov.nanan.disclosure.harness.Beans;
import cn.gov.nanan.disclosure.request.MarkedRequests;
import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 标记词: whatever only the house may know of a request bears a marked word, and no STATUS package holds one. */
class MarkedStatusTest {
    private static final String MARK = "勿外传";

    private final List<byte[]> entries = new ArrayList<>();

    @Test
    @DisplayName("状态包 经办人、科室、意见、理由、第三方、查找情况和送达凭证都不在其中，敞开的和信封里的都不在")
    void nothingInternalLeaves() {
        Seam seam = seam();
        MarkedRequests.life(MARK, seam::outward);
        assertEquals(13, entries.size());
        List<String> personal = new ArrayList<>();
        String open = text(StatusDocument.of(entries, content -> {
            personal.add(text(content));
            return content;
        }));
        assertFalse(open.contains(MARK), open);
        assertFalse(personal.get(0).contains(MARK), personal.get(0));
        assertTrue(open.contains("ANSWERED"), open);
        assertTrue(personal.get(0).contains("请写明年份"), personal.get(0));
        assertTrue(personal.get(0).contains("技改项目名单"), personal.get(0));
    }

    /** Tells what the public half is told. */
    private Seam seam() {
        Event<?> event = (Event<?>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    if (arguments != null && arguments[0] instanceof StatusTold told) {
                        entries.add(StatusDocument.status(told.status(), "a".repeat(64)));
                    }
                    return null;
                });
        return new Beans()
                .with(Event.class, event)
                .with(Enquiries.class, new Enquiries() {
                    @Override
                    public void take(StatusRecord status) {
                        assertEquals(MarkedRequests.NUMBER, status.number());
                    }
                })
                .get(Seam.class);
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
