/**
 * 附件: stored bytes with digest and real media type, and formatted text made safe.
 *
 * <p>附件2 一（四）2: 「发布的政府信息要保证真实性、完整性、一致性。」 What was stored is known by its SHA-256 and never changes.
 *
 * <p>Does not own who may see a file: the capability that owns the item decides. Fires and observes nothing.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Archives are not attached: nobody could check what is inside before it is published. Rejected: unpacking them.
 *   <li>What runs when a file is opened is refused, and judged by what a file says of its parts, not by their names:
 *       content types and relations, records, objects. Pages and pictures outside, a template on the writer's own disk,
 *       a chart's own workbook stay. Rejected: a list of names; a virus scanner, which knows only what others saw before.
 *   <li>What no browser shows is shown as a PDF that a program of the deployer makes, in a process of its own: a faulty file
 *       ends that, not the server. It goes by the digest of the file, is never published, and is erased with it; one that is
 *       being made then never comes. Rejected: a library that reads Office files in the server.
 *   <li>The words of a file are read to look for something in them, within bounds of time and size: of OOXML, ODF and OFD from
 *       their XML, of PDF by the library that judges it, of older office files from their bytes. What cannot be read within
 *       them counts as not read, and is said to be. Rejected: text recognition, which would guess.
 * </ul>
 */
package cn.gov.nanan.disclosure.file;
