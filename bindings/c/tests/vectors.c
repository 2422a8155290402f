/* Every recorded decision is decided again, to the last bit: the texts are compared byte by byte.
 *
 * Run in the root of the project with the number of cases that the engine itself counts. */

#define _POSIX_C_SOURCE 200809L
#include <glob.h>

#include "check.h"
#include "json.h"

enum { MOST_FAQS = 32 };

static int expected_cases;

/* Assistants by the name of their Faq. */
static struct {
    char name[64];
    sportello_t *assistant;
} shelf[MOST_FAQS];

static sportello_t *loaded(const char *name) {
    char path[128];
    snprintf(path, sizeof path, strchr(name, '.') ? "tests/faqs/%s" : "corpus/%s", name);
    sportello_t *assistant = NULL;
    char *message;
    CHECK(went(sportello_load_path(path, SPORTELLO_WHOLE, &assistant, &message), &message));
    return assistant;
}

static sportello_t *shared(const char *name) {
    size_t at = 0;
    while (at < MOST_FAQS - 1 && shelf[at].assistant != NULL && strcmp(shelf[at].name, name) != 0) at++;
    if (shelf[at].assistant == NULL) {
        snprintf(shelf[at].name, sizeof shelf[at].name, "%s", name);
        shelf[at].assistant = loaded(name);
    }
    return shelf[at].assistant;
}

static void apply_all(sportello_t *assistant, slice edits) {
    for (const char *at = json_blank(edits.at + 1); *at != ']' && *at != 0; at = json_blank(at + (*at == ','))) {
        const char *end = json_past(at);
        char *message;
        CHECK(went(sportello_apply(assistant, at, (size_t)(end - at), &message), &message));
        at = json_blank(end);
    }
}

/* Whether the decision of a line is the recorded one. */
static int same(const char *line) {
    size_t name_length, ask_length;
    char *name = json_string(json_find(line, "faq"), &name_length);
    char *ask = json_string(json_find(line, "ask"), &ask_length);
    slice italian = json_find(line, "italian"), edits = json_find(line, "edits"), recorded = json_find(line, "decision");
    sportello_t *assistant = edits.at ? loaded(name) : shared(name);
    if (edits.at) apply_all(assistant, edits);
    char *decision, *message;
    float prior = italian.at ? strtof(italian.at, NULL) : 0.5f;
    int good = went(sportello_ask(assistant, ask, ask_length, prior, &decision, &message), &message);
    good = good && recorded.at && strlen(decision) == recorded.length && memcmp(decision, recorded.at, recorded.length) == 0;
    if (!good) fprintf(stderr, "%.*s\n  got %s\n", (int)strcspn(line, ","), line, decision);
    sportello_string_free(decision);
    if (edits.at) sportello_free(assistant);
    free(name);
    free(ask);
    return good;
}

static int cases_of(const char *path) {
    FILE *file = fopen(path, "rb");
    char *line = NULL;
    size_t room = 0;
    int cases = 0;
    CHECK(file != NULL);
    while (file != NULL && getline(&line, &room, file) > 0) {
        CHECK(same(line));
        cases++;
    }
    free(line);
    if (file != NULL) fclose(file);
    return cases;
}

static void every_vector_is_decided_as_it_is_natively(void) {
    glob_t files;
    int cases = 0;
    CHECK(glob("tests/vectors/*.jsonl", 0, NULL, &files) == 0);
    for (size_t at = 0; at < files.gl_pathc; at++) cases += cases_of(files.gl_pathv[at]);
    globfree(&files);
    for (size_t at = 0; at < MOST_FAQS; at++) sportello_free(shelf[at].assistant);
    printf("%d vectors in C\n", cases);
    CHECK(cases == expected_cases);
}

int main(int count, char **arguments) {
    expected_cases = count > 1 ? atoi(arguments[1]) : -1;
    const test tests[] = {TEST(every_vector_is_decided_as_it_is_natively)};
    return RUN(tests);
}
