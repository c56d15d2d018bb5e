package cn.gov.nanan.disclosure.catalogue;

import cn.gov.nanan.disclosure.file.StoredFile;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** 公开附件: a file of an entry, under the name by which the public gets it. */
@Embeddable
public class CatalogueFile {
    @Column(nullable = false, length = 200)
    private String name;

    @ManyToOne(optional = false, fetch = FetchType.EAGER)
    @JoinColumn(name = "stored_file_id", nullable = false)
    private StoredFile stored;

    protected CatalogueFile() {}

    CatalogueFile(String name, StoredFile stored) {
        this.name = name;
        this.stored = stored;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return stored.mediaType();
    }

    public long size() {
        return stored.size();
    }

    public String sha256() {
        return stored.sha256();
    }

    public StoredFile stored() {
        return stored;
    }
}
