package cn.gov.nanan.disclosure.exchange;

import cn.gov.nanan.disclosure.bag.PackageType;

/**
 * 编号已接续: after a restore from a backup this node goes on behind what the other side has; what it numbers itself must not
 * be given again. Who owns those numbers goes on after the last one, or refuses what is none.
 *
 * @param type of the packages that carry such numbers
 * @param lastNumber the last 申请编号 of this node that the other side has
 */
public record NumberingResumed(PackageType type, String lastNumber) {}
