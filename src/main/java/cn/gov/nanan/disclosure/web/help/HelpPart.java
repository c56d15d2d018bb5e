package cn.gov.nanan.disclosure.web.help;

import java.util.List;

/**
 * 部分: one file of the help, ready to be shown.
 *
 * @param anchor the file's name, such as {@code manual-3}
 * @param html without the part's own heading; holds nothing but what Markdown makes
 */
public record HelpPart(String anchor, String title, String html, List<HelpClause> clauses) {
    public HelpPart {
        clauses = List.copyOf(clauses);
    }
}
