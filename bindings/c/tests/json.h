/* As much JSON as the vectors need: the text of a value, found by its key, and strings without escapes. */

#ifndef JSON_H
#define JSON_H

#include <stdlib.h>
#include <string.h>

/* A part of a text. */
typedef struct {
    const char *at;
    size_t length;
} slice;

static const char *json_blank(const char *at) { return at + strspn(at, " \t\r\n"); }

/* Past a string, whose opening quotation mark stands at `at`. */
static const char *json_past_string(const char *at) {
    for (at++; *at != '"' && *at != 0; at++) {
        if (*at == '\\' && at[1] != 0) at++;
    }
    return *at == 0 ? at : at + 1;
}

/* Past any value. */
static const char *json_past(const char *at) {
    int depth = 0;
    do {
        at = json_blank(at);
        if (*at == 0) return at;
        if (*at == '"') {
            at = json_past_string(at);
            continue;
        }
        if (*at == '{' || *at == '[') depth++;
        if (*at == '}' || *at == ']') depth--;
        at += *at == '{' || *at == '[' || *at == '}' || *at == ']' || *at == ',' || *at == ':'
                  ? 1
                  : strcspn(at, ",:]} \t\r\n");
    } while (depth > 0);
    return at;
}

/* The value of a key of an object; nothing where there is none. */
static slice json_find(const char *object, const char *key) {
    slice none = {NULL, 0};
    const char *at = json_blank(object);
    if (*at != '{') return none;
    for (at = json_blank(at + 1); *at == '"'; at = json_blank(at + (*at == ','))) {
        const char *name = at + 1, *end = json_past_string(at);
        const char *value = json_blank(json_blank(end) + 1);
        at = json_blank(json_past(value));
        if ((size_t)(end - 1 - name) == strlen(key) && memcmp(name, key, strlen(key)) == 0) {
            slice found = {value, (size_t)(json_past(value) - value)};
            return found;
        }
    }
    return none;
}

static size_t json_utf8(unsigned long code, char *out) {
    static const unsigned long ends[] = {0x80, 0x800, 0x10000, 0x110000}, marks[] = {0, 0xc0, 0xe0, 0xf0};
    size_t more = 0;
    while (code >= ends[more]) more++;
    for (size_t at = more; at > 0; at--, code >>= 6) out[at] = (char)(0x80 | (code & 0x3f));
    out[0] = (char)(marks[more] | code);
    return more + 1;
}

static unsigned long json_hex(const char *at) {
    char digits[5] = {at[0], at[1], at[2], at[3], 0};
    return strtoul(digits, NULL, 16);
}

/* A string without its escapes, to be freed; zero bytes are possible. */
static char *json_string(slice string, size_t *length) {
    static const char names[] = "\"\\/bfnrt", bytes[] = "\"\\/\b\f\n\r\t";
    char *out = malloc(string.length + 1);
    size_t written = 0;
    for (const char *at = string.at + 1; at < string.at + string.length - 1; at++) {
        if (*at != '\\') {
            out[written++] = *at;
        } else if (*++at != 'u') {
            out[written++] = bytes[strchr(names, *at) - names];
        } else {
            unsigned long code = json_hex(at + 1);
            at += 4;
            if (code >= 0xd800 && code < 0xdc00) {
                code = 0x10000 + ((code - 0xd800) << 10) + (json_hex(at + 3) - 0xdc00);
                at += 6;
            }
            written += json_utf8(code, out + written);
        }
    }
    out[written] = 0;
    *length = written;
    return out;
}

#endif
