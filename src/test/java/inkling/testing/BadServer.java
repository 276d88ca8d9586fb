package inkling.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A local mirror that serves one file well, unless told to misbehave. */
public final class BadServer implements AutoCloseable {

    @FunctionalInterface
    public interface Answer {
        void to(HttpExchange exchange) throws IOException, InterruptedException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);
    private final Queue<Answer> next = new ArrayDeque<>();
    private final List<String> ranges = new ArrayList<>();
    private Answer usual;

    public BadServer(byte[] file) throws IOException {
        usual = exchange -> ranged(exchange, file);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    public URI address() {
        return URI.create("http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort() + "/mnist/");
    }

    /** The next request is answered so; those after it well. */
    public synchronized void then(Answer answer) {
        next.add(answer);
    }

    public synchronized void always(Answer answer) {
        usual = answer;
    }

    /** The range each request so far asked for; empty for the whole file. */
    public synchronized List<String> requests() {
        return List.copyOf(ranges);
    }

    private void answer(HttpExchange exchange) throws IOException {
        Answer answer;
        synchronized (this) {
            String range = exchange.getRequestHeaders().getFirst("Range");
            ranges.add(range == null ? "" : range);
            answer = next.isEmpty() ? usual : next.remove();
        }
        try (exchange) {
            answer.to(exchange);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public static void ranged(HttpExchange exchange, byte[] file) throws IOException {
        String range = exchange.getRequestHeaders().getFirst("Range");
        if (range == null) {
            whole(exchange, file);
            return;
        }
        int from = Integer.parseInt(range.replaceAll("\\D", ""));
        if (from >= file.length) {
            status(exchange, 416);
            return;
        }
        exchange.getResponseHeaders()
                .set("Content-Range", "bytes " + from + "-" + (file.length - 1) + "/" + file.length);
        exchange.sendResponseHeaders(206, file.length - from);
        exchange.getResponseBody().write(file, from, file.length - from);
    }

    public static void whole(HttpExchange exchange, byte[] file) throws IOException {
        exchange.sendResponseHeaders(200, file.length);
        exchange.getResponseBody().write(file);
    }

    public static void status(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
    }

    public static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().set("Location", location);
        exchange.sendResponseHeaders(302, -1);
    }

    /** Announces the whole file and closes the connection after so many bytes. */
    public static void truncated(HttpExchange exchange, byte[] file, int length) throws IOException {
        exchange.sendResponseHeaders(200, file.length);
        OutputStream body = exchange.getResponseBody();
        body.write(file, 0, length);
        body.flush();
    }

    /** Announces the whole file and falls silent after so many bytes. */
    public void stalled(HttpExchange exchange, byte[] file, int length) throws IOException, InterruptedException {
        truncated(exchange, file, length);
        end.await();
    }

    public void silent() throws InterruptedException {
        end.await();
    }

    /** Sends without an announced length until the reader has had enough. */
    public static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] much = new byte[1 << 16];
        Arrays.fill(much, (byte) 1);
        for (int i = 0; i < 1_000; i++) {
            exchange.getResponseBody().write(much);
        }
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
