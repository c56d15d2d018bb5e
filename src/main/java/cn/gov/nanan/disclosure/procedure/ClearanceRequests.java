package cn.gov.nanan.disclosure.procedure;

import cn.gov.nanan.disclosure.clearance.Clearance;
import cn.gov.nanan.disclosure.clearance.PublicInterest;
import cn.gov.nanan.disclosure.clearance.Purpose;
import cn.gov.nanan.disclosure.clearance.Reply;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Actor;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** 会商报批: asks other bodies about an item, and records what they answered. Every call acts for the logged-in officer. */
@Stateless
public class ClearanceRequests {
    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    @Inject
    private ItemLocks locks;

    /** Asks another body about the item; the version that now stands. */
    public int ask(long itemId, int version, Purpose purpose, String body, LocalDate on) {
        Actor actor = acting.actor();
        InformationItem item = locks.locked(itemId, version, actor);
        Clearance asked = item.clearing(actor).ask(purpose, body, on, clock.instant());
        return locks.written(actor, "item.clearance-asked", item, asked.purpose() + " " + place(item, asked));
    }

    /** 公共利益决定 of the 公开办 or the deputy leader, 条例第十五条; the version that now stands. */
    public int override(long itemId, int version, String party, String reason, LocalDate toldOn) {
        Actor actor = acting.actor();
        InformationItem item = locks.locked(itemId, version, actor);
        PublicInterest decided = item.clearing(actor).override(party, reason, toldOn, clock.instant());
        return locks.written(
                actor, "item.public-interest", item, decided.toldOn().toString());
    }

    /** 公开依据确认 of the 公开办 or the deputy leader, 条例第十条; the version that now stands. */
    public int confirmCitation(long itemId, int version) {
        Actor actor = acting.actor();
        InformationItem item = locks.locked(itemId, version, actor);
        item.clearing(actor).confirmCitation(clock.instant());
        return locks.written(actor, "item.citation-confirmed", item, "");
    }

    /** 登记答复 of a body that was asked; the version that now stands. */
    public int answer(long itemId, int version, long clearanceId, Reply reply) {
        Actor actor = acting.actor();
        InformationItem item = locks.locked(itemId, version, actor);
        item.clearing(actor).require();
        Clearance asked = item.clearances().byId(clearanceId);
        asked.answer(reply, clock.instant());
        return locks.written(actor, "item.clearance-answered", item, place(item, asked) + " " + asked.answer());
    }

    /** Its number on the 办理单: the trail is kept for ever, and who was asked may be part of what is to be forgotten. */
    private static String place(InformationItem item, Clearance asked) {
        return "#" + (item.clearances().all().indexOf(asked) + 1);
    }
}
