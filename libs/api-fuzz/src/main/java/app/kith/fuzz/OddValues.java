package app.kith.fuzz;

import java.util.List;
import java.util.random.RandomGenerator;

/** What breaks programs: each value once broke one, here or elsewhere. */
final class OddValues {

    static final List<String> IN_ADDRESSES = List.of(
            "%ff",
            "%ed%a0%80",
            "%00",
            "%",
            "%zz",
            "%c0%af",
            "..%2f",
            "%2e%2e",
            "x",
            "-1",
            "0",
            "1e999",
            "null",
            "",
            "99999999999999999999",
            "%F0%9F%A6%94",
            "a".repeat(3_000),
            "%0d%0aX-Injected:%20yes",
            "'%20or%201=1--",
            "{}",
            "[]",
            ";x=1",
            "true",
            "NaN",
            "%E2%80%AE",
            "00000000-0000-0000-0000-000000000000",
            "%2B1000000000-01-01T00:00:00Z",
            "-1000000000-01-01T00:00:00Z",
            "2026-13-45",
            "a%26b=c",
            "1,2,3",
            "%F4%90%80%80");

    static final List<String> TEXTS = List.of(
            "",
            " ",
            "\\u0000",
            "\\ud800",
            "\\udfff\\ud800",
            "\\u202e",
            "\\ud83e\\udd94",
            "a".repeat(20_000),
            "<script>",
            "'; drop table person; --",
            "${jndi:ldap://x}",
            "\\r\\nX: y",
            "\\ufeff",
            "=1+1",
            "\\uff1d1",
            "null",
            "NaN");

    static final List<String> INSTANTS = List.of(
            "\"+1000000000-12-31T23:59:59.999999999Z\"",
            "\"-1000000000-01-01T00:00:00Z\"",
            "\"+294277-01-01T00:00:00Z\"",
            "\"0000-01-01T00:00:00Z\"",
            "\"9999-12-31T23:59:59Z\"",
            "\"1970-01-01T00:00:00Z\"",
            "\"2026-02-30T00:00:00Z\"",
            "\"2026-11-22\"",
            "1e300",
            "-1",
            "253402300800",
            "\"now\"");

    static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "2147483647",
            "2147483648",
            "-9223372036854775808",
            "9223372036854775808",
            "1e400",
            "-1e400",
            "0.5",
            "1e-400",
            "\"1\"",
            "12345678901234567890123456789012345678901234567890");

    static final List<String> IDS = List.of(
            "\"x\"",
            "\"\"",
            "\"00000000-0000-0000-0000-000000000000\"",
            "\"ffffffff-ffff-ffff-ffff-ffffffffffff\"",
            "\"1-1-1-1-1\"",
            "1");

    static final List<String> OF_ANY_KIND =
            List.of("null", "{}", "[]", "[null]", "true", "\"x\"", "0", "[[[[]]]]", "{\"a\":{\"b\":[]}}");

    static final List<String> WHOLE_BODIES = List.of(
            "",
            "{",
            "}",
            "[]",
            "null",
            "\"x\"",
            "1",
            "{}",
            "{\"\":1}",
            "{\"a\":1,\"a\":2}",
            "[".repeat(5_000),
            "{\"a\":".repeat(3_000),
            "\u0000",
            "\u00ff\u00fe",
            "{} {}",
            "{\"a\":1e999}",
            "%PDF-1.7",
            "--x\r\n\r\n--x--");

    static final List<String> CONTENT_TYPES = List.of(
            "application/json",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "application/json;charset=nonsense",
            "application/json;charset=utf-16",
            "*/*",
            "/",
            "",
            "text/csv",
            "application/problem+json",
            "application/json; charset=\u00e4");

    static final List<String> HEADERS = List.of(
            "Accept: */*;q=x",
            "Accept: nonsense",
            "Accept: \u00e4\u00ff",
            "Accept: text/html",
            "Accept: application/xml",
            "Accept-Language: \u00ff\u00fe",
            "Accept-Language: " + "de,".repeat(900),
            "Accept-Encoding: \u0080",
            "X-Kith-Now: never",
            "X-Kith-Now: +1000000000-01-01T00:00:00Z",
            "If-None-Match: \u00e4",
            "If-Modified-Since: tomorrow",
            "Range: bytes=9-1",
            "Cookie: \u00fc=\u00ff; kith-session=%ff",
            "Expect: nothing",
            "X-Forwarded-For: \u00ff",
            "Origin: null",
            "Content-Encoding: gzip",
            "traceparent: \u00ff",
            "traceparent: 00-zz-zz-01",
            "baggage: \u00e4=\u00ff",
            "Referer: \u0085",
            "User-Agent: \u00ff",
            "X-Kith-Clock: \u00ff",
            "X-Kith-Client: \u00ff",
            "X-Kith-Gateway: \u00ff");

    static <T> T one(List<T> values, RandomGenerator random) {
        return values.get(random.nextInt(values.size()));
    }

    private OddValues() {}
}
