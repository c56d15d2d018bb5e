package cn.gov.nanan.disclosure.fee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * 费用档: what each item or page costs from one to another number of them.
 *
 * @param last null: without end
 * @param yuan each
 * @param every so many make a grade of their own, of those without end; 0: they are one
 * @param more by which each such grade costs more than the one before
 * @param clause where this is said
 */
record FeeGrade(
        FeeMethod method, int first, Integer last, int yuan, int every, int more, String clause, LocalDate validFrom) {
    /** Its part of what is counted from one number to another; none, one, or one a grade. */
    List<FeeLine> lines(int from, int to) {
        List<FeeLine> lines = new ArrayList<>();
        int begin = Math.max(from, first);
        int end = last == null ? to : Math.min(to, last);
        while (begin <= end) {
            int grade = every == 0 ? 0 : (begin - first) / every;
            int close = every == 0 ? end : Math.min(end, first + (grade + 1) * every - 1);
            lines.add(new FeeLine(begin, close, yuan + grade * more, clause));
            begin = close + 1;
        }
        return lines;
    }
}
