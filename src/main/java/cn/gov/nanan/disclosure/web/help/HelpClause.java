package cn.gov.nanan.disclosure.web.help;

/**
 * 条目: a place within a part to which pages lead.
 *
 * @param anchor the part's anchor and the clause's number, such as {@code manual-3-2}
 * @param lead the paragraph after the heading; empty where the clause has none
 */
public record HelpClause(String anchor, String label, String lead) {}
