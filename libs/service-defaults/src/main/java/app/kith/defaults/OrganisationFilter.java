package app.kith.defaults;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Binds the organisation of the verified token for the rest of the request. */
final class OrganisationFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof CallerToken token) {
            var organisation = token.caller().organisationId();
            FilterWork.run(
                    () -> chain.doFilter(request, response), work -> CurrentOrganisation.call(organisation, work));
        } else {
            chain.doFilter(request, response);
        }
    }
}
