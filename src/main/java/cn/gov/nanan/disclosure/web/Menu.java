package cn.gov.nanan.disclosure.web;

import cn.gov.nanan.disclosure.annual.AnnualReports;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.remedy.Remedies;
import cn.gov.nanan.disclosure.report.Supervisors;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Officer;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.transfer.ArrivalRegister;
import cn.gov.nanan.disclosure.transfer.Releases;
import cn.gov.nanan.disclosure.web.Counts.Count;
import cn.gov.nanan.disclosure.web.bulk.BulkWork;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 菜单: the pages that the acting officer's roles give him, in groups, with what waits behind them. */
@Named
@RequestScoped
public class Menu {
    private static final Set<Role> CONTENT = EnumSet.complementOf(EnumSet.of(Role.ADMIN));

    /** The administrator, who changes, and the auditor, who reads. */
    private static final Set<Role> READERS = EnumSet.of(Role.ADMIN, Role.AUDITOR);

    /** 看板: both views for whoever supervises, 时限 alone for all others. */
    private static final String BOARD = "/reports/board";

    private static final String OBLIGATIONS = "/publication/obligations";
    private static final String OUTGOING = "/packages/outgoing";
    private static final String INCOMING = "/packages/incoming";
    private static final String TRUST = "/packages/trust";

    /** Only where links are checked. */
    private static final String DEAD_LINKS = "/publication/dead-links";

    /** Who reads the annual report: of drafters, who publish it, what is frozen. */
    private static final Set<Role> REPORT_READERS = with(AnnualReports.READERS, Role.DRAFTER);

    /** 菜单组: entries under one heading. */
    public record Block(String name, List<Entry> entries) {}

    /** 菜单项: a page and the roles that see it. */
    public record Entry(String outcome, Set<Role> roles) {
        /** The key of the entry's label, such as {@code menu.desk.in-tray}. */
        public String label() {
            return "menu" + outcome.replace('/', '.');
        }
    }

    private static final Map<String, Set<Count>> COUNTED = Map.of(
            "/desk/in-tray",
            EnumSet.of(Count.WAITING),
            "/desk/notices",
            EnumSet.of(Count.UNREAD),
            OBLIGATIONS,
            EnumSet.of(Count.OWED_OVERDUE),
            DEAD_LINKS,
            EnumSet.of(Count.DEAD_LINKS),
            OUTGOING,
            EnumSet.of(Count.TO_RELEASE),
            INCOMING,
            EnumSet.of(Count.STAGED),
            TRUST,
            EnumSet.of(Count.ENDING));

    private static final List<Block> ALL = List.of(
            new Block(
                    "menu.work",
                    List.of(
                            new Entry("/desk/in-tray", EnumSet.allOf(Role.class)),
                            new Entry("/desk/notices", CONTENT),
                            new Entry("/items/draft", EnumSet.of(Role.DRAFTER)),
                            new Entry("/items/search", CONTENT),
                            new Entry("/items/bulk", BulkWork.roles()),
                            new Entry("/desk/delegation", EnumSet.allOf(Role.class)))),
            new Block(
                    "menu.casework",
                    List.of(
                            new Entry("/casework/enter", EnumSet.of(Role.DISCLOSURE_OFFICE)),
                            new Entry("/casework/requests", CONTENT),
                            new Entry("/annual/board", Supervisors.ROLES),
                            new Entry("/letters/posting", EnumSet.of(Role.DISCLOSURE_OFFICE)),
                            new Entry("/letters/templates", EnumSet.of(Role.DISCLOSURE_OFFICE, Role.AUDITOR)),
                            new Entry("/casework/withheld", EnumSet.of(Role.DISCLOSURE_OFFICE, Role.AUDITOR)),
                            new Entry("/remedies/list", Remedies.READERS),
                            new Entry("/annual/reports", REPORT_READERS))),
            new Block(
                    "menu.publication",
                    List.of(
                            new Entry(OBLIGATIONS, CONTENT),
                            new Entry(
                                    DEAD_LINKS,
                                    EnumSet.of(Role.DRAFTER, Role.SECTION_HEAD, Role.DISCLOSURE_OFFICE, Role.AUDITOR)),
                            new Entry("/handover/copies", CONTENT),
                            new Entry("/handover/batches", EnumSet.of(Role.DISCLOSURE_OFFICE, Role.AUDITOR)),
                            new Entry("/reexamination/pending", EnumSet.of(Role.DISCLOSURE_OFFICE, Role.AUDITOR)))),
            new Block(
                    "menu.packages",
                    List.of(
                            new Entry(OUTGOING, Releases.READERS),
                            new Entry("/packages/carriers", Releases.READERS),
                            new Entry(INCOMING, ArrivalRegister.READERS),
                            new Entry(TRUST, READERS))),
            new Block(
                    "menu.report",
                    List.of(
                            new Entry(BOARD, CONTENT),
                            new Entry("/reports/register", CONTENT),
                            new Entry("/reports/coverage", Supervisors.ROLES))),
            new Block(
                    "menu.admin",
                    List.of(
                            new Entry("/admin/setup", READERS),
                            new Entry("/admin/sections", READERS),
                            new Entry("/admin/officers", READERS),
                            new Entry("/admin/calendar", READERS),
                            new Entry("/admin/periods", READERS),
                            new Entry("/admin/rules", READERS),
                            new Entry("/admin/categories", READERS),
                            new Entry("/admin/catalogue-import", READERS),
                            new Entry("/admin/audit", READERS))));

    /** Every page to which some menu leads. */
    static List<String> pages() {
        return ALL.stream()
                .flatMap(block -> block.entries().stream())
                .map(Entry::outcome)
                .toList();
    }

    private static Set<Role> with(Set<Role> roles, Role another) {
        Set<Role> all = EnumSet.of(another);
        all.addAll(roles);
        return all;
    }

    @Inject
    private Reader reader;

    @Inject
    private Counts counts;

    private Actor actor;

    private List<Block> offered;

    /** What the menu counts is known before the page is written, so that it is asked for with what the page counts. */
    @PostConstruct
    void identify() {
        actor = reader.actor();
        offered = ALL.stream()
                .map(group -> new Block(group.name(), visible(group.entries())))
                .filter(group -> !group.entries().isEmpty())
                .toList();
        offered.stream()
                .flatMap(group -> group.entries().stream())
                .forEach(entry -> counts.foresee(COUNTED.getOrDefault(entry.outcome(), Set.of())));
    }

    public List<Block> groups() {
        return offered;
    }

    private List<Entry> visible(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.roles().stream().anyMatch(actor::acts))
                .filter(entry -> NetworkPaths.isHere(entry.outcome()))
                .filter(entry -> !entry.outcome().equals(DEAD_LINKS) || Setting.LINKS_CHECK.isOn())
                .toList();
    }

    /** Key of the entry's label; of the board only what he who reads it sees there. */
    public String label(Entry entry) {
        boolean supervised = Supervisors.ROLES.stream().anyMatch(actor::acts);
        return entry.outcome().equals(BOARD) && !supervised ? "menu.reports.timeliness" : entry.label();
    }

    /** Is this the entry of the page being shown? */
    public boolean isCurrent(Entry entry) {
        String shown = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return shown.equals(entry.outcome() + ".xhtml");
    }

    /** How much waits behind an entry; 0 where nothing is counted. */
    public long count(Entry entry) {
        return switch (entry.outcome()) {
            case "/desk/in-tray" -> counts.waiting();
            case "/desk/notices" -> counts.unread();
            case OBLIGATIONS -> counts.overdue();
            case DEAD_LINKS -> counts.deadLinks();
            case OUTGOING -> counts.toRelease();
            case INCOMING -> counts.staged();
            case TRUST -> counts.endingCertificates();
            default -> 0;
        };
    }

    /** Key of the words for what is counted. */
    public String counted(Entry entry) {
        return switch (entry.outcome()) {
            case "/desk/notices" -> "notice.unread";
            case OBLIGATIONS -> "DeadlineStatus.OVERDUE";
            case TRUST -> "transfer.ending.title";
            default -> "Tab.WAITING";
        };
    }

    /** Is what waits behind the entry late? */
    public boolean isUrgent(Entry entry) {
        return entry.outcome().equals(OBLIGATIONS) || entry.outcome().equals(TRUST);
    }

    /** Does the menu lead the acting officer to this page? */
    public boolean isOffered(String outcome) {
        return groups().stream().flatMap(group -> group.entries().stream()).anyMatch(entry -> entry.outcome()
                .equals(outcome));
    }

    public Officer officer() {
        return actor.officer();
    }
}
