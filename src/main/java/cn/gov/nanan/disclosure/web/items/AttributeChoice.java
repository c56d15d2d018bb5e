package cn.gov.nanan.disclosure.web.items;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Decision;
import cn.gov.nanan.disclosure.attribute.Ground;
import cn.gov.nanan.disclosure.attribute.Harm;
import java.io.Serializable;

/** 公开属性选择: the form fields of one opinion on the attribute, as {@code gk:choice} shows them. */
public class AttributeChoice implements Serializable {
    private static final long serialVersionUID = 1L;

    /** 不能确定，报请认定. */
    private static final String UNDECIDED = "UNDECIDED";

    /** The name of an attribute, or {@value #UNDECIDED}; null while nothing is chosen. */
    private String option;

    private Ground ground;
    private Harm harm;
    private String citation;
    private String reason;

    /** What stands so far; null: nothing chosen. */
    public static AttributeChoice of(Decision decision) {
        AttributeChoice choice = new AttributeChoice();
        if (decision != null) {
            choice.setAttribute(decision.attribute());
            choice.ground = decision.ground();
            choice.harm = decision.harm();
            choice.citation = decision.citation();
            choice.reason = decision.reason();
        }
        return choice;
    }

    /** Null while no attribute is chosen. */
    public Decision decision() {
        Attribute attribute = getAttribute();
        return attribute == null ? null : Decision.of(attribute, ground, harm, citation, reason);
    }

    /** 不能确定，报请认定: offered to the 公开办 alone. */
    public boolean isUndecided() {
        return UNDECIDED.equals(option);
    }

    public String getOption() {
        return option;
    }

    public void setOption(String option) {
        this.option = option;
    }

    /** Null while none is chosen. */
    public Attribute getAttribute() {
        return option == null || isUndecided() ? null : Attribute.valueOf(option);
    }

    public void setAttribute(Attribute attribute) {
        option = attribute.name();
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
