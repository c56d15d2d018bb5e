package cn.gov.nanan.disclosure.agenda;

import cn.gov.nanan.disclosure.casework.RequestTray;
import cn.gov.nanan.disclosure.procedure.Procedure;
import cn.gov.nanan.disclosure.procedure.Step;
import cn.gov.nanan.disclosure.procedure.Transition;
import cn.gov.nanan.disclosure.request.RequestProcedure;
import cn.gov.nanan.disclosure.request.RequestStep;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.subject.SubjectKind;
import cn.gov.nanan.disclosure.worklist.InTray;
import cn.gov.nanan.disclosure.worklist.LastAct;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 待办缘由: why each row of a page waits for the acting officer; two queries a page. */
@Stateless
public class WaitingReasons {
    @Inject
    private InTray items;

    @Inject
    private RequestTray requests;

    @Inject
    private Acting acting;

    /** The same rows, each with its reason. */
    public List<WaitingRow> explain(List<WaitingRow> rows) {
        Actor actor = acting.actor();
        Map<Long, LastAct> ofItems = byId(items.lastActs(ids(rows, SubjectKind.ITEM)));
        Map<Long, LastAct> ofRequests = byId(requests.lastActs(ids(rows, SubjectKind.REQUEST)));
        return rows.stream()
                .map(row -> row.because(
                        switch (row.kind()) {
                            case ITEM -> WaitingReason.of(
                                    actor, duties(row), row.section(), said(row, ofItems.get(row.id())));
                            case REQUEST -> WaitingReason.of(
                                    actor,
                                    RequestProcedure.duties((RequestStep) row.step())
                                            .keySet(),
                                    row.section(),
                                    ofRequests.get(row.id()));
                            default -> new WaitingReason(Role.DISCLOSURE_OFFICE, null, null);
                        }))
                .toList();
    }

    private static List<Role> duties(WaitingRow row) {
        return Arrays.stream(Role.values())
                .filter(role -> Procedure.waitingFor(role).stream().anyMatch(way -> leads(way, row)))
                .toList();
    }

    private static boolean leads(Transition way, WaitingRow row) {
        return way.from() == (Step) row.step() && way.kinds().contains(row.information());
    }

    /** 国家秘密: what was said of it is shown to nobody. */
    private static LastAct said(WaitingRow row, LastAct sent) {
        return sent == null || !row.stub()
                ? sent
                : new LastAct(sent.id(), sent.officer(), sent.action(), null, sent.at());
    }

    private static Collection<Long> ids(List<WaitingRow> rows, SubjectKind kind) {
        return rows.stream()
                .filter(row -> row.kind() == kind)
                .map(WaitingRow::id)
                .toList();
    }

    private static Map<Long, LastAct> byId(List<LastAct> acts) {
        return acts.stream().collect(Collectors.toMap(LastAct::id, act -> act));
    }
}
