/**
 * 历史目录: takes over a catalogue that exists already, from a spreadsheet or a text file.
 *
 * <p>细则 一（一）4（1）: 「局政府信息公开办分别将主动公开信息进行登记汇总，编制索引目录，在内网形成数据包。数据包导入外网」. What is taken over goes the same
 * way.
 *
 * <p>Does not own the catalogue, nor the running numbers of the 索引号. Fires and observes nothing.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>A package of its own for catalogues taken over: old rows are judged, sealed and imported as packages, and the
 *       catalogue knows nothing else. Rejected: inserts into the catalogue's tables.
 *   <li>One import at a time, by a row of the database that lapses: two would judge their rows by a catalogue that the
 *       other one changes. Rejected: the memory of one node; waiting without an end.
 *   <li>A file is counted before it is read: rows, columns, room and characters have a bound, and whatever a library says of
 *       a damaged file becomes one refusal with file and row. Rejected: trust in what a sheet says of its own size; reading
 *       until memory ends.
 * </ul>
 */
package cn.gov.nanan.disclosure.history;
