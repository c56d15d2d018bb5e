package cn.gov.nanan.disclosure.web.casework;

import cn.gov.nanan.disclosure.request.RequestInput;
import cn.gov.nanan.disclosure.request.ServiceWay;
import java.io.Serializable;
import java.time.LocalDate;

/** 送达栏目: which reply was served, how, and what proves it. */
public class ServiceFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private String letterNumber;
    private ServiceWay way;
    private String proof;

    RequestInput.Serving input(LocalDate day) {
        return new RequestInput.Serving(letterNumber, way, day, proof);
    }

    public String getLetterNumber() {
        return letterNumber;
    }

    public void setLetterNumber(String letterNumber) {
        this.letterNumber = letterNumber;
    }

    public ServiceWay getWay() {
        return way;
    }

    public void setWay(ServiceWay way) {
        this.way = way;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }
}
