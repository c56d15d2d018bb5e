package cn.gov.nanan.disclosure.publication;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.clearance.Findings;
import cn.gov.nanan.disclosure.exchange.DataPackage;
import cn.gov.nanan.disclosure.exchange.PackageRegister;
import cn.gov.nanan.disclosure.exchange.PackageType;
import cn.gov.nanan.disclosure.exchange.Packages;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 白名单: a package holds what the public may read, and not one byte of what stands elsewhere in the house. */
@ExtendWith(ArquillianExtension.class)
class WhitelistIT {
    @Inject
    private SettableClock clock;

    @Inject
    private Issued issued;

    @Inject
    private MarkedHouse house;

    @Inject
    private Packages packages;

    @Inject
    private PackageRegister register;

    @Test
    @DisplayName("一（一）4（1） 数据包只装公开视图：库里其余各处的文字都做暗记，包里一个也找不到")
    void nothingElseGetsIntoAPackage() throws IOException {
        clock.set("2026-03-02T09:00");
        issued.bureau();
        long item = issued.item(Decision.proactive(), "2026-02-26", "2026-02-27");
        issued.act("office", item, Action.PASS_RECHECK, ActionInput.reviewing(Findings.of(), "经保密审查，可以公开"));
        List<String> marked = new ArrayList<>();
        for (String column : house.columns()) {
            try {
                if (house.mark(column) > 0) {
                    marked.add(column);
                }
            } catch (EJBException constrained) {
                assertFalse(column.startsWith("information_item."), column + " could not be marked");
            }
        }
        assertTrue(marked.contains("information_item.recipients"), marked.toString());
        assertTrue(marked.size() > 5, marked.toString());
        issued.act("office", item, Action.PUBLISH, ActionInput.none());
        DataPackage sealed =
                register.sealed(PackageType.ITEMS, Long.MAX_VALUE, 1).get(0);
        int read = 0;
        try (ZipFile zip = new ZipFile(packages.file(sealed).toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                String content = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
                assertFalse(content.contains(MarkedHouse.MARK), entry.getName());
                assertFalse(entry.getName().contains(MarkedHouse.MARK), entry.getName());
                read++;
            }
        }
        assertTrue(read > 6, read + " files");
    }
}
