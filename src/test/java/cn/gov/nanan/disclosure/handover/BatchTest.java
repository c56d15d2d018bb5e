package cn.gov.nanan.disclosure.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.clearance.Answer;
import cn.gov.nanan.disclosure.clearance.Clearance;
import cn.gov.nanan.disclosure.clearance.Means;
import cn.gov.nanan.disclosure.clearance.Purpose;
import cn.gov.nanan.disclosure.clearance.Reply;
import cn.gov.nanan.disclosure.deadline.Channel;
import cn.gov.nanan.disclosure.deadline.ChannelReached;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.procedure.InformationItem;
import cn.gov.nanan.disclosure.procedure.Items;
import cn.gov.nanan.disclosure.staff.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** 移交批次: from the section's copies to the receipts of both houses, and what is refused on the way. */
class BatchTest {
    private static final LocalDate TODAY = Items.TODAY;
    private static final Instant NOW = Items.NOW;
    private static final Instant LATER = NOW.plusSeconds(3 * 86_400);
    private static final Letter LETTER = new Letter("南工信函[2026]9号", TODAY);

    @Test
    @DisplayName("一（一）4（2） 主办科室报送2份至公开办：少于2份记为部分收到，其余仍欠")
    void fewerThanTwoAreAPart() {
        PaperFile paper = Papers.of(Items.published());
        assertEquals(2, paper.copies().needed());
        assertTrue(paper.arrive(1, TODAY, Items.OFFICE, NOW).isEmpty());
        assertFalse(paper.copies().isComplete());
        ChannelReached reached =
                paper.arrive(1, TODAY.plusDays(1), Items.OFFICE, LATER).orElseThrow();
        assertEquals(Channel.SECTION_COPIES, reached.channel());
        assertEquals(TODAY.plusDays(1), reached.on(), "the day of the last copy, as given");
        refused("handover.error.all-arrived", () -> paper.arrive(1, TODAY, Items.OFFICE, LATER));
    }

    @Test
    @DisplayName("一（一）4（2） 份数、日期不合理的不能登记")
    void nonsenseIsRefused() {
        PaperFile paper = Papers.of(Items.published());
        refused("handover.error.copies", () -> paper.arrive(0, TODAY, Items.OFFICE, NOW));
        refused("handover.error.copies", () -> paper.arrive(100, TODAY, Items.OFFICE, NOW));
        refused("handover.error.day", () -> paper.arrive(2, TODAY.plusDays(1), Items.OFFICE, NOW));
        refused("handover.error.day", () -> paper.arrive(2, TODAY.minusDays(1), Items.OFFICE, NOW));
        refused("handover.error.day", () -> paper.arrive(2, null, Items.OFFICE, NOW));
    }

    @Test
    @DisplayName("一（一）4（2） 报送的是主办科室，登记收到的是公开办，别人不行")
    void eachToHisOwn() {
        PaperFile paper = Papers.of(Items.published());
        paper.announce(2, Items.DRAFTER, TODAY);
        paper.announce(2, Items.HEAD, TODAY);
        for (Actor other : List.of(Items.OTHER_HEAD, Items.OFFICE, Items.AUDITOR, Items.COLLEAGUE, Items.LEADER)) {
            refused("handover.error.not-section", () -> paper.announce(2, other, TODAY));
        }
        for (Actor other : List.of(Items.HEAD, Items.GENERAL, Items.AUDITOR, Items.ADMIN)) {
            refused("staff.error.role-needed", () -> paper.arrive(2, TODAY, other, NOW));
            refused("staff.error.role-needed", () -> new Batch(BatchKind.REGULAR, TODAY, other, NOW));
            refused("staff.error.role-needed", () -> Papers.batch(Papers.arrived())
                    .close(other, NOW));
        }
    }

    @Test
    @DisplayName("条例第十一条 会商没有办结的文件不得列入移交；同意以后可以")
    void heldBackWhileAnAnswerIsOpen() {
        InformationItem item = Items.awaitingPublication();
        Clearance asked = item.clearing(Items.HEAD).ask(Purpose.INVOLVED, "南安市财政局", null, NOW);
        PaperFile paper = Papers.of(item);
        paper.arrive(2, TODAY, Items.OFFICE, NOW);
        refused("handover.error.not-cleared", () -> Papers.batch(paper));
        asked.answer(new Reply(Answer.AGREED, Means.LETTER, null, "函1号", null), TODAY);
        assertEquals(1, Papers.batch(paper).lines().size());
    }

    @Test
    @DisplayName("一（一）4（2） 移交市档案馆、市图书馆：两馆各自签收，各自完成")
    void eachHouseFulfilsItsOwn() {
        PaperFile paper = Papers.arrived();
        Batch batch = Papers.batch(paper);
        List<ChannelReached> archive = batch.deliver(receipt(House.ARCHIVE, 1), Items.OFFICE);
        assertEquals(
                List.of(Channel.ARCHIVE),
                archive.stream().map(ChannelReached::channel).toList());
        assertEquals(TODAY, archive.get(0).on());
        refused("handover.error.no-receipt", () -> batch.close(Items.OFFICE, NOW));
        List<ChannelReached> library = batch.deliver(receipt(House.LIBRARY, 1), Items.OFFICE);
        assertEquals(Channel.LIBRARY, library.get(0).channel());
        batch.close(Items.OFFICE, NOW);
        assertFalse(batch.isOpen());
        refused("handover.error.batch-closed", () -> batch.close(Items.OFFICE, NOW));
        refused("handover.error.batch-closed", () -> batch.deliver(receipt(House.LIBRARY, 1), Items.OFFICE));
    }

    @Test
    @DisplayName("一（一）4（2） 收到、清单、签收份数不一致的批次不能办结")
    void countsMustAgree() {
        PaperFile partial = Papers.of(Items.published());
        partial.arrive(1, TODAY, Items.OFFICE, NOW);
        Batch batch = Papers.batch(Papers.arrived(), partial);
        assertTrue(batch.deliver(receipt(House.ARCHIVE, 1), Items.OFFICE).isEmpty(), "a part fulfils nothing yet");
        refused("handover.error.receipt-copies", () -> batch.deliver(receipt(House.ARCHIVE, 2), Items.OFFICE));
        refused("handover.error.receipt-copies", () -> batch.deliver(receipt(House.ARCHIVE, 0), Items.OFFICE));
        assertEquals(2, batch.deliver(receipt(House.ARCHIVE, 1), Items.OFFICE).size());
        refused("handover.error.received-already", () -> batch.deliver(receipt(House.ARCHIVE, 1), Items.OFFICE));
        batch.deliver(receipt(House.LIBRARY, 2), Items.OFFICE);
        assertEquals(new Tally(3, 4, 4), batch.tally());
        refused("handover.error.counts-differ", () -> batch.close(Items.OFFICE, NOW));
        partial.arrive(1, TODAY, Items.OFFICE, NOW);
        batch.close(Items.OFFICE, NOW);
    }

    @Test
    @DisplayName("一（一）4（2） 没有需要移交的，零报告也须两馆签收")
    void nilReturnIsSignedToo() {
        Batch batch = Papers.batch();
        assertTrue(batch.isNil());
        refused("handover.error.no-receipt", () -> batch.close(Items.OFFICE, NOW));
        refused("handover.error.receipt-copies", () -> batch.deliver(receipt(House.ARCHIVE, 1), Items.OFFICE));
        batch.deliver(receipt(House.ARCHIVE, 0), Items.OFFICE);
        refused("handover.error.received-already", () -> batch.deliver(receipt(House.ARCHIVE, 0), Items.OFFICE));
        batch.deliver(receipt(House.LIBRARY, 0), Items.OFFICE);
        batch.close(Items.OFFICE, NOW);
    }

    @Test
    @DisplayName("附件1 纸质文档 未经复核或者已暂缓的公文不得移交")
    void onlyWhatPassedTheRecheckLeaves() {
        PaperFile unchecked = Papers.of(Items.awaitingRecheck());
        refused("handover.error.not-cleared", () -> Papers.batch(unchecked));
        InformationItem item = Items.awaitingPublication();
        PaperFile paper = Papers.of(item);
        paper.arrive(2, TODAY, Items.OFFICE, NOW);
        Batch batch = Papers.batch(paper);
        item.perform(Action.HOLD, Items.OFFICE, ActionInput.remark("附件含个人信息"), NOW);
        refused("handover.error.not-cleared", () -> batch.deliver(receipt(House.ARCHIVE, 1), Items.OFFICE));
    }

    @Test
    @DisplayName("附件1 纸质文档 公开属性变更后不再移交：退出清单，也不再登记")
    void whatIsWithdrawnDropsOut() {
        PaperFile paper = Papers.arrived();
        Batch batch = Papers.batch(paper, Papers.arrived());
        paper.withdraw(NOW);
        assertEquals(1, batch.lines().size());
        assertEquals(new Tally(2, 2, 0), batch.tally());
        refused("handover.error.withdrawn", () -> paper.announce(2, Items.DRAFTER, TODAY));
        refused("handover.error.withdrawn", () -> Papers.batch(paper));
    }

    @Test
    @DisplayName("附件1 纸质文档 一馆已签收后不再公开的，从该馆收回，份数一致方可办结")
    void whatAHouseHasSignedForComesBack() {
        PaperFile paper = Papers.arrived();
        Batch batch = Papers.batch(paper, Papers.arrived());
        batch.deliver(receipt(House.ARCHIVE, 2), Items.OFFICE);
        paper.withdraw(NOW);
        batch.deliver(receipt(House.LIBRARY, 1), Items.OFFICE);
        refused("handover.error.counts-differ", () -> batch.close(Items.OFFICE, NOW));
        refused("handover.error.recall-copies", () -> batch.deliver(receipt(House.ARCHIVE, 1), Items.OFFICE));
        refused("handover.error.recall-copies", () -> batch.deliver(receipt(House.ARCHIVE, -2), Items.OFFICE));
        batch.deliver(receipt(House.ARCHIVE, -1), Items.OFFICE);
        batch.close(Items.OFFICE, NOW);
    }

    @Test
    @DisplayName("闽政办函〔2016〕42号 有馆签收之后清单不能再改")
    void theSignedListStands() {
        Batch batch = Papers.batch(Papers.arrived());
        batch.deliver(receipt(House.ARCHIVE, 1), Items.OFFICE);
        refused("handover.error.list-signed", () -> batch.include(Papers.arrived(), Items.OFFICE));
        refused("handover.error.list-signed", () -> batch.exclude(1, Items.OFFICE));
    }

    @Test
    @DisplayName("闽政办函〔2016〕42号 更换须有正式公函，重新报送2份；更换不算科室义务")
    void replacementNeedsALetter() {
        refused("handover.error.letter", () -> new Letter(" ", TODAY));
        refused("handover.error.letter", () -> new Letter("南工信函〔2026〕9号", null));
        assertThrows(BusinessException.class, () -> new Letter("九号公函", TODAY));
        assertEquals("南工信函〔2026〕9号", LETTER.number());
        PaperFile paper = Papers.replacing(LETTER);
        assertEquals(2, paper.copies().needed());
        assertTrue(paper.arrive(2, TODAY, Items.OFFICE, NOW).isEmpty());
        assertTrue(Papers.batch(paper)
                .deliver(receipt(House.ARCHIVE, 1), Items.OFFICE)
                .isEmpty());
    }

    @Test
    @DisplayName("一（一）4（2） 送达须写明单位、日期和签收人，日期不早于印发、不晚于今天")
    void aReceiptNamesWhoAndWhen() {
        refused("handover.error.receiver", () -> new Receipt(House.ARCHIVE, 1, TODAY, " ", NOW));
        refused("handover.error.receipt", () -> new Receipt(null, 1, TODAY, "王", NOW));
        refused("handover.error.receipt-day", () -> new Receipt(House.ARCHIVE, 1, null, "王", NOW));
        Batch batch = Papers.batch(Papers.arrived());
        refused("handover.error.day", () -> batch.deliver(on(TODAY.minusDays(1)), Items.OFFICE));
        refused("handover.error.day", () -> batch.deliver(on(TODAY.plusDays(1)), Items.OFFICE));
        BusinessException all =
                assertThrows(BusinessException.class, () -> new Receipt(House.ARCHIVE, 1, null, "", NOW));
        assertEquals(
                List.of("day", "receiver"),
                all.each().stream().map(BusinessException::field).toList());
    }

    private static Receipt on(LocalDate day) {
        return new Receipt(House.ARCHIVE, 1, day, "档案馆接收人", NOW);
    }

    private static Receipt receipt(House house, int copies) {
        return new Receipt(house, copies, TODAY, "接收人", NOW);
    }

    private static void refused(String key, Executable act) {
        assertEquals(key, assertThrows(BusinessException.class, act).key());
    }
}
