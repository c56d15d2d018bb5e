package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.staff.Officer;
import java.time.Instant;
import java.util.Optional;

/**
 * 已采用外网要素: what the public side made of the elements of an item stands here too; fired in the same transaction.
 *
 * @param by who typed it in; empty where a receipt brought it
 */
public record ElementsArranged(InformationItem item, Optional<Officer> by, Instant at) {}
