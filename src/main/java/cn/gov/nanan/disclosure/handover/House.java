package cn.gov.nanan.disclosure.handover;

import cn.gov.nanan.disclosure.deadline.Channel;

/** 查阅中心: the houses in which the public may read the paper. 细则 一（一）4（2）. */
public enum House {
    /** 市档案馆. */
    ARCHIVE(Channel.ARCHIVE),
    /** 市图书馆. */
    LIBRARY(Channel.LIBRARY);

    private final Channel channel;

    House(Channel channel) {
        this.channel = channel;
    }

    /** The obligation that a delivery to this house fulfils. */
    public Channel channel() {
        return channel;
    }
}
