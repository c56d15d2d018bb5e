package cn.gov.nanan.disclosure.exchange;

/**
 * 编号已接续: after a restore from a backup this node goes on behind what the other side has; what it numbers itself must not
 * be given again.
 *
 * @param lastIndexNumber the last 索引号 of this agency that the other side has
 */
public record NumberingResumed(String lastIndexNumber) {}
