/**
 * 看不见的内容: what attached files carry beyond what is seen, kind by kind with its place: hidden sheets, rows and columns,
 * comments, tracked changes, embedded files, authors, where a photo was taken, annotations, earlier revisions.
 *
 * <p>条例第十七条: 「行政机关应当建立健全政府信息公开审查机制」: what is reviewed is all of what is published. 条例第十五条: what touches
 * others' privacy is not made public.
 *
 * <p>Does not own who must look at it and tick it ({@code screening}), nor what runs when a file is opened, which is not
 * taken in at all ({@code file}). Fires and observes nothing.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A file is read once, when a page first shows it, and what was found is kept beside its row; it goes with the file,
 *       also where 国家秘密 erases it. Files of one digest under other names are read each, since a name says how.
 *       Rejected: reading within the act that stores the file, which holds the item's row meanwhile.
 *   <li>What was found by an earlier version of the reader is read again ({@code HiddenReport.READER}); what was not read to
 *       its end is after an hour, and of a file that could not be opened nothing is kept: what goes wrong once is not kept
 *       for ever. Rejected: to keep nothing of what was not read to its end, so that each look at a page takes the time again.
 *   <li>Two files are read at once, and a page waits 20 seconds for those that have not begun; of the others it says that
 *       they are not looked at yet, and that keeps an item back as every finding does.
 *   <li>Time and size of the reading are bounded as those of words are; what could not be read to its end is a finding too,
 *       and so is what is locked or damaged: nobody has looked into it.
 *   <li>OOXML, ODF and OFD are read as streams of XML, of .xls single records; .doc and .ppt by POI's own readers up to a
 *       size. Rejected: Tika's modules and ofdrw, 40 MB for the same places.
 *   <li>What a program writes of itself is no author: a finding of every file would teach to tick without looking. Labels of
 *       sensitivity are told.
 * </ul>
 */
package cn.gov.nanan.disclosure.hidden;
