package cn.gov.nanan.disclosure.api;

import cn.gov.nanan.disclosure.catalogue.Tombstone;

/** 已撤回: the entry asked for is no longer public. */
public class Withdrawn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Tombstone tombstone;

    Withdrawn(Tombstone tombstone) {
        super(tombstone.indexNumber());
        this.tombstone = tombstone;
    }

    Tombstone tombstone() {
        return tombstone;
    }
}
