package cn.gov.nanan.disclosure.web.gate;

import cn.gov.nanan.disclosure.platform.OneReading;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** 一页一读: a sheet, of whose parts each asks for itself, is read in one transaction where it is opened. */
public class PageReading extends HttpFilter {
    @Inject
    private OneReading reading;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if ("GET".equals(request.getMethod())) {
            reading.<IOException, ServletException>of(() -> chain.doFilter(request, response));
        } else {
            chain.doFilter(request, response);
        }
    }
}
