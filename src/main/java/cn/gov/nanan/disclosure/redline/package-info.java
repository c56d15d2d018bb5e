/**
 * 花脸稿: what differs between the states of a formatted text, word by word and by author; and where a passage of an earlier
 * state stands in a later one.
 *
 * <p>附件2 一（四）2: 「发布的政府信息要保证真实性、完整性、一致性。」 Who answers for a text must see what was changed in it, and by whom.
 *
 * <p>Does not own texts, versions and who they are from ({@code version}). Fires and observes nothing.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>jsoup reads the text into blocks, java-diff-utils (Apache-2.0, kept, on Maven Central) finds the shortest edit script
 *       of blocks, then of the words in changed blocks. Rejected: DaisyDiff, which compares HTML as such but is not on Maven
 *       Central; comparing tags and words as one stream, which tears
 *       tables apart.
 *   <li>The search is bounded: 400 edits, then the passage counts as replaced. Rejected: a time limit, under which the same two texts look different on a busy day.
 *   <li>What several authors did is laid one over the other, so that each insertion and deletion keeps its author. Rejected:
 *       comparing the first state with the last, which knows no authors.
 *   <li>A change of alignment or level replaces the paragraph; within a table's row cells are compared by their column.
 * </ul>
 */
package cn.gov.nanan.disclosure.redline;
