package cn.gov.nanan.disclosure.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.gov.nanan.disclosure.applicant.ApplicantKind;
import cn.gov.nanan.disclosure.applicant.PersonalData;
import cn.gov.nanan.disclosure.applicant.PersonalField;
import cn.gov.nanan.disclosure.applicant.PersonalSeal;
import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.attribute.Ground;
import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.clearance.Findings;
import cn.gov.nanan.disclosure.crossing.Crossings;
import cn.gov.nanan.disclosure.enquiry.Seam;
import cn.gov.nanan.disclosure.enquiry.Submission;
import cn.gov.nanan.disclosure.enquiry.Submitted;
import cn.gov.nanan.disclosure.exchange.DataPackage;
import cn.gov.nanan.disclosure.exchange.PackageRegister;
import cn.gov.nanan.disclosure.exchange.Packages;
import cn.gov.nanan.disclosure.form.Corrected;
import cn.gov.nanan.disclosure.form.FormText;
import cn.gov.nanan.disclosure.form.PublicElements;
import cn.gov.nanan.disclosure.form.SourcePage;
import cn.gov.nanan.disclosure.harness.ActingAs;
import cn.gov.nanan.disclosure.harness.LiveSetting;
import cn.gov.nanan.disclosure.harness.Patience;
import cn.gov.nanan.disclosure.harness.SettableClock;
import cn.gov.nanan.disclosure.history.HistoryImports;
import cn.gov.nanan.disclosure.history.Progresses;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.procedure.Action;
import cn.gov.nanan.disclosure.procedure.ActionInput;
import cn.gov.nanan.disclosure.procedure.Amendment;
import cn.gov.nanan.disclosure.procedure.RelationKind;
import cn.gov.nanan.disclosure.publicview.PackageAction;
import cn.gov.nanan.disclosure.publicview.Withdrawal;
import cn.gov.nanan.disclosure.request.DeliveryForm;
import cn.gov.nanan.disclosure.request.DeliveryRoute;
import cn.gov.nanan.disclosure.request.InformationRequest;
import cn.gov.nanan.disclosure.request.RequestAction;
import cn.gov.nanan.disclosure.request.RequestInput;
import cn.gov.nanan.disclosure.request.Requests;
import cn.gov.nanan.disclosure.request.Wanted;
import cn.gov.nanan.disclosure.signature.Certificates;
import cn.gov.nanan.disclosure.signature.NodeKeys;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.transfer.TrustedNodes;
import cn.gov.nanan.disclosure.withheld.RegisterReleases;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
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

    @Inject
    private ActingAs acting;

    @Inject
    private TrustedNodes nodes;

    @Inject
    private NodeKeys keys;

    @Inject
    private PersonalSeal seal;

    @Inject
    private Seam seam;

    @Inject
    private Requests requests;

    @Inject
    private RegisterReleases titles;

    @Inject
    private Crossings crossings;

    @Inject
    private HistoryImports imports;

    @Inject
    private Progresses progresses;

    @PersistenceContext(unitName = "disclosure")
    private EntityManager entities;

    @AfterEach
    void end() {
        LiveSetting.clear(Setting.NETWORK);
    }

    @Test
    @DisplayName("条例第十八条 内网发出的未公开信息目录、办理状态也只装该装的：暗记不在包里，信封里也没有")
    void nothingElseCrossesWithTheRegisterAndTheStatus() throws IOException {
        clock.set("2026-03-02T09:00");
        issued.bureau();
        issued.another("second", Role.DISCLOSURE_OFFICE);
        LiveSetting.set(Setting.NETWORK, "intranet");
        acting.user("admin");
        nodes.believe(
                "PORTAL",
                "南安市人民政府门户网站",
                Certificates.pem(keys.certificates().get(0)).getBytes(StandardCharsets.US_ASCII));
        long filed =
                issued.item(Decision.withheld(Ground.PROCESS_INFO, "尚在研究讨论，不属于应当公开的信息"), "2026-02-26", "2026-02-27");
        issued.act("general", filed, Action.FILE, ActionInput.none());
        seam.inward(new Submitted(
                new Submission(
                        "YSQ-2026-W0001",
                        "a".repeat(64),
                        ApplicantKind.NATURAL_PERSON,
                        seal.seal(new PersonalData(Map.of(
                                PersonalField.NAME, MarkedHouse.MARK,
                                PersonalField.ID_NUMBER, "350583199003070012",
                                PersonalField.PHONE, "13800001234"))),
                        List.of(new Wanted("技改项目名单", null, MarkedHouse.MARK)),
                        DeliveryForm.ELECTRONIC,
                        DeliveryRoute.ONLINE,
                        LocalDate.of(2026, 3, 2)),
                List.of(),
                List.of()));
        for (String column : house.columns()) {
            if (!column.startsWith("trusted_node.") && !column.equals("request_matter.wanted_title")) {
                house.mark(column);
            }
        }
        acting.user("office");
        titles.release(filed, "关于某批名单的文件");
        acting.user("second");
        titles.letOut(Map.of(filed, "关于某批名单的文件"));
        acting.user("office");
        InformationRequest request = entities.createQuery(
                        "select r from InformationRequest r", InformationRequest.class)
                .getSingleResult();
        requests.perform(
                request.id(),
                request.version(),
                RequestAction.REGISTER,
                new RequestInput.Registering("0601", null, ""));
        crossings.pack();
        for (PackageType type : List.of(PackageType.REGISTER, PackageType.STATUS)) {
            DataPackage sealed = register.sealed(type, Long.MAX_VALUE, 1).get(0);
            try (ZipFile zip = new ZipFile(packages.file(sealed).toFile())) {
                for (ZipEntry entry : zip.stream().toList()) {
                    String content = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    assertFalse(content.contains(MarkedHouse.MARK), type + " " + entry.getName());
                    if (entry.getName().endsWith("status.json")) {
                        String personal = content.replaceAll("(?s).*\"personal\":\"([^\"]+)\".*", "$1");
                        String opened =
                                new String(keys.open(Base64.getDecoder().decode(personal)), StandardCharsets.UTF_8);
                        assertFalse(opened.contains(MarkedHouse.MARK), opened);
                        assertTrue(opened.contains("技改项目名单"), opened);
                    }
                }
            }
        }
    }

    @Test
    @DisplayName("一（一）4（1） 数据包只装公开视图：库里其余各处的文字都做暗记，包里一个也找不到")
    void nothingElseGetsIntoAPackage() throws IOException {
        clock.set("2026-03-02T09:00");
        issued.bureau();
        long item = issued.item(Decision.proactive(), "2026-02-26", "2026-02-27");
        issued.act("office", item, Action.PASS_RECHECK, ActionInput.reviewing(Findings.of(), "经保密审查，可以公开"));
        List<String> marked = mark();
        assertTrue(marked.contains("information_item.recipients"), marked.toString());
        assertTrue(marked.size() > 5, marked.toString());
        issued.act("office", item, Action.PUBLISH, ActionInput.none());
        DataPackage sealed =
                register.sealed(PackageType.ITEMS, Long.MAX_VALUE, 1).get(0);
        assertTrue(unmarked(sealed) > 6);
    }

    @Test
    @DisplayName("一（一）4（1） 更正、废止、替代、撤回、链接、转载、历史目录的数据包也只装公开视图：暗记一个也不在包里")
    void nothingElseGetsIntoAnyLaterPackage() throws Exception {
        clock.set("2026-03-02T09:00");
        issued.bureau();
        long item = issued.published("2026-02-26", "2026-02-27");
        long linked = issued.linkable();
        long extracted = issued.linkable();
        long newer = issued.relating(RelationKind.SUPERSEDES, item, "2026-02-27");
        issued.act("office", newer, Action.PASS_RECHECK, ActionInput.reviewing(Findings.of(), "经保密审查，可以公开"));
        SourcePage page = new SourcePage("https://www.example.gov.cn/a.html", "泉州市工业和信息化局", null);

        marked(PackageAction.LINK, linked, "office", Action.LINK, ActionInput.sourced(page));
        marked(PackageAction.PUBLISH, extracted, "office", Action.EXTRACT, ActionInput.sourced(page));
        PublicElements standing = issued.find(item).publicElements();
        issued.act(
                "office",
                item,
                Action.CORRECT,
                ActionInput.correcting(
                        new Amendment(
                                standing.with(List.of(new Corrected(
                                        FormText.TITLE, issued.find(item).title(), "更正后的标题"))),
                                "标题有误，已更正"),
                        null));
        marked(PackageAction.REPLACE, item, "leader", Action.ENDORSE, ActionInput.none());
        marked(PackageAction.SUPERSEDE, newer, "office", Action.PUBLISH, ActionInput.none());
        marked(PackageAction.REPLACE, newer, "office", Action.REPEAL, ActionInput.remark("由新办法废止"));
        issued.act(
                "office",
                newer,
                Action.WITHDRAW,
                ActionInput.withdrawing(Withdrawal.Reason.NO_LONGER_PUBLIC, "不宜继续公开"));
        marked(PackageAction.WITHDRAW, newer, "leader", Action.CONSENT, ActionInput.none());

        acting.user("admin");
        String token = imports.keep(
                new ByteArrayInputStream("标题,发布日期,来源,索引号\n旧通知,2001-02-03,南安,NA-1\n".getBytes(StandardCharsets.UTF_8)));
        imports.inspect(token, "past.csv", "旧网站");
        mark();
        imports.start(token, MarkedHouse.MARK, "旧网站", false);
        Patience.until("the import is over", progresses.of(token).orElseThrow()::isOver);
        DataPackage past = register.sealed(PackageType.ITEMS, Long.MAX_VALUE, 1).get(0);
        assertEquals("NA-1", register.lines(past).get(0).indexNumber());
        unmarked(past);
    }

    /** Everything is marked anew before the act, whose packages hold none of it. */
    private void marked(PackageAction action, long item, String by, Action act, ActionInput input) throws IOException {
        mark();
        long before = register.sealed(PackageType.ITEMS, Long.MAX_VALUE, 1).stream()
                .mapToLong(DataPackage::id)
                .max()
                .orElse(0);
        issued.act(by, item, act, input);
        List<DataPackage> sealed = register.sealed(PackageType.ITEMS, Long.MAX_VALUE, 10).stream()
                .filter(each -> each.id() > before)
                .toList();
        String number = issued.find(item).indexNumber();
        assertTrue(
                sealed.stream()
                        .flatMap(each -> register.lines(each).stream())
                        .anyMatch(line ->
                                line.action() == action && line.indexNumber().equals(number)),
                act + " of " + number);
        for (DataPackage each : sealed) {
            unmarked(each);
        }
    }

    private List<String> mark() {
        List<String> marked = new ArrayList<>();
        for (String column : house.columns()) {
            if (house.mark(column) > 0) {
                marked.add(column);
            }
        }
        return marked;
    }

    /** How many files it holds, none of which has a mark in its name or its bytes; nor has what stands between them. */
    private int unmarked(DataPackage sealed) throws IOException {
        String raw = Files.readString(packages.file(sealed), StandardCharsets.ISO_8859_1);
        assertFalse(raw.contains(MarkedHouse.MARK), sealed.fileName());
        try (ZipFile zip = new ZipFile(packages.file(sealed).toFile())) {
            List<? extends ZipEntry> entries = zip.stream().toList();
            for (ZipEntry entry : entries) {
                String content = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
                assertFalse(content.contains(MarkedHouse.MARK), entry.getName());
                assertFalse(entry.getName().contains(MarkedHouse.MARK), entry.getName());
            }
            return entries.size();
        }
    }
}
