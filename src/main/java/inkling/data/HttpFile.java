package inkling.data;

import inkling.platform.UserException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fetches one file over HTTP, going on where an earlier attempt broke off. Redirections are followed to HTTPS only; a server
 * that stays silent is left.
 */
final class HttpFile {

    /** Told after each piece, and some ten times a second in between; expected is -1 while unknown. May throw to stop. */
    @FunctionalInterface
    interface Received {
        void bytes(long received, long expected);
    }

    private static final long GLANCE_MS = 100;
    private static final int MOST_REDIRECTIONS = 5;
    private static final Pattern RANGE = Pattern.compile("bytes (\\d{1,15})-\\d{1,15}/(\\d{1,15})");

    private final HttpClient client;
    private final Duration patience;

    /** @param patience how long a server may take to answer, and be silent in between */
    HttpFile(Duration patience) {
        this.patience = patience;
        client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * @param most bytes the file may have; more is an error
     * @param part what there is so far, if it exists; holds what came, also when this fails
     * @throws IOException for the server's faults: the next one may do better
     * @throws UserException when the part cannot be written
     */
    void fetch(URI from, long most, Path part, Received received)
            throws IOException, InterruptedException, UserException {
        URI at = from;
        for (int hop = 0; hop <= MOST_REDIRECTIONS; hop++) {
            long have = Files.exists(part) ? Files.size(part) : 0;
            HttpResponse<BodyQueue> response = answer(request(at, have), () -> received.bytes(have, -1));
            try {
                switch (response.statusCode()) {
                    case 200 -> save(response, 0, most, part, received);
                    case 206 -> save(response, resumedAt(response, have), most, part, received);
                    case 301, 302, 303, 307, 308 -> {
                        at = target(response, at, from);
                        continue;
                    }
                    case 416 -> {
                        Files.delete(part);
                        throw new IOException("it does not go on where the last attempt ended");
                    }
                    default -> throw new IOException("it answers " + response.statusCode());
                }
                return;
            } finally {
                response.body().cancel();
            }
        }
        throw new IOException("it redirects more than " + MOST_REDIRECTIONS + " times");
    }

    /** Waits for the head of the answer, looking now and then whether anybody still wants it. */
    private HttpResponse<BodyQueue> answer(HttpRequest request, Runnable meanwhile)
            throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<BodyQueue>> answer = client.sendAsync(request, info -> new BodyQueue());
        try {
            while (true) {
                try {
                    return answer.get(GLANCE_MS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    meanwhile.run();
                }
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException reason ? reason : new IOException("no connection", e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private HttpRequest request(URI at, long have) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(at).timeout(patience).header("Accept-Encoding", "identity");
        return (have > 0 ? request.header("Range", "bytes=" + have + "-") : request).build();
    }

    /** The next address: over HTTPS, or, where the first was not, on the same server. */
    private static URI target(HttpResponse<?> response, URI at, URI from) throws IOException {
        String location =
                response.headers().firstValue("Location").orElseThrow(() -> new IOException("it redirects nowhere"));
        URI next;
        try {
            next = at.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new IOException("it redirects to no address", e);
        }
        boolean safe = "https".equals(next.getScheme());
        boolean sameServer = !"https".equals(from.getScheme())
                && from.getScheme().equals(next.getScheme())
                && from.getAuthority().equals(next.getAuthority());
        if (!safe && !sameServer) {
            throw new IOException("it redirects to an address without encryption");
        }
        return next;
    }

    private static long resumedAt(HttpResponse<?> response, long have) throws IOException {
        Matcher range =
                RANGE.matcher(response.headers().firstValue("Content-Range").orElse(""));
        if (!range.matches() || Long.parseLong(range.group(1)) != have) {
            throw new IOException("it sends another part of the file than it was asked for");
        }
        return have;
    }

    private void save(HttpResponse<BodyQueue> response, long start, long most, Path part, Received received)
            throws IOException, InterruptedException, UserException {
        long length = response.headers().firstValueAsLong("Content-Length").orElse(-1);
        long expected = length < 0 ? -1 : start + length;
        if (expected > most) {
            throw new IOException("its file is too large");
        }
        try (FileChannel channel = open(part, start)) {
            long position = start;
            Optional<List<ByteBuffer>> piece = next(response, received, position, expected);
            while (piece.isPresent()) {
                for (ByteBuffer buffer : piece.get()) {
                    position += buffer.remaining();
                    if (position > most) {
                        throw new IOException("its file is too large");
                    }
                    write(channel, buffer, part);
                }
                received.bytes(position, expected);
                piece = next(response, received, position, expected);
            }
            if (expected >= 0 && position < expected) {
                throw new IOException("the connection broke off");
            }
        }
    }

    private Optional<List<ByteBuffer>> next(
            HttpResponse<BodyQueue> response, Received received, long position, long expected)
            throws IOException, InterruptedException {
        return response.body().next(patience, () -> received.bytes(position, expected));
    }

    private static FileChannel open(Path part, long start) throws UserException {
        try {
            FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.truncate(start).position(start);
            return channel;
        } catch (IOException e) {
            throw UserException.writing(part, e);
        }
    }

    private static void write(FileChannel channel, ByteBuffer buffer, Path part) throws UserException {
        try {
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        } catch (IOException e) {
            throw UserException.writing(part, e);
        }
    }
}
