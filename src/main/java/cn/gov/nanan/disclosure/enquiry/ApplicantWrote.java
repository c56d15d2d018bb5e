package cn.gov.nanan.disclosure.enquiry;

/**
 * 申请人来信: the applicant has said something about his request; fired in the same transaction.
 *
 * @param ticket of the form with which it was sent; null where there was none
 */
public record ApplicantWrote(String number, SaidMessage said, String ticket) {
    /** For logs: not what he said. */
    @Override
    public String toString() {
        return "ApplicantWrote " + number + " " + said.kind();
    }
}
