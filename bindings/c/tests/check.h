/* Tests as functions; counts what passes and what fails, in the words of Rust's own tests. */

#ifndef CHECK_H
#define CHECK_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sportello.h"

static int broken = 0;

/* Goes on after a failure: the rest of a test may say more. */
#define CHECK(condition)                                                              \
    do {                                                                              \
        if (!(condition)) {                                                           \
            broken++;                                                                 \
            fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition);   \
        }                                                                             \
    } while (0)

typedef struct {
    const char *name;
    void (*run)(void);
} test;

#define TEST(name) {#name, name}

/* Runs tests; the program's exit status. */
static int run_all(const test *tests, size_t count) {
    int passed = 0, failed = 0;
    for (size_t at = 0; at < count; at++) {
        int before = broken;
        tests[at].run();
        int good = broken == before;
        good ? passed++ : failed++;
        if (!good) printf("test %s ... FAILED\n", tests[at].name);
    }
    printf("test result: %s. %d passed; %d failed; 0 ignored\n", failed ? "FAILED" : "ok", passed, failed);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}

#define RUN(tests) run_all(tests, sizeof(tests) / sizeof((tests)[0]))

/* Whether a function succeeded; says why not. The message comes by its place: a compiler may look at an
 * argument before the function in another one has written it. */
static int went(sportello_code code, char **message) {
    if (code != SPORTELLO_OK) fprintf(stderr, "%s: %s\n", sportello_code_name(code), *message ? *message : "");
    int good = code == SPORTELLO_OK && *message == NULL;
    sportello_string_free(*message);
    return good;
}

/* Whether a function was refused with a code, and a message that holds a text. */
static int refused(sportello_code code, char **message, sportello_code expected, const char *holds) {
    int good = code == expected && *message != NULL && strstr(*message, holds) != NULL;
    if (!good) {
        fprintf(stderr, "%s: %s\n  expected %s: %s\n", sportello_code_name(code),
                *message ? *message : "(no message)", sportello_code_name(expected), holds);
    }
    sportello_string_free(*message);
    return good;
}

/* Whether a text holds another; frees it. */
static int holds(char *text, const char *part) {
    int good = text != NULL && strstr(text, part) != NULL;
    if (!good) fprintf(stderr, "%s\n  expected in it: %s\n", text ? text : "(null)", part);
    sportello_string_free(text);
    return good;
}

/* A small shop in both languages. */
static const char SHOP[] =
    "{\"faq\": {\"id\": \"negozio\"}, \"entry\": ["
    "{\"id\": \"resi\", \"it\": {\"question\": \"Come faccio un reso?\","
    " \"wordings\": [\"rendere un articolo\", \"restituire la merce\"], \"answer\": \"Apri **I miei ordini**.\"},"
    " \"en\": {\"question\": \"How do I return an item?\", \"wordings\": [\"send it back\"],"
    " \"answer\": \"Open **My orders**.\"}},"
    "{\"id\": \"spedizione\", \"it\": {\"question\": \"Quanto costa la spedizione?\","
    " \"wordings\": [\"spese di consegna\"], \"answer\": \"4,90 \\u20ac.\"}}]}";

static const int64_t NOW = 1795000000000;

/* An assistant of the shop. */
static sportello_t *shop(void) {
    sportello_t *assistant = NULL;
    char *message = NULL;
    CHECK(went(sportello_load_json(SHOP, SPORTELLO_WHOLE, &assistant, &message), &message));
    return assistant;
}

#endif
