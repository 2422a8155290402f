/* Eight threads ask one assistant while a ninth edits it: every decision is one of before or after an
 * edit, nobody waits for one, and nothing is freed too early. */

#define _POSIX_C_SOURCE 200809L
#include <pthread.h>
#include <stdatomic.h>

#include "check.h"

enum { THREADS = 8, EDITS = 40, ROUNDS = 200 };

static const char QUESTION[] = "c'è la sauna?";
static const char PUT[] =
    "{\"put\": {\"id\": \"sauna\", \"it\": {\"question\": \"C'è la sauna?\", \"answer\": \"Sì, dalle 17.\"}}}";
static const char REMOVE[] = "{\"remove\": \"sauna\"}";

static sportello_t *assistant;
static char *without, *with;
static atomic_bool done;
static atomic_int asked, other;

static char *decision_of(sportello_t *of) {
    char *decision = NULL;
    CHECK(sportello_ask(of, QUESTION, SPORTELLO_WHOLE, 0.9f, &decision, NULL) == SPORTELLO_OK);
    return decision;
}

static void *reader(void *unused) {
    while (!atomic_load(&done)) {
        char *decision = NULL;
        sportello_code code = sportello_ask(assistant, QUESTION, SPORTELLO_WHOLE, 0.9f, &decision, NULL);
        int known = code == SPORTELLO_OK && (strcmp(decision, without) == 0 || strcmp(decision, with) == 0);
        if (!known) atomic_fetch_add(&other, 1);
        atomic_fetch_add(&asked, 1);
        sportello_string_free(decision);
    }
    return unused;
}

static void *writer(void *unused) {
    int least = 0;
    for (int edit = 0; edit < EDITS; edit++) {
        const char *text = edit % 2 ? REMOVE : PUT;
        int before = atomic_load(&asked);
        if (sportello_apply(assistant, text, SPORTELLO_WHOLE, NULL) != SPORTELLO_OK) atomic_fetch_add(&other, 1);
        int during = atomic_load(&asked) - before;
        if (edit == 0 || during < least) least = during;
    }
    printf("%d questions were answered while %d edits were made, %d or more during each\n", atomic_load(&asked), EDITS, least);
    atomic_store(&done, 1);
    return unused;
}

static void readers_see_all_of_an_edit_or_nothing(void) {
    assistant = shop();
    without = decision_of(assistant);
    CHECK(sportello_apply(assistant, PUT, SPORTELLO_WHOLE, NULL) == SPORTELLO_OK);
    with = decision_of(assistant);
    CHECK(sportello_apply(assistant, REMOVE, SPORTELLO_WHOLE, NULL) == SPORTELLO_OK);
    CHECK(strcmp(without, with) != 0);
    pthread_t threads[THREADS + 1];
    for (size_t at = 0; at < THREADS; at++) CHECK(pthread_create(&threads[at], NULL, reader, NULL) == 0);
    CHECK(pthread_create(&threads[THREADS], NULL, writer, NULL) == 0);
    for (size_t at = 0; at <= THREADS; at++) pthread_join(threads[at], NULL);
    CHECK(atomic_load(&other) == 0);
    CHECK(atomic_load(&asked) > EDITS);
    char *last = decision_of(assistant);
    CHECK(strcmp(last, without) == 0);
    sportello_string_free(last);
    sportello_free(assistant);
    sportello_string_free(with);
    sportello_string_free(without);
}

static void *opener(void *unused) {
    for (int round = 0; round < ROUNDS; round++) {
        sportello_talk_t *talk = NULL;
        char *reply = NULL;
        int good = sportello_open(assistant, NULL, 0, NOW, 60, &talk, NULL) == SPORTELLO_OK;
        good = good && sportello_turn(talk, "{\"event\":\"person\"}", 18, NOW, 60, &reply, NULL, NULL) == SPORTELLO_OK && reply;
        sportello_string_free(reply);
        good = good && sportello_talk_free(talk) == SPORTELLO_OK && sportello_talk_free(talk) == SPORTELLO_ARGUMENT;
        if (!good) atomic_fetch_add(&other, 1);
    }
    return unused;
}

static void conversations_open_and_close_side_by_side(void) {
    assistant = shop();
    pthread_t threads[THREADS];
    for (size_t at = 0; at < THREADS; at++) CHECK(pthread_create(&threads[at], NULL, opener, NULL) == 0);
    for (size_t at = 0; at < THREADS; at++) pthread_join(threads[at], NULL);
    CHECK(atomic_load(&other) == 0);
    sportello_free(assistant);
}

static atomic_int frees, held;
static sportello_talk_t *one_talk;

static void *freer(void *unused) {
    char *decision = NULL;
    sportello_code code = sportello_ask(assistant, QUESTION, SPORTELLO_WHOLE, 0.9f, &decision, NULL);
    if (code != SPORTELLO_OK && code != SPORTELLO_ARGUMENT) atomic_fetch_add(&other, 1);
    sportello_string_free(decision);
    if (sportello_free(assistant) == SPORTELLO_OK) atomic_fetch_add(&frees, 1);
    return unused;
}

static void whoever_frees_first_frees_once(void) {
    for (int round = 0; round < 20; round++) {
        assistant = shop();
        atomic_store(&frees, 0);
        pthread_t threads[THREADS];
        for (size_t at = 0; at < THREADS; at++) CHECK(pthread_create(&threads[at], NULL, freer, NULL) == 0);
        for (size_t at = 0; at < THREADS; at++) pthread_join(threads[at], NULL);
        CHECK(atomic_load(&frees) == 1 && atomic_load(&other) == 0);
    }
}

static void *talker(void *unused) {
    for (int round = 0; round < ROUNDS; round++) {
        char *reply = NULL;
        const char *event = "{\"event\":\"said\",\"text\":\"come faccio un reso?\"}";
        sportello_code code = sportello_turn(one_talk, event, SPORTELLO_WHOLE, NOW, 60, &reply, NULL, NULL);
        if (code == SPORTELLO_OK) atomic_fetch_add(&held, 1);
        if (code != SPORTELLO_OK && code != SPORTELLO_STATE) atomic_fetch_add(&other, 1);
        sportello_string_free(reply);
    }
    return unused;
}

static void a_conversation_that_is_in_use_says_so(void) {
    assistant = shop();
    CHECK(sportello_open(assistant, NULL, 0, NOW, 60, &one_talk, NULL) == SPORTELLO_OK);
    pthread_t threads[THREADS];
    for (size_t at = 0; at < THREADS; at++) CHECK(pthread_create(&threads[at], NULL, talker, NULL) == 0);
    for (size_t at = 0; at < THREADS; at++) pthread_join(threads[at], NULL);
    CHECK(atomic_load(&held) > 0 && atomic_load(&other) == 0);
    CHECK(sportello_talk_free(one_talk) == SPORTELLO_OK);
    sportello_free(assistant);
}

int main(void) {
    const test tests[] = {
        TEST(readers_see_all_of_an_edit_or_nothing),
        TEST(conversations_open_and_close_side_by_side),
        TEST(whoever_frees_first_frees_once),
        TEST(a_conversation_that_is_in_use_says_so),
    };
    return RUN(tests);
}
