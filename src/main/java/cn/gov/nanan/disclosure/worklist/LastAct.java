package cn.gov.nanan.disclosure.worklist;

import java.time.Instant;

/**
 * 上一步: who sent what waits, by which act and with which words.
 *
 * @param remark null where nothing was written
 */
public record LastAct(long id, String officer, Enum<?> action, String remark, Instant at) {}
