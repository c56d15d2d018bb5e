package cn.gov.nanan.disclosure.withheld;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Ground;
import java.time.LocalDate;

/**
 * 目录条目: what the public is told of something that is not published.
 *
 * @param item by which it is taken back; told to nobody
 * @param title neutral: what it is about, not what it says
 * @param ground class of the ground; null where none was given
 */
public record RegisterEntry(long item, String title, LocalDate day, Attribute attribute, Ground ground) {}
