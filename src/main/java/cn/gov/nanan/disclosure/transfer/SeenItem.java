package cn.gov.nanan.disclosure.transfer;

import cn.gov.nanan.disclosure.publicview.Attached;
import java.util.List;

/**
 * 待发布的正文: what of an item the public will read, before it does.
 *
 * @param text sanitised HTML; empty where it has none
 * @param link empty where it has none
 */
public record SeenItem(String text, String link, List<Attached> files) {}
