package cn.gov.nanan.disclosure.web.help;

import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.web.NetworkPaths;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** 帮助书架: every part of the help, read once. */
@ApplicationScoped
public class HelpShelf {
    /** 操作说明 and 处理流程细则: the bureau's own words, which bind; English gives a summary. */
    static final List<String> BINDING = List.of("rules-1", "rules-2", "manual-1", "manual-2", "manual-3", "manual-4");

    static final String START = "start";

    /** 外网节点怎么办: what there is to do on an extranet. */
    static final String OUTSIDE = "outside";

    /** 依申请公开怎么办, for every role that has a part in it. */
    static final String REQUESTS = "requests";

    @Inject
    private ServletContext servlet;

    private final Map<String, HelpPart> read = new ConcurrentHashMap<>();

    HelpPart part(String language, String name) {
        return read.computeIfAbsent(
                Network.current() + "/" + language + "/" + name,
                key -> HelpText.read(language, name, servlet.getContextPath(), NetworkPaths::isHere));
    }

    /** 怎么办: how each role works with the system, the first steps before. */
    List<HelpPart> howTos(String language) {
        Stream<String> names = Network.current() == Network.EXTRANET
                ? Stream.of(OUTSIDE, nameOf(Role.ADMIN), nameOf(Role.AUDITOR))
                : Stream.concat(
                        Stream.of(START, REQUESTS), Arrays.stream(Role.values()).map(HelpShelf::nameOf));
        return names.map(name -> part(language, name)).toList();
    }

    static String nameOf(Role role) {
        return "role-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
