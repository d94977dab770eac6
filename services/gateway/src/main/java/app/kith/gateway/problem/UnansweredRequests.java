package app.kith.gateway.problem;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts {@link ProblemValve} in the place of every page that Tomcat and Spring bring along. */
@Configuration(proxyBeanMethods = false)
class UnansweredRequests {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOnly() {
        return factory -> factory.addContextCustomizers(context -> {
            for (var page : context.findErrorPages()) context.removeErrorPage(page);
            context.getParent().getPipeline().addValve(new ProblemValve());
        });
    }
}
