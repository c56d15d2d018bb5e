package cn.gov.nanan.disclosure.report;

import java.util.List;

/** 输出的表: takes rows and hands them on. */
interface Table extends AutoCloseable {
    void add(List<Object> cells);

    /** Nothing more comes. */
    @Override
    void close();
}
