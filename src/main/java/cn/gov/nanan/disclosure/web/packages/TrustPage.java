package cn.gov.nanan.disclosure.web.packages;

import cn.gov.nanan.disclosure.exchange.PackageType;
import cn.gov.nanan.disclosure.platform.BusinessException;
import cn.gov.nanan.disclosure.platform.Network;
import cn.gov.nanan.disclosure.platform.Setting;
import cn.gov.nanan.disclosure.signature.Certificates;
import cn.gov.nanan.disclosure.signature.NodeKeys;
import cn.gov.nanan.disclosure.staff.Acting;
import cn.gov.nanan.disclosure.staff.Role;
import cn.gov.nanan.disclosure.transfer.Resuming;
import cn.gov.nanan.disclosure.transfer.RouteMark;
import cn.gov.nanan.disclosure.transfer.TrustedNode;
import cn.gov.nanan.disclosure.transfer.TrustedNodes;
import cn.gov.nanan.disclosure.web.Feedback;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 证书与信任: this node's own certificates, for the other side; and whose packages are believed here. */
@Named
@ViewScoped
public class TrustPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 20_000;
    private static final String SELF = "/packages/trust?faces-redirect=true";

    @Inject
    private TrustedNodes nodes;

    @Inject
    private Resuming resuming;

    @Inject
    private NodeKeys keys;

    @Inject
    private Acting acting;

    @Inject
    private Feedback feedback;

    private boolean editable;
    private String code;
    private String name;
    private transient Part upload;
    private String receiver;
    private PackageType type = PackageType.ITEMS;
    private Long sequence;
    private String digest;
    private String lastNumber;

    public void load() {
        editable = acting.requireAdminOrAuditor().holds(Role.ADMIN);
        if (Network.current() == Network.INTRANET) {
            code = Setting.PORTAL_CODE.value();
        }
    }

    public String add() {
        try (InputStream in = upload == null ? InputStream.nullInputStream() : upload.getInputStream()) {
            nodes.add(code, name, in.readNBytes(LARGEST + 1));
            feedback.done("transfer.trusted");
            return SELF;
        } catch (BusinessException refused) {
            feedback.refusedAt("add", PackageFields.input(refused), refused);
            return null;
        } catch (IOException broken) {
            throw new BusinessException("transfer.error.no-file");
        }
    }

    /** 接续编号. */
    public String resume() {
        try {
            resuming.resume(receiver, type, sequence == null ? 0 : sequence, digest, Optional.ofNullable(lastNumber));
            feedback.done("transfer.resumed");
            return SELF;
        } catch (BusinessException refused) {
            feedback.refusedAt("resume", PackageFields.input(refused), refused);
            return null;
        }
    }

    public String end(long id) {
        try {
            nodes.end(id);
            feedback.done("transfer.distrusted");
        } catch (BusinessException refused) {
            feedback.refused(refused);
        }
        return SELF;
    }

    /** 将到期, by node: the days that are left. */
    public Map<String, Long> ending() {
        return nodes.ending();
    }

    /** Are there other nodes at all? */
    public boolean isPath() {
        return Network.current() != Network.BOTH;
    }

    public List<TrustedNode> nodes() {
        return nodes.all();
    }

    /** This node's own. */
    public List<X509Certificate> own() {
        return keys.certificates();
    }

    public String fingerprint(X509Certificate certificate) {
        return Certificates.fingerprint(certificate);
    }

    public String pem(X509Certificate certificate) {
        return Certificates.pem(certificate);
    }

    public String node() {
        return Network.node();
    }

    public List<RouteMark> marks() {
        return resuming.marks();
    }

    public PackageType[] types() {
        return PackageType.values();
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

    public String getLastNumber() {
        return lastNumber;
    }

    public void setLastNumber(String lastNumber) {
        this.lastNumber = lastNumber;
    }

    public String getDigest() {
        return digest;
    }

    public void setDigest(String digest) {
        this.digest = digest;
    }

    public boolean isEditable() {
        return editable;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
