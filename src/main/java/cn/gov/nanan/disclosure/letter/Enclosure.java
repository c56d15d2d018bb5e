package cn.gov.nanan.disclosure.letter;

/**
 * 附件.
 *
 * @param sha256 散列值 of the file that is enclosed; empty of one that goes on paper alone
 */
public record Enclosure(String name, String sha256) {}
