package cn.gov.nanan.disclosure.web.packages;

import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.transfer.NumberJump;
import cn.gov.nanan.disclosure.transfer.ResumeEntry;
import cn.gov.nanan.disclosure.transfer.Resuming;
import cn.gov.nanan.disclosure.transfer.Resumption;
import cn.gov.nanan.disclosure.transfer.RouteMark;
import cn.gov.nanan.disclosure.web.Feedback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** 接续编号: what the other side has is written down, looked at once more, then taken. */
@Named
@ViewScoped
public class ResumeForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String SELF = "/packages/trust?faces-redirect=true";

    @Inject
    private Resuming resuming;

    @Inject
    private Feedback feedback;

    private String receiver;
    private PackageType type;
    private Long sequence;
    private String digest;
    private String lastNumbers;
    private String phrase;
    private transient NumberJump jump;

    /** 核对: shows from where to where, and changes nothing. */
    public String look() {
        try {
            jump = resuming.look(entry());
            phrase = null;
        } catch (BusinessException refused) {
            feedback.refusedAt("resume", PackageFields.input(refused), refused);
        }
        return null;
    }

    /** 接续. */
    public String resume() {
        try {
            resuming.resume(entry(), phrase);
            feedback.done("transfer.resumed");
            return SELF;
        } catch (BusinessException refused) {
            boolean typed = refused.field().equals("phrase");
            feedback.refusedAt(typed ? "resume-sure" : "resume", PackageFields.input(refused), refused);
            jump = typed ? jump : null;
            return null;
        }
    }

    /** 返回修改. */
    public String back() {
        jump = null;
        return null;
    }

    /** 撤销接续. */
    public String undo(long id) {
        try {
            resuming.undo(id);
            feedback.done("transfer.resume-undone");
        } catch (BusinessException refused) {
            feedback.refused(refused);
            return null;
        }
        return SELF;
    }

    private ResumeEntry entry() {
        return ResumeEntry.typed(receiver, type, sequence == null ? 0 : sequence, digest, lastNumbers);
    }

    public List<RouteMark> sent() {
        return resuming.sent();
    }

    public List<Resumption> open() {
        return resuming.open();
    }

    public List<String> receivers() {
        return sent().stream().map(mark -> mark.route().receiver()).distinct().toList();
    }

    public List<PackageType> types() {
        return sent().stream().map(mark -> mark.route().type()).distinct().toList();
    }

    /** Null until it is looked at. */
    public NumberJump jump() {
        return jump;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }

    public PackageType getType() {
        return type;
    }

    public void setType(PackageType type) {
        this.type = type;
    }

    public Long getSequence() {
        return sequence;
    }

    public void setSequence(Long sequence) {
        this.sequence = sequence;
    }

    public String getDigest() {
        return digest;
    }

    public void setDigest(String digest) {
        this.digest = digest;
    }

    public String getLastNumbers() {
        return lastNumbers;
    }

    public void setLastNumbers(String lastNumbers) {
        this.lastNumbers = lastNumbers;
    }

    public String getPhrase() {
        return phrase;
    }

    public void setPhrase(String phrase) {
        this.phrase = phrase;
    }
}
