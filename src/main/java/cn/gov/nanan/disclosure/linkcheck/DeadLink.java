package cn.gov.nanan.disclosure.linkcheck;

import cn.gov.nanan.disclosure.procedure.Step;
import java.io.Serializable;
import java.time.Instant;

/**
 * 失效链接（列表行）: an item whose linked page no longer answers.
 *
 * @param status HTTP status; 0 when nobody answered
 */
public record DeadLink(
        long item, String title, String section, Step step, String url, int status, Instant since, Instant checkedAt)
        implements Serializable {}
