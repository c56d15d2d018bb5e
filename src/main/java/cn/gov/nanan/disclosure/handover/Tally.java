package cn.gov.nanan.disclosure.handover;

/**
 * 份数核对: the copies of a batch, counted three times.
 *
 * @param received from the sections
 * @param listed in the lists of contents for all houses
 * @param receipted signed for by all houses
 */
public record Tally(int received, int listed, int receipted) {
    /** Do the three agree? */
    public boolean isEven() {
        return received == listed && listed == receipted;
    }
}
