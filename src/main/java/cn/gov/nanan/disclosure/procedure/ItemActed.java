package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.staff.Officer;
import java.time.Instant;

/** 已办理: an officer has acted on an item; fired in the same transaction. Observers take the time from {@code at}. */
public record ItemActed(
        InformationItem item, Action action, Step before, Step after, Officer by, String remark, Instant at) {}
