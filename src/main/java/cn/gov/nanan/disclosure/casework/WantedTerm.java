package cn.gov.nanan.disclosure.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** 所需信息的词: one of those by which a matter is found when somebody asks for something like it. */
@Entity
@Table(name = "wanted_term")
public class WantedTerm {
    @EmbeddedId
    private Place place;

    protected WantedTerm() {}

    WantedTerm(String term, Long matter) {
        place = new Place(term, matter);
    }

    /** 词与事项. */
    @Embeddable
    public record Place(
            @Column(name = "term", nullable = false, length = WantedWords.LONGEST) String term,
            @Column(name = "matter_id", nullable = false) Long matter) {}
}
