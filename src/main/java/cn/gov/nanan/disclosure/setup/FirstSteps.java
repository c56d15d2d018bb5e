package cn.gov.nanan.disclosure.setup;

import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.staff.Acting;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** 初始配置清单: every step of this node, for the administrator who takes them and the auditor who reads. */
@Stateless
public class FirstSteps {
    @Inject
    private Acting acting;

    @Inject
    private PeopleSteps people;

    @Inject
    private CalendarSteps calendars;

    @Inject
    private NodeSteps node;

    /** @throws cn.gov.nanan.disclosure.platform.BusinessException {@code staff.error.role-needed} */
    public List<SetupLine> lines() {
        acting.requireAdminOrAuditor();
        Stream<SetupLine> trust = Network.current() == Network.BOTH ? Stream.empty() : Stream.of(node.trust());
        return Stream.of(
                        people.lines().stream(),
                        calendars.lines().stream(),
                        Stream.of(node.agency(), node.address(), node.keys()),
                        trust,
                        Stream.of(node.backup(), node.mail()))
                .flatMap(lines -> lines)
                .toList();
    }
}
