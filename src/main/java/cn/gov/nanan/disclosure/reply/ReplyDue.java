package cn.gov.nanan.disclosure.reply;

import cn.gov.nanan.disclosure.calendar.SpecialDay;
import java.time.LocalDate;
import java.util.List;

/**
 * 答复到期日, and why it is that day.
 *
 * @param runsFrom 起算日, day zero: the receipt, or what let the period run anew
 * @param days 工作日 of the period without its extension
 * @param extension 延长 in 工作日; 0 where there is none
 * @param due 到期日: the last of the days that count, or, where the answer was put off, the day that the applicant was told
 * @param regular 未延迟的到期日: the last of the days that count, 条例第三十三条; the due day itself unless the answer was put off
 * @param completionBy the last day on which the applicant may be told what is missing, 条例第三十条
 * @param provisional 暂定: counted into a year whose notice is not in, or an opinion is still waited for
 * @param excluded what was waited for, in the order of the asking
 * @param skipped weekdays that were holidays, of the days that count
 * @param counted weekend days that were worked, of the days that count
 */
public record ReplyDue(
        LocalDate received,
        LocalDate runsFrom,
        int days,
        int extension,
        LocalDate due,
        LocalDate regular,
        LocalDate completionBy,
        boolean provisional,
        List<Excluded> excluded,
        List<SpecialDay> skipped,
        List<SpecialDay> counted) {
    /** 延迟答复: has the answer been put off beyond the period, 条例第三十五条? */
    public boolean isDelayed() {
        return due.isAfter(regular);
    }
}
