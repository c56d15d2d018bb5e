package cn.gov.nanan.disclosure.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.catalogue.CatalogueEntry;
import cn.gov.nanan.disclosure.exchange.Adoption;
import cn.gov.nanan.disclosure.exchange.DataPackage;
import cn.gov.nanan.disclosure.exchange.PublicItems;
import cn.gov.nanan.disclosure.exchange.SendingBureau;
import cn.gov.nanan.disclosure.form.Corrected;
import cn.gov.nanan.disclosure.form.FormText;
import cn.gov.nanan.disclosure.form.PublicElements;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.procedure.Amendment;
import cn.gov.nanan.disclosure.procedure.Handling;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.OutsideArrangement;
import cn.gov.nanan.disclosure.procedure.TextPart;
import cn.gov.nanan.disclosure.publication.ElementsAdoption;
import cn.gov.nanan.disclosure.publication.Issued;
import cn.gov.nanan.disclosure.publicview.ArrangedElements;
import cn.gov.nanan.disclosure.publicview.PackagedItem;
import cn.gov.nanan.disclosure.web.items.TrailLine;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 要素回写: what the public side arranged stands at home too, by the receipt or typed in, and overwrites nothing newer. */
@ExtendWith(ArquillianExtension.class)
class ReturnedElementsIT {
    private static final String CATEGORY = "规划、计划及政策";
    private static final String THEME = "工业、交通\\信息产业(含电信)";
    private static final String SUMMARY = "公布示范企业名单，\n共十家";

    @Inject
    private TwoSides sides;

    @Inject
    private PackageArranging arranging;

    @Inject
    private ControlCodes codes;

    @Inject
    private Releases releases;

    @Inject
    private PaperReceipts paper;

    @Inject
    private ElementsAdoption adoption;

    @Inject
    private Handling handling;

    @Inject
    private Issued issued;

    @Inject
    private ActingAs acting;

    @Inject
    private SettableClock clock;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    private long item;
    private DataPackage sealed;
    private PackageArrival arrival;

    @BeforeEach
    void begin() {
        TwoSides.Brought brought = sides.brought();
        item = brought.item();
        sealed = brought.sealed();
        arrival = brought.arrival();
    }

    @AfterEach
    void end() {
        TwoSides.end();
    }

    private void arrange(String category, String keywords) {
        clock.set("2026-03-03T10:00");
        arranging.arrange(sides.only(arrival).id(), sides.only(arrival).standing(), category, THEME, keywords, SUMMARY);
        arranging.publish(arrival.id());
    }

    private InformationItem handled() {
        entities.clear();
        acting.user("office");
        return handling.find(item);
    }

    private void correct(String title) {
        InformationItem standing = handled();
        PublicElements asked =
                standing.publicElements().with(List.of(new Corrected(FormText.TITLE, standing.title(), title)));
        issued.act("office", item, Action.CORRECT, ActionInput.correcting(new Amendment(asked, "标题有误"), null));
        issued.act("leader", item, Action.ENDORSE, ActionInput.none());
        acting.user("office");
    }

    @Test
    @DisplayName("一（一）4（1） 经整理生成的要素随回执回到内网：办理单上有外网一行，下一版本不会改回去；再读一次不重复")
    void whatWasArrangedComesHome() {
        arrange(CATEGORY, "示范企业 数字化");
        DataPackage receipt = sides.receipt();
        sides.home();
        clock.set("2026-03-04T11:00");
        assertEquals(ArrivalState.TAKEN, sides.bring(receipt).state());
        InformationItem after = handled();
        assertEquals("C03", after.form().categoryCode());
        assertEquals("示范企业；数字化", after.form().keywords());
        assertEquals(SUMMARY, after.form().summary());
        OutsideArrangement told = after.arrangements().get(0);
        assertEquals(receipt.sequence(), told.receipt());
        assertEquals(LocalDate.of(2026, 3, 3), LocalDate.ofInstant(told.publicAt(), BureauClock.ZONE));
        assertTrue(told.parts().contains(new Corrected(FormText.KEYWORDS, "数字化；示范企业", "示范企业；数字化")));
        assertEquals(4, told.parts().size());
        List<TrailLine> lines = TrailLine.of(after);
        assertTrue(lines.get(lines.size() - 1).isOutside());
        assertEquals(Adoption.ADOPTED, sides.line(sealed).receipt().adoption());
        assertEquals(
                1L,
                entities.createQuery(
                                "select count(e) from AuditEvent e where e.act = 'item.arranged-outside' and e.who = 'system'"
                                        + " and e.subject = :subject",
                                Long.class)
                        .setParameter("subject", "item:" + item)
                        .getSingleResult());
        assertEquals(ArrivalState.REPEATED, sides.bring(receipt).state());
        assertEquals(1, handled().arrangements().size());
        assertEquals("null", lastWriter());
        correct("更正后的标题");
        assertNotEquals("null", lastWriter());
        assertEquals(
                Set.of(TextPart.TITLE),
                entities.createQuery(
                                "select v.parts from TextVersion v where v.key.itemId = :item order by v.key.number desc",
                                Set.class)
                        .setParameter("item", item)
                        .setMaxResults(1)
                        .getSingleResult(),
                "what came from outside is not his");
        DataPackage next = sides.release();
        sides.outside();
        PackageArrival second = sides.bring(next);
        StagedItem staged = sides.only(second);
        assertEquals("更正后的标题", staged.title());
        assertEquals(new ArrangedElements(CATEGORY, THEME, List.of("示范企业", "数字化"), SUMMARY), staged.elements());
        arranging.publish(second.id());
        assertNull(sides.only(second).changed(), "内网发来的已与外网一致");
    }

    private CatalogueEntry entry(String indexNumber) {
        entities.clear();
        return entities.createQuery(
                        "select e from CatalogueEntry e where e.indexNumber = :number", CatalogueEntry.class)
                .setParameter("number", indexNumber)
                .getSingleResult();
    }

    @Test
    @DisplayName("一（一）4（1） 已公开的同一版本再次到达：这一次整理的要素即是公众所见；没有改动的，公众所见不变")
    void whatComesOnceMoreIsArrangedOnceMore() {
        String number = "QZ08000-0101-2026-00001";
        SendingBureau bureau = sides.bureau("QZ08000", "南安市另一机关");
        PackagedItem sent = PackagedItem.publish(PublicItems.as(PublicItems.notice(1), number, "南安市另一机关"), List.of());
        arranging.publish(sides.bring(bureau.next(sent)).id());
        int public1 = entry(number).version();
        arrival = sides.bring(bureau.next(sent));
        arrange(CATEGORY, "数字化");
        CatalogueEntry arranged = entry(number);
        assertEquals(CATEGORY, arranged.description().category());
        assertEquals(List.of("数字化"), arranged.description().keywords());
        assertEquals(public1 + 1, arranged.version());
        assertTrue(arranged.json().contains("公布示范企业名单"), arranged.json());
        assertTrue(sides.only(arrival).changed().contains(CATEGORY));
        arrival = sides.bring(bureau.next(sent));
        arranging.publish(arrival.id());
        assertEquals(public1 + 1, entry(number).version(), "what was arranged is kept, and nothing else came");
    }

    @Test
    @DisplayName("一（一）4（1） 内网已有新版本的，旧版本回执所写的要素不覆盖新的，登记上写明；新版本的回执再写一次即采用")
    void whatIsOlderOverwritesNothing() {
        arrange(CATEGORY, "外网");
        DataPackage receipt = sides.receipt();
        sides.home();
        String before = handled().form().keywords();
        clock.set("2026-03-04T11:00");
        correct("更正后的标题");
        assertEquals(ArrivalState.TAKEN, sides.bring(receipt).state());
        assertEquals(before, handled().form().keywords());
        assertEquals(List.of(), handled().arrangements());
        assertEquals(Adoption.OUTDATED, sides.line(sealed).receipt().adoption());
        DataPackage next = sides.release();
        sides.outside();
        PackageArrival second = sides.bring(next);
        assertEquals("外网", sides.only(second).keywords());
        arranging.publish(second.id());
        DataPackage later = sides.receipt();
        sides.home();
        sides.bring(later);
        assertEquals("外网", handled().form().keywords());
        assertEquals(2, handled().arrangements().get(0).publicVersion());
    }

    @Test
    @DisplayName("一（一）4（1） 内网没有的类别、超过内网字数的：不采用，登记上写明，其余照常；类别不能空缺")
    void whatDoesNotFitIsSaid() {
        StagedItem staged = sides.only(arrival);
        assertEquals(
                "transfer.error.category",
                assertThrows(
                                BusinessException.class,
                                () -> arranging.arrange(staged.id(), staged.standing(), " ", null, "外网", null))
                        .key());
        arrange("外网自设的类别", "外网");
        DataPackage receipt = sides.receipt();
        sides.home();
        clock.set("2026-03-04T11:00");
        assertEquals(ArrivalState.TAKEN, sides.bring(receipt).state());
        assertEquals("C11", handled().form().categoryCode());
        assertEquals(Adoption.UNFIT_CATEGORY, sides.line(sealed).receipt().adoption());
        assertTrue(sides.line(sealed).receipt().arranged().contains("外网自设的类别"));
    }

    @Test
    @DisplayName("一（一）4（1） 没有改动的，回执不带要素，内网不留痕")
    void whatWasNotChangedIsNotTold() {
        clock.set("2026-03-03T10:00");
        arranging.publish(arrival.id());
        DataPackage receipt = sides.receipt();
        sides.home();
        clock.set("2026-03-04T11:00");
        sides.bring(receipt);
        assertEquals(List.of(), handled().arrangements());
        assertNull(sides.line(sealed).receipt().adoption());
    }

    @Test
    @DisplayName("一（一）4（1） 什么也不能传入内网的：凭核对单录入改动，要素码不符不收；采用后办理单写明凭核对单录入")
    void whatTheSheetSaysIsTypedIn() {
        arrange(CATEGORY, "示范企业 数字化");
        StagedItem staged = sides.only(arrival);
        String number = staged.indexNumber();
        ControlCode printed = codes.printed(sealed.route().sender()).orElseThrow();
        String code = printed.elements(sealed.digest(), number, staged.elements());
        sides.home();
        LocalDate day = LocalDate.of(2026, 3, 3);
        ArrangedElements typed = new ArrangedElements(CATEGORY, THEME, List.of("示范企业", "数字化"), "公布示范企业名单, 共十家");
        assertEquals("transfer.error.not-live", refused(number, code, typed));
        paper.confirm(sealed.id(), printed.receipt(sealed.digest(), day, List.of()), day, Set.of());
        assertEquals("transfer.error.elements-code", refused(number, "00000000", typed));
        assertEquals(
                "transfer.error.elements-code",
                refused(number, code, new ArrangedElements(CATEGORY, THEME, List.of("示范企业"), SUMMARY)));
        acting.user("drafter");
        assertEquals("staff.error.role-needed", refused(number, code, typed));
        acting.user("office");
        assertFalse(adoption.standing(number, 2).isPresent());
        assertEquals(Adoption.ADOPTED, paper.arranged(sealed.id(), number, " " + code.toLowerCase(), typed, typed));
        InformationItem after = handled();
        assertEquals(0, after.arrangements().get(0).receipt());
        assertEquals("office", lastWriter());
        assertEquals("公布示范企业名单, 共十家", after.form().summary());
        assertEquals(Adoption.ADOPTED, sides.line(sealed).receipt().adoption());
        assertEquals(
                "office",
                entities.createQuery(
                                "select e.who from AuditEvent e where e.act = 'item.arranged-outside'", String.class)
                        .getSingleResult());
    }

    /** Whose the latest version is; null of what a receipt brought. */
    private String lastWriter() {
        return String.valueOf(entities.createQuery(
                        "select o.userName from TextVersion v left join v.officer o where v.key.itemId = :item"
                                + " order by v.key.number desc",
                        String.class)
                .setParameter("item", item)
                .setMaxResults(1)
                .getResultList()
                .get(0));
    }

    private String refused(String number, String code, ArrangedElements typed) {
        return assertThrows(BusinessException.class, () -> paper.arranged(sealed.id(), number, code, typed, typed))
                .key();
    }
}
