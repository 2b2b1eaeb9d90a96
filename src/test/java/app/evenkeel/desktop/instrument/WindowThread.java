package app.evenkeel.desktop.instrument;

import javafx.application.Platform;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

import java.lang.reflect.Method;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;

/** Runs each test where windows live, on JavaFX's own headless screen. */
final class WindowThread implements InvocationInterceptor {
    private static final boolean STARTED = start();

    @Override
    public void interceptTestMethod(
            Invocation<Void> test,
            ReflectiveInvocationContext<Method> method,
            ExtensionContext context)
            throws Throwable {
        there(test);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> test,
            ReflectiveInvocationContext<Method> method,
            ExtensionContext context)
            throws Throwable {
        there(test);
    }

    private static void there(Invocation<Void> test) throws Throwable {
        if (!STARTED) {
            throw new IllegalStateException("no window thread");
        }
        FutureTask<Throwable> run =
                new FutureTask<>(() -> {
                    try {
                        test.proceed();
                        return null;
                    } catch (Throwable e) {
                        return e;
                    }
                });
        Platform.runLater(run);
        Throwable failure = run.get();
        if (failure != null) {
            throw failure;
        }
    }

    private static boolean start() {
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException e) {
            // Another test has started it.
            started.countDown();
        }
        try {
            started.await();
            Platform.setImplicitExit(false);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
