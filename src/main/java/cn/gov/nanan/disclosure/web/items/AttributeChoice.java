package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.attribute.Ground;
import cn.gov.nanan.disclosure.attribute.Harm;
import java.io.Serializable;

/** 公开属性选择: the form fields of one opinion on the attribute, as {@code gk:choice} shows them. */
public class AttributeChoice implements Serializable {
    private static final long serialVersionUID = 1L;

    private Attribute attribute;
    private Ground ground;
    private Harm harm;
    private String citation;
    private String reason;

    /** What stands so far; null: nothing chosen. */
    public static AttributeChoice of(Decision decision) {
        AttributeChoice choice = new AttributeChoice();
        if (decision != null) {
            choice.attribute = decision.attribute();
            choice.ground = decision.ground();
            choice.harm = decision.harm();
            choice.citation = decision.citation();
            choice.reason = decision.reason();
        }
        return choice;
    }

    /** Null while no attribute is chosen. */
    public Decision decision() {
        return attribute == null ? null : Decision.of(attribute, ground, harm, citation, reason);
    }

    public Attribute getAttribute() {
        return attribute;
    }

    public void setAttribute(Attribute attribute) {
        this.attribute = attribute;
    }

    public Ground getGround() {
        return ground;
    }

    public void setGround(Ground ground) {
        this.ground = ground;
    }

    public Harm getHarm() {
        return harm;
    }

    public void setHarm(Harm harm) {
        this.harm = harm;
    }

    public String getCitation() {
        return citation;
    }

    public void setCitation(String citation) {
        this.citation = citation;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
