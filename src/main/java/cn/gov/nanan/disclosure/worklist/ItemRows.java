package cn.gov.nanan.disclosure.worklist;

import cn.gov.nanan.disclosure.platform.BusinessException;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 一页: some rows, newest first, and where the next page begins.
 *
 * @param next what to ask for the next page, fit for an address; null on the last page
 */
public record ItemRows(List<ItemRow> rows, String next) implements Serializable {
    private static final Pattern CURSOR = Pattern.compile("(\\d{1,17})-(\\d{1,18})");

    /** Where a page ends. */
    record Mark(Instant since, long id) {
        /** @throws BusinessException {@code procedure.error.cursor} */
        static Mark parse(String cursor) {
            Matcher matcher = CURSOR.matcher(cursor);
            if (!matcher.matches()) {
                throw new BusinessException("procedure.error.cursor");
            }
            return new Mark(
                    Instant.EPOCH.plus(Long.parseLong(matcher.group(1)), ChronoUnit.MICROS),
                    Long.parseLong(matcher.group(2)));
        }

        @Override
        public String toString() {
            return ChronoUnit.MICROS.between(Instant.EPOCH, since) + "-" + id;
        }
    }

    /** A page of at most {@code limit} out of the rows read, of which one more than the limit says that there is a next. */
    static ItemRows of(List<ItemRow> read, int limit) {
        if (read.size() <= limit) {
            return new ItemRows(read, null);
        }
        ItemRow last = read.get(limit - 1);
        return new ItemRows(List.copyOf(read.subList(0, limit)), new Mark(last.since(), last.id()).toString());
    }
}
