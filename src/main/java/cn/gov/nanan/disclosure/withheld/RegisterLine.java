package cn.gov.nanan.disclosure.withheld;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Ground;
import java.time.LocalDate;

/**
 * 目录条目（公开视图）: all that leaves the intranet of something that is not published.
 *
 * @param key 条目标识, random
 * @param ground class of the ground; null where none was given
 */
public record RegisterLine(String key, String title, LocalDate day, Attribute attribute, Ground ground) {
    static final int LONGEST_KEY = 36;

    /** @throws IllegalArgumentException for what may not stand there, a 国家秘密 first of all */
    public RegisterLine {
        if (!key.matches("[A-Za-z0-9-]{1," + LONGEST_KEY + "}")
                || title.isBlank()
                || title.length() > RegisteredTitle.LONGEST
                || title.indexOf('\0') >= 0
                || day.getYear() < 1
                || day.getYear() > 9999
                || attribute == Attribute.PROACTIVE
                || ground == Ground.STATE_SECRET) {
            throw new IllegalArgumentException(key);
        }
    }
}
