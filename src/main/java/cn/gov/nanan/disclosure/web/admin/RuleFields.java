package cn.gov.nanan.disclosure.web.admin;

import cn.gov.nanan.disclosure.attribute.Attribute;
import cn.gov.nanan.disclosure.attribute.Caution;
import cn.gov.nanan.disclosure.attribute.Ground;
import cn.gov.nanan.disclosure.attribute.Strength;
import cn.gov.nanan.disclosure.attribute.Suggestion;
import cn.gov.nanan.disclosure.attribute.TypeRule;
import cn.gov.nanan.disclosure.attribute.Wording;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** 修订: the form fields of the next version of a rule, at first as the present version has them. */
public class RuleFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private Attribute suggested;
    private Attribute[] usual;
    private Strength strength;
    private Ground usualGround;
    private Set<Caution> cautions;

    @NotBlank
    @Size(max = Wording.LONGEST_CITATION)
    private String citation;

    @NotBlank
    @Size(max = Wording.LONGEST_CLAUSE)
    private String clause;

    @NotBlank
    @Size(max = Wording.LONGEST_WHY)
    private String why;

    @NotBlank
    @Size(max = Wording.LONGEST_WHY)
    private String whyEn;

    @Size(max = Wording.LONGEST_OCCASION)
    private String occasion;

    @Size(max = Wording.LONGEST_OCCASION)
    private String occasionEn;

    @NotNull
    private LocalDate from;

    @NotBlank
    @Size(max = TypeRule.LONGEST_SOURCE)
    private String source;

    static RuleFields of(TypeRule rule, LocalDate from) {
        RuleFields amendment = new RuleFields();
        amendment.suggested = rule.suggested();
        amendment.usual = rule.usual().toArray(Attribute[]::new);
        amendment.strength = rule.suggestion().strength();
        amendment.usualGround = rule.suggestion().usualGround();
        amendment.cautions = EnumSet.noneOf(Caution.class);
        amendment.cautions.addAll(rule.cautions());
        amendment.quote(rule.wording());
        amendment.from = from;
        return amendment;
    }

    private void quote(Wording wording) {
        citation = wording.citation();
        clause = wording.clause();
        why = wording.why();
        whyEn = wording.whyEn();
        occasion = wording.occasion();
        occasionEn = wording.occasionEn();
    }

    /** A row that the text leaves open suggests nothing. */
    Suggestion suggestion() {
        Strength firmness = suggested == null ? Strength.EITHER : strength;
        return new Suggestion(suggested, Set.of(usual), firmness, usualGround, cautions);
    }

    Wording wording() {
        return new Wording(citation, clause, why, whyEn, occasion, occasionEn);
    }

    public Attribute getSuggested() {
        return suggested;
    }

    public void setSuggested(Attribute suggested) {
        this.suggested = suggested;
    }

    public Attribute[] getUsual() {
        return usual;
    }

    public void setUsual(Attribute[] usual) {
        this.usual = usual;
    }

    public Strength getStrength() {
        return strength;
    }

    public void setStrength(Strength strength) {
        this.strength = strength;
    }

    public Ground getUsualGround() {
        return usualGround;
    }

    public void setUsualGround(Ground usualGround) {
        this.usualGround = usualGround;
    }

    public String getCitation() {
        return citation;
    }

    public void setCitation(String citation) {
        this.citation = citation;
    }

    public String getClause() {
        return clause;
    }

    public void setClause(String clause) {
        this.clause = clause;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getWhyEn() {
        return whyEn;
    }

    public void setWhyEn(String whyEn) {
        this.whyEn = whyEn;
    }

    public String getOccasion() {
        return occasion;
    }

    public void setOccasion(String occasion) {
        this.occasion = occasion;
    }

    public String getOccasionEn() {
        return occasionEn;
    }

    public void setOccasionEn(String occasionEn) {
        this.occasionEn = occasionEn;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
