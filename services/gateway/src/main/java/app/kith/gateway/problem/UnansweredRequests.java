package app.kith.gateway.problem;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts {@link ProblemValve} in the place of every page that Tomcat and Spring bring along. */
@Configuration(proxyBeanMethods = false)
class UnansweredRequests {

    /** In the place of Spring's own, which would answer /error. */
    @Bean
    ErrorController nobody() {
        return new ErrorController() {};
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOnly() {
        return factory -> factory.addContextCustomizers(context -> {
            for (var page : context.findErrorPages()) context.removeErrorPage(page);
            context.getParent().getPipeline().addValve(new ProblemValve());
        });
    }
}
