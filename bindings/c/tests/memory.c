/* A million questions, and a hundred conversations, edits and loads, take no more memory than the first ones
 * did. The argument is the number of questions. */

#define _GNU_SOURCE
#include <malloc.h>
#include <unistd.h>

#include "check.h"

static long questions = 1000000;

/* What the allocator of each thread keeps at hand after it was freed counts as in use: so it keeps nothing. */
static void without_caches(char **arguments) {
    if (getenv("GLIBC_TUNABLES") != NULL) return;
    setenv("GLIBC_TUNABLES", "glibc.malloc.tcache_count=0", 1);
    execv("/proc/self/exe", arguments);
}

/* Bytes that are in use. */
static size_t used(void) { return mallinfo2().uordblks; }

static void ask_once(sportello_t *assistant, long round) {
    static const char *texts[] = {"come rendo un articolo", "quanto costa la spedizione?", "how can i send this back", "boh"};
    char *decision = NULL;
    CHECK(sportello_ask(assistant, texts[round % 4], SPORTELLO_WHOLE, 0.5f, &decision, NULL) == SPORTELLO_OK);
    sportello_string_free(decision);
}

static void questions_leave_nothing_behind(void) {
    sportello_t *assistant = shop();
    for (long round = 0; round < 1000; round++) ask_once(assistant, round);
    size_t before = used();
    for (long round = 0; round < questions; round++) ask_once(assistant, round);
    long grown = (long)(used() - before);
    printf("%ld questions: %ld bytes more in use\n", questions, grown);
    CHECK(grown <= 0);
    sportello_free(assistant);
}

static void handle_once(long round) {
    sportello_t *assistant = shop();
    sportello_talk_t *talk = NULL;
    char *text = NULL, *records = NULL;
    const char *event = round % 2 ? "{\"event\":\"said\",\"text\":\"un reso?\"}" : "{\"event\":\"nothing\"}";
    CHECK(sportello_apply(assistant, "{\"remove\":\"resi\"}", SPORTELLO_WHOLE, NULL) == SPORTELLO_OK);
    CHECK(sportello_open(assistant, NULL, 0, NOW, 60, &talk, NULL) == SPORTELLO_OK);
    CHECK((sportello_turn(talk, event, SPORTELLO_WHOLE, NOW, 60, &text, &records, NULL) == SPORTELLO_OK) == round % 2);
    sportello_string_free(text);
    sportello_string_free(records);
    CHECK(sportello_talk_free(talk) == SPORTELLO_OK && sportello_free(assistant) == SPORTELLO_OK);
}

static void handles_leave_nothing_behind(void) {
    for (long round = 0; round < 20; round++) handle_once(round);
    size_t before = used();
    for (long round = 0; round < questions / 10000; round++) handle_once(round);
    long grown = (long)(used() - before);
    printf("%ld assistants and conversations: %ld bytes more in use\n", questions / 10000, grown);
    CHECK(grown <= 0);
}

int main(int count, char **arguments) {
    without_caches(arguments);
    if (count > 1) questions = atol(arguments[1]);
    const test tests[] = {TEST(questions_leave_nothing_behind), TEST(handles_leave_nothing_behind)};
    return RUN(tests);
}
