package cn.gov.nanan.disclosure.web.catalogue;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** 公开目录的入口: the address that people type leads to the search. */
@WebServlet({"/catalogue", "/catalogue/"})
public class CatalogueStart extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + "/catalogue/search");
    }
}
