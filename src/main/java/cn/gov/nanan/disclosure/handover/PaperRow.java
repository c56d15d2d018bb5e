package cn.gov.nanan.disclosure.handover;

import cn.gov.nanan.disclosure.platform.PageKey;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Responsibility;
import cn.gov.nanan.disclosure.staff.Section;
import java.time.LocalDate;

/**
 * 纸质文件登记（列表行）.
 *
 * @param letter 文号 of the letter that asks for a replacement, or null
 * @param sectionDue by when the section owes the copies; null for a replacement
 * @param due by when the houses must have them; null for a replacement
 * @param batch that it is listed in, or null
 */
public record PaperRow(
        long id,
        int version,
        long itemId,
        String title,
        String documentNumber,
        String indexNumber,
        Section section,
        String drafter,
        Step step,
        LocalDate issued,
        String letter,
        int each,
        int arrived,
        Integer announcedCopies,
        LocalDate announcedOn,
        LocalDate sectionDue,
        LocalDate due,
        Long batch,
        LocalDate batchDay) {
    /** 应报份数. */
    public int needed() {
        return Copies.needed(each);
    }

    public boolean isComplete() {
        return arrived >= needed();
    }

    /** 部分收到. */
    public boolean isPartial() {
        return arrived > 0 && !isComplete();
    }

    /** 已复核通过; whether everybody who was asked has agreed says {@link PaperFile#isCleared}. */
    public boolean isReleasable() {
        return step.isReleasable();
    }

    public boolean isReady() {
        return isComplete() && isReleasable();
    }

    /** 已报送: has the section said that all of it is on its way? Whether it has come, the 公开办 registers. */
    public boolean isAnnounced() {
        return announcedOn != null && announcedCopies != null && announcedCopies >= needed();
    }

    /** 逾期报送: announced, after the section's day. */
    public boolean isAnnouncedLate() {
        return isAnnounced() && sectionDue != null && announcedOn.isAfter(sectionDue);
    }

    /** 逾期未报: are the section's copies late on this day, and not even announced? */
    public boolean isOverdue(LocalDate today) {
        return !isComplete() && !isAnnounced() && sectionDue != null && today.isAfter(sectionDue);
    }

    /** Is it this officer's section that owes it, and he who may announce it? */
    public boolean isAnnounceableBy(Actor actor) {
        return !isComplete() && new Responsibility(section, drafter).bind(actor, Responsibility.OF_SECTION);
    }

    /** Where a list of this standing goes on after this row. */
    public String after(PaperStanding standing) {
        PageKey place =
                switch (standing) {
                    case OWED -> new PageKey(sectionDue == null ? issued : sectionDue, id, isAnnounced() ? 1 : 0);
                    case READY -> PageKey.of(due == null ? issued : due, id);
                    case LISTED -> PageKey.of(issued, id);
                };
        return place.toString();
    }
}
