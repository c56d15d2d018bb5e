package cn.gov.nanan.disclosure.web.packages;

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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;

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

    @NotNull
    @Pattern(regexp = "\\s*" + TrustedNodes.CODE_WRITTEN + "\\s*", message = "{transfer.error.code}")
    private String code;

    @NotBlank
    @Size(max = TrustedNodes.LONGEST_NAME)
    private String name;

    private transient Part upload;
    private String pasted;
    private transient TrustedNode ending;

    public void load() {
        editable = acting.requireAdminOrAuditor().holds(Role.ADMIN);
        if (Network.current() == Network.INTRANET) {
            code = Setting.PORTAL_CODE.value();
        }
    }

    public String add() {
        try (InputStream in = certificate()) {
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

    /** A file, or the PEM text as the other side's page shows it. */
    private InputStream certificate() throws IOException {
        if (upload != null && upload.getSize() > 0) {
            return upload.getInputStream();
        }
        String text = pasted == null ? "" : pasted.strip();
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** 停止信任, asked once more. */
    public void ask(long id) {
        ending = nodes().stream().filter(node -> node.id() == id).findFirst().orElse(null);
    }

    public String keep() {
        ending = null;
        return null;
    }

    /** 停止信任. */
    public String end() {
        try {
            nodes.end(ending.id());
            feedback.done("transfer.distrusted");
        } catch (BusinessException refused) {
            feedback.refused(refused);
        }
        return SELF;
    }

    /** Whom it is asked of; null where nobody asks. */
    public TrustedNode ending() {
        return ending;
    }

    /** 将到期, by node: the days that are left. */
    public Map<String, Long> expiring() {
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

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
