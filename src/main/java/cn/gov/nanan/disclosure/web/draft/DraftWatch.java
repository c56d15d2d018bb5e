package cn.gov.nanan.disclosure.web.draft;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.platform.BureauClock;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.RefusalKind;
import cn.gov.nanan.disclosure.web.Texts;
import cn.gov.nanan.disclosure.web.items.AttributeChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.format.DateTimeFormatter;

/**
 * 自动保存: keeps the draft while it is being written, as 保存 does, but changes nothing on the page except the one line
 * that says so. What cannot be kept is named there and stays with the page's script. A choice of 国家秘密 is never kept
 * by itself, for it wipes the text; nobody else's newer version is overwritten.
 */
@Named
@RequestScoped
public class DraftWatch {
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(BureauClock.ZONE);

    @Inject
    private DraftPage page;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private WatchResult outcome = WatchResult.IDLE;
    private String said = "";

    /** What came of it, as the page's script reads it. */
    enum WatchResult {
        IDLE,
        KEPT,
        REFUSED,
        OVERTAKEN
    }

    public void keep() {
        AttributeChoice choice = page.getForm().getChoice();
        if (!isKeepable() || isSecret(choice)) {
            outcome = WatchResult.REFUSED;
            said = isSecret(choice) ? texts.of("draft.watch.secret") : "";
            return;
        }
        try {
            keep(choice);
        } catch (BusinessException refused) {
            boolean overtaken = refused.is(RefusalKind.STALE);
            outcome = overtaken ? WatchResult.OVERTAKEN : WatchResult.REFUSED;
            said = texts.of(overtaken ? "draft.watch.overtaken" : "draft.watch.refused", texts.of(refused));
        }
    }

    /** An attribute whose reason is not written yet waits; the text does not. */
    private void keep(AttributeChoice choice) {
        BusinessException unfinished = null;
        Decision decision = null;
        try {
            decision = choice.decision();
        } catch (BusinessException incomplete) {
            unfinished = incomplete;
        }
        boolean wouldWipe =
                decision == null && page.item() != null && page.item().isStub();
        if (wouldWipe && unfinished != null) {
            throw unfinished;
        }
        page.keep(decision);
        outcome = WatchResult.KEPT;
        String at = SECOND.format(clock.instant());
        said = unfinished == null
                ? texts.of("draft.watch.kept", at)
                : texts.of("draft.watch.kept-text", at, texts.of(unfinished));
    }

    private static boolean isSecret(AttributeChoice choice) {
        return choice.getAttribute() == Attribute.WITHHELD
                && choice.getGround() != null
                && choice.getGround().isStub();
    }

    /** May the page's text be kept as it is, without an act? Not while 修改文稿, which is one. */
    public boolean isKeepable() {
        return page.standing().isWritable();
    }

    /** A field that could not even be read is a refusal too. */
    public String outcome() {
        return (isUnread() ? WatchResult.REFUSED : outcome).name();
    }

    public String said() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return isUnread() && !faces.getMessageList().isEmpty()
                ? texts.of("draft.watch.refused", faces.getMessageList().get(0).getSummary())
                : said;
    }

    private boolean isUnread() {
        return outcome == WatchResult.IDLE && FacesContext.getCurrentInstance().isValidationFailed();
    }
}
