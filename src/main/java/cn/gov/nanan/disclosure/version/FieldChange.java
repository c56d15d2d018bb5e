package cn.gov.nanan.disclosure.version;

/**
 * 栏目改动: one field with what was inserted and deleted in it.
 *
 * @param key of its label
 * @param xhtml well-formed and harmless
 */
public record FieldChange(String key, String xhtml) {}
