package app.kith.eventing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds for a service that declares topics of its own. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(ConditionalOnPublishing.Declared.class)
@interface ConditionalOnPublishing {

    /** Looks for the declared topics. */
    final class Declared implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            EventingProperties properties = Binder.get(context.getEnvironment())
                    .bindOrCreate("kith.eventing", Bindable.of(EventingProperties.class));
            return !properties.topics().isEmpty();
        }
    }
}
