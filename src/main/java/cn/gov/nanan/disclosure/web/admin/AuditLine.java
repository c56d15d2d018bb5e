package cn.gov.nanan.disclosure.web.admin;

import cn.gov.nanan.disclosure.audit.AuditEvent;
import java.util.List;

/**
 * 留痕一行: an event in words; what it was in codes only the export's last column says.
 *
 * @param who name of who did it, or the account where nobody has it
 * @param sections where he works
 * @param subject kind and number of what it was done to
 * @param title what that is called; empty where it has no name, or may not be named to this reader
 * @param address of its page, below that of the staff pages; empty where he may not open it
 * @param details what changed, and what was said
 */
public record AuditLine(
        AuditEvent event,
        String time,
        String who,
        List<String> sections,
        String act,
        String subject,
        String title,
        String address,
        List<String> details) {}
