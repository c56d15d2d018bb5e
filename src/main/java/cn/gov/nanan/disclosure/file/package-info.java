/**
 * 附件: stored bytes with digest and real media type, and formatted text made safe.
 *
 * <p>附件2 一（四）2: 「发布的政府信息要保证真实性、完整性、一致性。」 What was stored is known by its SHA-256 and never changes.
 *
 * <p>Does not own who may see a file: the capability that owns the item decides. Publishes no events.
 */
package cn.gov.nanan.disclosure.file;
