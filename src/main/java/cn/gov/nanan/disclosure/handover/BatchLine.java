package cn.gov.nanan.disclosure.handover;

import cn.gov.nanan.disclosure.deadline.ChannelReached;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.Optional;

/** 移交清单一行: one set of paper in a batch; the same numbers go to each house. */
@Entity
@Table(name = "handover_line")
public class BatchLine {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "handover_line_seq")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "batch_id", nullable = false, updatable = false)
    private Batch batch;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "paper_id", nullable = false, updatable = false)
    private PaperFile paper;

    protected BatchLine() {}

    BatchLine(Batch batch, PaperFile paper) {
        this.batch = batch;
        this.paper = paper;
    }

    /** What is reached when a house has received it; a replacement serves no obligation. */
    Optional<ChannelReached> reached(Receipt receipt) {
        return paper.isReplacement()
                ? Optional.empty()
                : Optional.of(new ChannelReached(
                        paper.item().subject(), receipt.house().channel(), receipt.on(), receipt.at()));
    }

    public Long id() {
        return id;
    }

    public PaperFile paper() {
        return paper;
    }
}
