package cn.gov.nanan.disclosure.web.packages;

import cn.gov.nanan.disclosure.bag.PackageType;
import cn.gov.nanan.disclosure.transfer.CarrierEntry;
import java.io.Serializable;
import java.time.LocalDate;

/** 载体登记的填写项, as they are typed. */
public class CarrierFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private String node;
    private String number;
    private String medium;
    private String purpose;
    private PackageType type = PackageType.ITEMS;
    private Long first;
    private Long last;
    private String carriedBy;
    private LocalDate carriedOn;

    CarrierEntry entry() {
        return new CarrierEntry(
                node,
                number,
                medium,
                purpose,
                type,
                first == null ? 0 : first,
                last == null ? 0 : last,
                carriedBy,
                carriedOn);
    }

    public String getNode() {
        return node;
    }

    public void setNode(String node) {
        this.node = node;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getMedium() {
        return medium;
    }

    public void setMedium(String medium) {
        this.medium = medium;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public PackageType getType() {
        return type;
    }

    public void setType(PackageType type) {
        this.type = type;
    }

    public Long getFirst() {
        return first;
    }

    public void setFirst(Long first) {
        this.first = first;
    }

    public Long getLast() {
        return last;
    }

    public void setLast(Long last) {
        this.last = last;
    }

    public String getCarriedBy() {
        return carriedBy;
    }

    public void setCarriedBy(String carriedBy) {
        this.carriedBy = carriedBy;
    }

    public LocalDate getCarriedOn() {
        return carriedOn;
    }

    public void setCarriedOn(LocalDate carriedOn) {
        this.carriedOn = carriedOn;
    }
}
