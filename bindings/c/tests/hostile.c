/* Whatever crosses the border: an error code, and no crash. */

#include "check.h"

static const int32_t WRONG[] = {SPORTELLO_ARGUMENT, SPORTELLO_UTF8, SPORTELLO_TOO_LARGE};

/* Asks in every way that takes a text, and expects the same refusal of each. */
static void all_refuse(sportello_t *assistant, const char *text, size_t length, int32_t expected, const char *part) {
    char *out = NULL, *message = NULL;
    sportello_t *loaded = NULL;
    sportello_talk_t *talk = NULL;
    CHECK(refused(sportello_ask(assistant, text, length, 0.5f, &out, &message), &message, expected, part) && !out);
    CHECK(refused(sportello_suggest(assistant, text, length, 0.5f, 3, &out, &message), &message, expected, part) && !out);
    CHECK(refused(sportello_explain(assistant, text, length, 0.5f, &out, &message), &message, expected, part) && !out);
    CHECK(refused(sportello_load_json(text, length, &loaded, &message), &message, expected, "") && !loaded);
    CHECK(refused(sportello_load_path(text, length, &loaded, &message), &message, expected, "") && !loaded);
    CHECK(refused(sportello_apply(assistant, text, length, &message), &message, expected, part));
    CHECK(refused(sportello_learn(assistant, text, length, true, &out, &message), &message, expected, part) && !out);
    CHECK(refused(sportello_open(assistant, text, length, NOW, 0, &talk, &message), &message, expected, part) && !talk);
    CHECK(refused(sportello_resume(assistant, text, length, &talk, &message), &message, expected, part) && !talk);
}

static void null_texts_are_refused(void) {
    sportello_t *assistant = shop();
    all_refuse(assistant, NULL, 5, SPORTELLO_ARGUMENT, "null pointer");
    all_refuse(assistant, NULL, SPORTELLO_WHOLE, SPORTELLO_ARGUMENT, "null pointer");
    sportello_free(assistant);
}

static void null_places_are_refused(void) {
    sportello_t *assistant = shop();
    sportello_talk_t *talk;
    char *message;
    uint8_t *bytes = NULL;
    CHECK(went(sportello_open(assistant, NULL, 0, NOW, 0, &talk, &message), &message));
    const char *event = "{\"event\":\"person\"}";
    CHECK(refused(sportello_ask(assistant, "a", 1, 0.5f, NULL, &message), &message, WRONG[0], "no place"));
    CHECK(refused(sportello_load_json(SHOP, SPORTELLO_WHOLE, NULL, &message), &message, WRONG[0], "no place"));
    CHECK(refused(sportello_open(assistant, NULL, 0, NOW, 0, NULL, &message), &message, WRONG[0], "no place"));
    CHECK(refused(sportello_turn(talk, event, SPORTELLO_WHOLE, NOW, 0, NULL, NULL, &message), &message, WRONG[0], "no place"));
    CHECK(refused(sportello_state(talk, NULL, &message), &message, WRONG[0], "no place"));
    CHECK(refused(sportello_snapshot(assistant, &bytes, NULL, &message), &message, WRONG[0], "no place") && !bytes);
    CHECK(refused(sportello_snapshot(assistant, NULL, NULL, &message), &message, WRONG[0], "no place"));
    /* With no place for a message either. */
    CHECK(sportello_ask(assistant, "a", 1, 0.5f, NULL, NULL) == SPORTELLO_ARGUMENT);
    sportello_talk_free(talk);
    sportello_free(assistant);
}

static void bad_utf8_is_refused(void) {
    sportello_t *assistant = shop();
    const char *texts[] = {"\xff", "ab\xc3", "\xed\xa0\x80", "\xc0\xaf", "\xf5\x80\x80\x80", "\xe2\x82"};
    for (size_t at = 0; at < 6; at++) all_refuse(assistant, texts[at], SPORTELLO_WHOLE, SPORTELLO_UTF8, "UTF-8");
    sportello_free(assistant);
}

static void huge_texts_are_refused(void) {
    sportello_t *assistant = shop();
    char *out, *message;
    /* So long a text there cannot be: nothing of it is read. */
    all_refuse(assistant, SHOP, SPORTELLO_WHOLE - 1, SPORTELLO_TOO_LARGE, "expected at most");
    size_t length = 1 << 20;
    char *text = malloc(length + 1);
    memset(text, 'a', length + 1);
    CHECK(refused(sportello_ask(assistant, text, length + 1, 0.5f, &out, &message), &message, WRONG[2], "1048577 bytes"));
    for (size_t at = 5; at < length; at += 6) text[at] = ' ';
    CHECK(went(sportello_ask(assistant, text, length, 0.5f, &out, &message), &message) && holds(out, "\"version\":1"));
    free(text);
    sportello_free(assistant);
}

/* Whether every function that takes an assistant refuses a handle. */
static int no_assistant(sportello_t *handle) {
    char *out = NULL, *message = NULL;
    uint8_t *bytes = NULL;
    size_t length = 7;
    sportello_talk_t *talk = NULL;
    const char *part = "not a handle of any assistant";
    int good = refused(sportello_ask(handle, "a", 1, 0.5f, &out, &message), &message, WRONG[0], part) && !out;
    good &= refused(sportello_suggest(handle, "a", 1, 0.5f, 3, &out, &message), &message, WRONG[0], part) && !out;
    good &= refused(sportello_explain(handle, "a", 1, 0.5f, &out, &message), &message, WRONG[0], part) && !out;
    good &= refused(sportello_entry(handle, "resi", "it", &out, &message), &message, WRONG[0], part) && !out;
    good &= refused(sportello_faq(handle, &out, &message), &message, WRONG[0], part) && !out;
    good &= refused(sportello_check(handle, &out, &message), &message, WRONG[0], part) && !out;
    good &= refused(sportello_apply(handle, "{\"remove\":\"resi\"}", SPORTELLO_WHOLE, &message), &message, WRONG[0], part);
    good &= refused(sportello_learn(handle, "", 0, true, &out, &message), &message, WRONG[0], part) && !out;
    good &= refused(sportello_snapshot(handle, &bytes, &length, &message), &message, WRONG[0], part) && !bytes && !length;
    good &= refused(sportello_open(handle, "{}", 2, NOW, 0, &talk, &message), &message, WRONG[0], part) && !talk;
    return good;
}

static int no_talk(sportello_talk_t *handle) {
    char *out = NULL, *message = NULL;
    const char *part = "not a handle of any conversation", *event = "{\"event\":\"person\"}";
    int good = refused(sportello_turn(handle, event, 18, NOW, 0, &out, NULL, &message), &message, WRONG[0], part) && !out;
    good &= refused(sportello_state(handle, &out, &message), &message, WRONG[0], part) && !out;
    good &= refused(sportello_packet(handle, NOW, 0, &out, &message), &message, WRONG[0], part) && !out;
    return good;
}

static void wrong_handles_are_refused(void) {
    sportello_t *assistant = shop();
    sportello_talk_t *talk;
    char *message;
    CHECK(went(sportello_open(assistant, NULL, 0, NOW, 0, &talk, &message), &message));
    CHECK(no_assistant(NULL) && no_assistant((sportello_t *)talk) && no_assistant((sportello_t *)&message));
    CHECK(no_assistant((sportello_t *)(uintptr_t)-1) && no_assistant((sportello_t *)((uintptr_t)assistant + 4)));
    CHECK(no_talk(NULL) && no_talk((sportello_talk_t *)assistant) && no_talk((sportello_talk_t *)SHOP));
    CHECK(sportello_free((sportello_t *)talk) == SPORTELLO_ARGUMENT);
    CHECK(sportello_talk_free((sportello_talk_t *)assistant) == SPORTELLO_ARGUMENT);
    CHECK(sportello_free(NULL) == SPORTELLO_OK && sportello_talk_free(NULL) == SPORTELLO_OK);

    /* Freed twice, used after, and never another's. */
    CHECK(sportello_talk_free(talk) == SPORTELLO_OK && sportello_talk_free(talk) == SPORTELLO_ARGUMENT);
    CHECK(sportello_free(assistant) == SPORTELLO_OK && sportello_free(assistant) == SPORTELLO_ARGUMENT);
    sportello_t *next = shop();
    CHECK(next != assistant && no_assistant(assistant) && no_talk(talk));
    CHECK(sportello_free(assistant) == SPORTELLO_ARGUMENT && sportello_free(next) == SPORTELLO_OK);
}

static void damaged_and_foreign_data_is_refused(void) {
    sportello_t *assistant = shop(), *loaded;
    sportello_talk_t *talk;
    char *state, *message;
    const char *bad[] = {"", "{", "[]", "{\"entry\": []}", "{\"entry\": [{\"id\": \"A B\"}]}", "\177ELF"};
    for (size_t at = 0; at < 6; at++) {
        CHECK(refused(sportello_load_json(bad[at], SPORTELLO_WHOLE, &loaded, &message), &message, SPORTELLO_FAQ, "["));
        CHECK(refused(sportello_resume(assistant, bad[at], SPORTELLO_WHOLE, &talk, &message), &message, SPORTELLO_STATE, ""));
    }
    /* Deep nesting must not run out of stack. */
    size_t depth = 200000;
    char *deep = malloc(depth);
    memset(deep, '[', depth);
    CHECK(refused(sportello_load_json(deep, depth, &loaded, &message), &message, SPORTELLO_FAQ, ""));
    CHECK(refused(sportello_resume(assistant, deep, depth, &talk, &message), &message, SPORTELLO_STATE, ""));
    CHECK(refused(sportello_apply(assistant, deep, depth, &message), &message, SPORTELLO_EDIT, ""));
    CHECK(refused(sportello_learn(assistant, deep, depth, true, NULL, &message), &message, SPORTELLO_ARGUMENT, "line 1"));
    CHECK(refused(sportello_open(assistant, deep, depth, NOW, 0, &talk, &message), &message, SPORTELLO_ARGUMENT, ""));
    free(deep);
    /* A message that quotes a zero byte is a text all the same. */
    CHECK(refused(sportello_load_path("a\0b", 3, &loaded, &message), &message, SPORTELLO_FAQ, "a?b"));

    CHECK(went(sportello_open(assistant, NULL, 0, INT64_MIN, INT32_MIN, &talk, &message), &message));
    CHECK(went(sportello_state(talk, &state, &message), &message));
    char *version = strstr(state, "\"version\":1");
    CHECK(version != NULL);
    if (version != NULL) version[10] = '7';
    sportello_talk_free(talk);
    CHECK(refused(sportello_resume(assistant, state, strlen(state), &talk, &message), &message, SPORTELLO_VERSION, "version 7"));
    sportello_string_free(state);
    sportello_free(assistant);
}

static void prebuilt_bytes_are_checked(void) {
    sportello_t *loaded;
    char *message;
    uint8_t bytes[64] = "SPFQ\x09";
    CHECK(refused(sportello_load_prebuilt(bytes, 3, &loaded, &message), &message, SPORTELLO_FAQ, "not a prebuilt"));
    CHECK(refused(sportello_load_prebuilt(bytes, 64, &loaded, &message), &message, SPORTELLO_VERSION, "version 9"));
    bytes[4] = 1;
    CHECK(refused(sportello_load_prebuilt(bytes, 64, &loaded, &message), &message, SPORTELLO_FAQ, "fetch it again"));
    CHECK(refused(sportello_load_prebuilt(NULL, 1, &loaded, &message), &message, SPORTELLO_ARGUMENT, "null pointer"));
    CHECK(refused(sportello_load_prebuilt(bytes, SPORTELLO_WHOLE, &loaded, &message), &message, SPORTELLO_TOO_LARGE, ""));
}

/* A generator that is the same everywhere. */
static uint32_t roll(uint32_t *seed) { return *seed = *seed * 1664525u + 1013904223u; }

static void ten_thousand_random_texts_do_no_harm(void) {
    sportello_t *assistant = shop();
    uint32_t seed = 7;
    char text[64], *out;
    for (int round = 0; round < 10000; round++) {
        size_t length = roll(&seed) >> 26;
        for (size_t at = 0; at < length; at++) text[at] = (char)(roll(&seed) >> 24);
        sportello_code code = sportello_ask(assistant, text, length, 0.5f, &out, NULL);
        CHECK(code == SPORTELLO_OK || code == SPORTELLO_UTF8);
        CHECK((code == SPORTELLO_OK) == (out != NULL));
        sportello_string_free(out);
        CHECK(sportello_apply(assistant, text, length, NULL) != SPORTELLO_PANIC);
    }
    sportello_free(assistant);
}

int main(void) {
    const test tests[] = {
        TEST(null_texts_are_refused),
        TEST(null_places_are_refused),
        TEST(bad_utf8_is_refused),
        TEST(huge_texts_are_refused),
        TEST(wrong_handles_are_refused),
        TEST(damaged_and_foreign_data_is_refused),
        TEST(prebuilt_bytes_are_checked),
        TEST(ten_thousand_random_texts_do_no_harm),
    };
    return RUN(tests);
}
