package cn.gov.nanan.disclosure.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.catalogue.Catalogue;
import cn.gov.nanan.disclosure.clearance.Findings;
import cn.gov.nanan.disclosure.exchange.PublicItem;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.procedure.Handling;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.publication.Issued;
import cn.gov.nanan.disclosure.publication.Previews;
import cn.gov.nanan.disclosure.staff.Role;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 发布前检查: what is doubtful goes out only by the hand that confirmed it, on a real database. */
@ExtendWith(ArquillianExtension.class)
class ScreeningIT {
    @Inject
    private SettableClock clock;

    @Inject
    private ActingAs actingAs;

    @Inject
    private Issued issued;

    @Inject
    private Handling handling;

    @Inject
    private Screenings screenings;

    @Inject
    private Previews previews;

    @Inject
    private Catalogue catalogue;

    @BeforeEach
    void bureau() {
        clock.set("2026-03-02T09:00");
        issued.bureau();
        issued.another("office2", Role.DISCLOSURE_OFFICE);
    }

    @Test
    @DisplayName("条例第六条 标题的文种与所选不符的：不核对不能发布，别人核对的不算，核对的人和事项留在库里")
    void doubtIsConfirmedByWhoPublishes() {
        long item = issued.item(Decision.proactive(), "2026-02-26", "2026-02-27");
        issued.act("office", item, Action.PASS_RECHECK, ActionInput.reviewing(Findings.of(), "经保密审查，可以公开"));
        actingAs.user("office");
        int version = handling.find(item).version();
        assertEquals(List.of(ScreeningPoint.TITLE_TYPE), screenings.of(item).doubts());
        assertDoubtful(() -> handling.perform(item, version, Action.PUBLISH, ActionInput.none()));
        assertDoubtful(() ->
                screenings.release(item, version, Action.PUBLISH, ActionInput.none(), Set.of(ScreeningPoint.LINKS)));
        assertEquals(List.of(), screenings.confirmed(item), "refused without a trace");
        String number = handling.find(item).indexNumber();
        assertTrue(catalogue.find(number).isEmpty());
        PublicItem preview = previews.of(item).orElseThrow();
        assertEquals(
                Step.PUBLISHED,
                screenings.release(
                        item, version, Action.PUBLISH, ActionInput.none(), Set.of(ScreeningPoint.TITLE_TYPE)));
        Confirmation confirmed = screenings.confirmed(item).get(0);
        assertEquals("office", confirmed.officer().userName());
        assertEquals(ScreeningPoint.TITLE_TYPE, confirmed.point());
        assertEquals(preview.title(), catalogue.find(number).orElseThrow().title());
        assertEquals(preview.indexNumber(), number);
    }

    @Test
    @DisplayName("条例第六条 复核以前没有索引号，没有预览；看不到的人不能预览")
    void previewNeedsItsNumber() {
        long item = issued.item(Decision.proactive(), "2026-02-26", "2026-02-27");
        actingAs.user("office");
        assertTrue(previews.of(item).isEmpty());
        actingAs.user("drafter2");
        assertEquals(
                "procedure.error.not-found",
                assertThrows(BusinessException.class, () -> previews.of(item)).key());
        assertEquals(
                "procedure.error.not-found",
                assertThrows(BusinessException.class, () -> screenings.of(item)).key());
    }

    private static void assertDoubtful(Runnable act) {
        assertEquals(
                "screening.error.doubt",
                assertThrows(BusinessException.class, act::run).key());
    }
}
