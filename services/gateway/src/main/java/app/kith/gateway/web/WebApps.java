package app.kith.gateway.web;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/**
 * Serves the web apps. A file below {@code assets} carries the hash of its content in its name and is kept for ever;
 * everything else is asked for again each time, and answered with "not modified" where it is the same.
 */
@Configuration(proxyBeanMethods = false)
class WebApps implements WebMvcConfigurer {

    private static final List<String> APPS = List.of("console", "kiosk", "guest");

    private final ContentHash contentHash = new ContentHash();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (var app : APPS) {
            var hashed = registry.addResourceHandler("/" + app + "/assets/**")
                    .addResourceLocations("classpath:/apps/" + app + "/assets/")
                    .setCacheControl(CacheControl.maxAge(Duration.ofDays(365))
                            .cachePublic()
                            .immutable());
            files(hashed).resourceChain(true).addResolver(new EncodedResourceResolver());
            var other = registry.addResourceHandler("/" + app + "/**")
                    .addResourceLocations("classpath:/apps/" + app + "/")
                    .setCacheControl(CacheControl.noCache());
            files(other)
                    .resourceChain(true)
                    .addResolver(new EncodedResourceResolver())
                    .addResolver(new AppPages());
        }
        registry.addResourceHandler("/problem.css")
                .addResourceLocations("classpath:/pages/")
                .setCacheControl(CacheControl.noCache());
    }

    private ResourceHandlerRegistration files(ResourceHandlerRegistration registration) {
        // the build gives every file the same date, so that only the content tells whether one has changed
        return registration.setUseLastModified(false).setEtagGenerator(contentHash);
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/", "/console/");
        for (var app : APPS) {
            registry.addRedirectViewController("/" + app, "/" + app + "/");
            registry.addViewController("/" + app + "/").setViewName("forward:/" + app + "/index.html");
        }
    }
}
