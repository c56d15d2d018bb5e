package cn.gov.nanan.disclosure.courier;

import cn.gov.nanan.disclosure.subject.Subject;
import java.util.Optional;

/** 办理链接: the address of a subject's page, such as an item's 办理单, for messages that are read elsewhere. */
record Link(Optional<String> base) {
    /** @param base address of the staff pages; empty where it is not known */
    static Link from(Optional<String> base) {
        return new Link(base.map(address -> address.replaceAll("/+$", "")));
    }

    Optional<String> to(Subject subject) {
        return base.map(address -> address + subject.address());
    }

    Optional<String> inTray() {
        return base.map(address -> address + "/desk/in-tray");
    }
}
