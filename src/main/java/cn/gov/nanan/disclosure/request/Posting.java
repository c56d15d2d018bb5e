package cn.gov.nanan.disclosure.request;

import cn.gov.nanan.disclosure.reply.Outcome;
import java.time.Instant;
import java.time.LocalDate;

/**
 * 待邮寄一行: an answer that waits to be posted, without anything personal.
 *
 * @param wanted the first of what was asked for
 * @param matters how many things were asked for
 * @param outcome how the first of them ends
 * @param letter 发文字号 of its latest reply; null where none is issued yet
 * @param since from when on it waits
 */
public record Posting(
        Long id,
        String number,
        Wanted wanted,
        Long matters,
        LocalDate due,
        boolean provisional,
        Outcome outcome,
        String letter,
        Instant since) {
    /** For pages, whose expressions see no record components of boolean type by the short name. */
    public boolean isProvisional() {
        return provisional;
    }
}
