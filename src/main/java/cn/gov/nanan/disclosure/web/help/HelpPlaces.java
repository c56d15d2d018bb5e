package cn.gov.nanan.disclosure.web.help;

import java.util.Map;

/** 页面与帮助: which place of the help concerns which staff page. */
final class HelpPlaces {
    /** The how-to of the reader's own role. */
    static final String OWN_ROLE = "role";

    // spotless:off
    static final Map<String, String> OF_PAGE = Map.ofEntries(
            Map.entry("/desk/in-tray",            OWN_ROLE),
            Map.entry("/desk/password",           "start-4"),
            Map.entry("/desk/notices",            "start-2"),
            Map.entry("/desk/settings",           "start-4"),
            Map.entry("/desk/delegation",         "start-5"),
            Map.entry("/help",                    "help-top"),
            Map.entry("/casework/enter",          "requests-1"),
            Map.entry("/casework/receipt",        "requests-1"),
            Map.entry("/casework/requests",       "requests-1"),
            Map.entry("/casework/request",        "requests"),
            Map.entry("/letters/case",            "requests"),
            Map.entry("/letters/letter",          "requests"),
            Map.entry("/letters/posting",         "requests"),
            Map.entry("/letters/templates",       "requests"),
            Map.entry("/letters/template",        "requests"),
            Map.entry("/items/draft",             "role-drafter"),
            Map.entry("/items/item",              OWN_ROLE),
            Map.entry("/items/bulk",              OWN_ROLE),
            Map.entry("/items/search",            "start-3"),
            Map.entry("/publication/obligations", "role-disclosure-office-4"),
            Map.entry("/publication/dead-links",  "role-disclosure-office-3"),
            Map.entry("/packages/outgoing",       "role-disclosure-office-3"),
            Map.entry("/packages/sent",           "role-disclosure-office-3"),
            Map.entry("/packages/package",        "role-disclosure-office-3"),
            Map.entry("/packages/returned",       "role-disclosure-office-3"),
            Map.entry("/packages/portal",         "role-disclosure-office-3"),
            Map.entry("/packages/incoming",       "role-disclosure-office-3"),
            Map.entry("/packages/arrival",        "role-disclosure-office-3"),
            Map.entry("/packages/carriers",       "role-disclosure-office-3"),
            Map.entry("/packages/trust",          "role-admin-4"),
            Map.entry("/handover/copies",         "role-disclosure-office-4"),
            Map.entry("/handover/batches",        "role-disclosure-office-4"),
            Map.entry("/handover/batch",          "role-disclosure-office-4"),
            Map.entry("/annual/board",            "role-disclosure-office-4"),
            Map.entry("/annual/requests",         "role-disclosure-office-4"),
            Map.entry("/annual/reports",          "role-disclosure-office-4"),
            Map.entry("/annual/report",           "role-disclosure-office-4"),
            Map.entry("/annual/cases",            "role-disclosure-office-4"),
            Map.entry("/remedies/list",           "role-disclosure-office-4"),
            Map.entry("/remedies/enter",          "role-disclosure-office-4"),
            Map.entry("/remedies/case",           "role-disclosure-office-4"),
            Map.entry("/reports/register",        "manual-1-2"),
            Map.entry("/reports/coverage",        "manual-1-2"),
            Map.entry("/reports/board",           "role-disclosure-office-4"),
            Map.entry("/reports/cases",           "role-disclosure-office-4"),
            Map.entry("/reexamination/pending",   "role-disclosure-office-4"),
            Map.entry("/casework/withheld",       "role-disclosure-office-4"),
            Map.entry("/admin/setup",             "role-admin-1"),
            Map.entry("/admin/sections",          "role-admin-1"),
            Map.entry("/admin/officers",          "role-admin-1"),
            Map.entry("/admin/officer",           "role-admin-1"),
            Map.entry("/admin/calendar",          "role-admin-2"),
            Map.entry("/admin/periods",           "role-admin-2"),
            Map.entry("/admin/categories",        "manual-1-2"),
            Map.entry("/admin/rules",             "role-admin-3"),
            Map.entry("/admin/catalogue-import",  "role-admin-4"),
            Map.entry("/admin/audit",             "role-auditor-2"));
    // spotless:on

    private HelpPlaces() {}
}
