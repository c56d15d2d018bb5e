package cn.gov.nanan.disclosure.harness;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;

/** 手工装配: beans with what the server would inject, without a server. */
public final class Beans {
    private final Map<Class<?>, Object> made = new HashMap<>();

    public <T> Beans with(Class<T> type, T bean) {
        made.put(type, bean);
        return this;
    }

    /** The one of its type; made with all that it needs, but for what only a server has. */
    public <T> T get(Class<T> type) {
        if (!made.containsKey(type)) {
            make(type);
        }
        return type.cast(made.get(type));
    }

    private void make(Class<?> type) {
        if (type.isInterface() || Modifier.isAbstract(type.getModifiers())) {
            made.put(type, null);
            return;
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object bean = constructor.newInstance();
            made.put(type, bean);
            inject(bean);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalArgumentException(type.getName(), failed);
        }
    }

    /** Gives an object of the test what it needs. */
    public void inject(Object bean) throws ReflectiveOperationException {
        for (Class<?> type = bean.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (isInjected(field)) {
                    field.setAccessible(true);
                    field.set(bean, get(field.getType()));
                }
            }
        }
    }

    private static boolean isInjected(Field field) {
        return field.isAnnotationPresent(Inject.class)
                || field.isAnnotationPresent(PersistenceContext.class)
                || field.isAnnotationPresent(Resource.class);
    }
}
