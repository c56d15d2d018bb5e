package cn.gov.nanan.disclosure.web.admin;

import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.setup.FirstSteps;
import cn.gov.nanan.disclosure.setup.SetupFinding;
import cn.gov.nanan.disclosure.setup.SetupLine;
import cn.gov.nanan.disclosure.setup.SetupStep;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.web.Reader;
import cn.gov.nanan.disclosure.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** 初始配置: every step with its state; and on the administrator's start how many are left, until none is. */
@Named
@RequestScoped
public class SetupPage {
    @Inject
    private FirstSteps steps;

    @Inject
    private Reader reader;

    @Inject
    private Texts texts;

    private List<SetupLine> lines;

    /** Asked before anything is written, so that who may not read it is refused. */
    public void load() {
        lines();
    }

    public List<SetupLine> lines() {
        if (lines == null) {
            lines = steps.lines();
        }
        return lines;
    }

    /** What is still to be done, in its order. */
    public List<SetupLine> missing() {
        return lines().stream().filter(SetupLine::isMissing).toList();
    }

    /** Is it on the start page? The demo bureau is nobody's to set up. */
    public boolean isWanted() {
        return !Setting.DEMO.isOn()
                && reader.officer().holds(Role.ADMIN)
                && !missing().isEmpty();
    }

    public String text(SetupFinding finding) {
        return texts.of(finding.key(), finding.arguments().toArray());
    }

    /** The name of the page where a step is done, as the menu has it. */
    public String pageName(SetupStep step) {
        return texts.of("menu" + step.page().replace('/', '.'));
    }

    /** As the file of the service has them, such as DISCLOSURE_AGENCY_CODE. */
    public String settings(SetupStep step) {
        return step.settings().stream()
                .map(setting -> setting.key().replaceAll("[.-]", "_").toUpperCase(Locale.ROOT))
                .collect(Collectors.joining("  "));
    }
}
