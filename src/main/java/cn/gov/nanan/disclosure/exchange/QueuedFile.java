package cn.gov.nanan.disclosure.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** 待放行附件: where the bytes of a file lie until its line is sealed. */
@Embeddable
record QueuedFile(
        @Column(name = "name", nullable = false, length = 200) String name,
        @Column(name = "media_type", nullable = false, length = 200) String mediaType,
        @Column(name = "file_size", nullable = false) long size,
        @Column(name = "sha256", nullable = false, length = 64) String sha256,
        @Column(name = "path", nullable = false, length = 1000) String path) {}
