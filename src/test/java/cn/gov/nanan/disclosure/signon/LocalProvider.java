package cn.gov.nanan.disclosure.signon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** 本机认证服务: an OpenID provider in the test's own process, that tells the truth, or the one lie that a test asks for. */
public final class LocalProvider implements AutoCloseable {
    public static final String CLIENT = "disclosure";
    public static final String SECRET = "portal-secret-1";

    /** What it says falsely. */
    public enum Lie {
        NONE,
        NONCE,
        AUDIENCE,
        ISSUER,
        EXPIRED,
        FUTURE,
        UNSIGNED,
        FOREIGN_KEY,
        SHARED_SECRET,
        NO_TOKEN,
        LONG_SUBJECT
    }

    private static final RSAKey KEY = key("k1");
    /** Under the same name. */
    private static final RSAKey FOREIGN = key("k1");

    private final HttpServer server;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private volatile String account = "drafter";
    private volatile Lie lie = Lie.NONE;
    private volatile boolean scanty;
    private volatile String leftBy = "";
    private volatile String name;
    private volatile String algorithm = "RS256";
    private volatile Boolean verified;

    public LocalProvider() {
        this(0);
    }

    public LocalProvider(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, description()));
        server.createContext("/keys", exchange -> answer(exchange, new JWKSet(KEY.toPublicJWK()).toString()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.createContext(
                "/userinfo",
                exchange -> answer(
                        exchange,
                        Json.createObjectBuilder()
                                .add("sub", subject())
                                .add("preferred_username", account)
                                .add("name", "门户中的" + account)
                                .build()
                                .toString()));
        server.createContext("/leave", this::leave);
        server.start();
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Who is logged in there from now on. */
    public LocalProvider as(String who) {
        account = who;
        return this;
    }

    public LocalProvider lying(Lie what) {
        lie = what;
        return this;
    }

    /** The token says the subject only; the rest is told when it is asked for. */
    public LocalProvider scanty(boolean is) {
        scanty = is;
        return this;
    }

    /** The name that it says of whoever is logged in. */
    public LocalProvider named(String what) {
        name = what;
        return this;
    }

    /** What it says that it signs by, beside HS256. */
    public LocalProvider signingBy(String what) {
        algorithm = what;
        return this;
    }

    /** Whether it calls the e-mail address of whoever is logged in verified; null: it does not say. */
    public LocalProvider verified(Boolean is) {
        verified = is;
        return this;
    }

    /** The hint of the last logout: the ID token of who left. */
    public String leftBy() {
        return leftBy;
    }

    public String subject() {
        return "subject-of-" + account;
    }

    /** What it tells behind the browser's back when somebody has logged out. */
    public String logoutToken(String subject) {
        return signed(
                KEY,
                new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .audience(CLIENT)
                        .subject(subject)
                        .issueTime(new Date())
                        .expirationTime(in(120))
                        .jwtID(UUID.randomUUID().toString())
                        .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                        .build(),
                "logout+jwt");
    }

    private String description() {
        JsonObjectBuilder says = Json.createObjectBuilder()
                .add("issuer", issuer())
                .add("response_types_supported", Json.createArrayBuilder().add("code"))
                .add("subject_types_supported", Json.createArrayBuilder().add("public"))
                .add(
                        "id_token_signing_alg_values_supported",
                        Json.createArrayBuilder().add(algorithm).add("HS256"));
        Map.of(
                        "authorization_endpoint", "/authorize",
                        "token_endpoint", "/token",
                        "userinfo_endpoint", "/userinfo",
                        "jwks_uri", "/keys",
                        "end_session_endpoint", "/leave")
                .forEach((name, path) -> says.add(name, issuer() + path));
        return says.build().toString();
    }

    /** Nobody is asked for a password: who is logged in is who the test says. */
    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked =
                single(URLUtils.parseParameters(exchange.getRequestURI().getRawQuery()));
        String code = UUID.randomUUID().toString();
        codes.put(code, asked);
        redirect(
                exchange,
                asked.get("redirect_uri") + "?code=" + code + "&state="
                        + URLEncoder.encode(asked.get("state"), StandardCharsets.UTF_8));
    }

    private void token(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> form = single(URLUtils.parseParameters(body));
        Map<String, String> asked = codes.remove(form.getOrDefault("code", ""));
        String proof =
                "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        boolean right = asked != null
                && proof.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                && asked.get("redirect_uri").equals(form.get("redirect_uri"))
                && CodeChallenge.compute(
                                CodeChallengeMethod.S256,
                                new CodeVerifier(form.getOrDefault("code_verifier", "-".repeat(43))))
                        .getValue()
                        .equals(asked.get("code_challenge"));
        if (right) {
            JsonObjectBuilder given =
                    Json.createObjectBuilder().add("access_token", "access").add("token_type", "Bearer");
            if (lie != Lie.NO_TOKEN) {
                given.add("id_token", idToken(asked.get("nonce")));
            }
            answer(exchange, given.build().toString());
        } else {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
        }
    }

    private String idToken(String nonce) {
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(lie == Lie.ISSUER ? "https://elsewhere.example" : issuer())
                .audience(lie == Lie.AUDIENCE ? "another" : CLIENT)
                .subject(lie == Lie.LONG_SUBJECT ? "s".repeat(400) : subject())
                .issueTime(lie == Lie.FUTURE ? in(3600) : in(lie == Lie.EXPIRED ? -3600 : 0))
                .expirationTime(lie == Lie.EXPIRED ? in(-120) : in(7200))
                .claim("nonce", lie == Lie.NONCE ? "another" : nonce)
                .claim("realm_access", Map.of("roles", List.of("ADMIN", "AUDITOR")))
                .claim("groups", List.of("ADMIN"));
        if (!scanty) {
            claims.claim("preferred_username", account).claim("name", name == null ? "门户中的" + account : name);
            claims.claim("email", account + "@bureau").claim("email_verified", verified);
        }
        return switch (lie) {
            case UNSIGNED -> new PlainJWT(claims.build()).serialize();
            case FOREIGN_KEY -> signed(FOREIGN, claims.build(), "JWT");
            case SHARED_SECRET -> shared(claims.build());
            default -> signed(KEY, claims.build(), "JWT");
        };
    }

    private void leave(HttpExchange exchange) throws IOException {
        Map<String, String> asked =
                single(URLUtils.parseParameters(exchange.getRequestURI().getRawQuery()));
        leftBy = asked.getOrDefault("id_token_hint", "");
        redirect(exchange, asked.get("post_logout_redirect_uri"));
    }

    private static Map<String, String> single(Map<String, List<String>> parameters) {
        Map<String, String> single = new ConcurrentHashMap<>();
        parameters.forEach((name, values) -> single.put(name, values.get(0)));
        return single;
    }

    /** Somebody whom a provider has recognised. */
    public static Recognised person(String account, String name, String subject) {
        return new Recognised(account, name, subject, "");
    }

    private static Date in(int seconds) {
        return new Date(System.currentTimeMillis() + seconds * 1000L);
    }

    private static RSAKey key(String name) {
        try {
            return new RSAKeyGenerator(2048).keyID(name).generate();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String signed(RSAKey key, JWTClaimsSet claims, String type) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .type(new JOSEObjectType(type))
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String shared(JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
            token.sign(new MACSigner((SECRET + "-".repeat(32)).substring(0, 32)));
            return token.serialize();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        answer(exchange, 200, json);
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
