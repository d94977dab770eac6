package app.kith.gateway.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** An address inside an app that is no file is one of its pages: the app itself knows which. */
final class AppPages extends PathResourceResolver {

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        var file = path.isEmpty() ? null : super.getResource(path, location);
        return file != null || looksLikeFile(path) ? file : super.getResource("index.html", location);
    }

    private static boolean looksLikeFile(String path) {
        return path.indexOf('.', path.lastIndexOf('/') + 1) >= 0;
    }
}
