/* Each verb does what it says. */

#include "check.h"

static sportello_code ask(const sportello_t *assistant, const char *question, char **decision, char **message) {
    return sportello_ask(assistant, question, SPORTELLO_WHOLE, SPORTELLO_NO_HINT, decision, message);
}

static void the_version_and_the_codes_have_names(void) {
    CHECK(strcmp(sportello_version(), VERSION) == 0);
    const char *names[] = {"ok", "faq", "edit", "version", "utf8", "argument", "too-large", "state", "panic"};
    for (int32_t code = 0; code < 9; code++) CHECK(strcmp(sportello_code_name(code), names[code]) == 0);
    CHECK(strcmp(sportello_code_name(SPORTELLO_PANIC), "panic") == 0);
    CHECK(strcmp(sportello_code_name(-1), "unknown") == 0);
    CHECK(strcmp(sportello_code_name(9), "unknown") == 0);
}

static void a_question_is_decided(void) {
    sportello_t *assistant = shop();
    char *decision, *message;
    CHECK(went(ask(assistant, "cm faccio a rendere qst articolo??", &decision, &message), &message));
    CHECK(holds(decision, "{\"version\":1,\"kind\":\"answer\",\"lang\":\"it\""));
    CHECK(went(ask(assistant, "?!", &decision, &message), &message));
    CHECK(holds(decision, "\"kind\":\"abstain\""));
    /* No message is asked for, and the text is not taken further than its length. */
    CHECK(sportello_ask(assistant, "how to send it back? resi spedizione", 20, 0.1f, &decision, NULL) == SPORTELLO_OK);
    CHECK(holds(decision, "\"candidates\":[{\"id\":\"resi\""));
    CHECK(sportello_free(assistant) == SPORTELLO_OK);
}

static void what_stands_around_a_decision(void) {
    sportello_t *assistant = shop();
    char *text, *message;
    CHECK(went(sportello_suggest(assistant, "quanto costa la sp", SPORTELLO_WHOLE, 0.9f, 1, &text, &message), &message));
    CHECK(holds(text, "[{\"entry\":\"spedizione\",\"lang\":\"it\",\"question\":\"Quanto costa la spedizione?\",\"spans\":[{"));
    CHECK(went(sportello_explain(assistant, "rendere", SPORTELLO_WHOLE, 0.5f, &text, &message), &message));
    CHECK(holds(text, "\"words\":[{\"typed\":\"rendere\""));
    CHECK(went(sportello_entry(assistant, "resi", "en", &text, &message), &message));
    CHECK(holds(text, "{\"inline\":\"bold\",\"content\":[{\"inline\":\"text\",\"text\":\"My orders\"}]}"));
    CHECK(went(sportello_entry(assistant, "spedizione", "en", &text, &message), &message));
    CHECK(holds(text, "\"lang\":\"it\""));
    CHECK(refused(sportello_entry(assistant, "nulla", "it", &text, &message), &message, SPORTELLO_ARGUMENT, "`nulla`"));
    CHECK(refused(sportello_entry(assistant, "resi", "de", &text, &message), &message, SPORTELLO_ARGUMENT, "`it` or `en`"));
    CHECK(went(sportello_check(assistant, &text, &message), &message));
    CHECK(holds(text, "{\"code\":\"few-wordings\",\"severity\":\"note\",\"entry\":\"resi\""));
    sportello_free(assistant);
}

static void a_faq_loads_from_files(void) {
    sportello_t *assistant;
    char *text, *message;
    CHECK(went(sportello_load_path("tests/faqs/palestra.toml", SPORTELLO_WHOLE, &assistant, &message), &message));
    CHECK(went(ask(assistant, "dove parcheggio?", &text, &message), &message));
    CHECK(holds(text, "\"id\":\"parcheggio\""));
    CHECK(went(sportello_faq(assistant, &text, &message), &message));
    sportello_free(assistant);
    /* What is written loads back, and is the same. */
    sportello_t *again;
    char *same;
    CHECK(went(sportello_load_json(text, strlen(text), &again, &message), &message));
    CHECK(went(sportello_faq(again, &same, &message), &message));
    CHECK(strcmp(text, same) == 0);
    sportello_string_free(text);
    sportello_string_free(same);
    sportello_free(again);
    const char *nowhere = "tests/faqs/none.toml";
    CHECK(refused(sportello_load_path(nowhere, SPORTELLO_WHOLE, &assistant, &message), &message, SPORTELLO_FAQ, nowhere));
    CHECK(refused(sportello_load_path("schemas/..", SPORTELLO_WHOLE, &assistant, &message), &message, SPORTELLO_FAQ, ""));
    CHECK(assistant == NULL);
}

static void an_edit_is_live_at_once(void) {
    sportello_t *assistant = shop();
    char *text, *message;
    const char *edits[] = {
        "{\"put\": {\"id\": \"orari\", \"it\": {\"question\": \"Quando siete aperti?\", \"answer\": \"Dalle 9.\"}}}",
        "{\"remove\": \"spedizione\"}",
        "{\"synonyms\": [[\"aperti\", \"disponibili\"]]}",
        "{\"settings\": {\"voice\": {\"address\": \"lei\"}}}",
        "[{\"remove\": \"resi\"}, {\"put\": {\"id\": \"resi\", \"it\": {\"question\": \"Resi?\", \"answer\": \"Sì.\"}}}]",
    };
    for (size_t at = 0; at < 5; at++) {
        CHECK(went(sportello_apply(assistant, edits[at], SPORTELLO_WHOLE, &message), &message));
    }
    CHECK(went(ask(assistant, "quando siete disponibili?", &text, &message), &message));
    CHECK(holds(text, "\"candidates\":[{\"id\":\"orari\""));
    CHECK(went(sportello_faq(assistant, &text, &message), &message));
    CHECK(strstr(text, "spedizione") == NULL && strstr(text, "\"lei\"") != NULL);
    char *before = text;
    const char *wrong[] = {
        "{\"remove\": \"spedizione\"}", "{\"put\": {\"id\": \"A B\"}}", "{\"put\": 1}", "{\"move\": 1}", "{", "",
        "{\"put\": {\"id\": \"x\", \"it\": {\"question\": \"x\", \"answer\": \"# x\"}}}", "{\"settings\": {\"voise\": 1}}",
        "[{\"remove\": \"resi\"}, {\"remove\": \"spedizione\"}]", "[]]", "{}", "{\"remove\": \"resi\", \"synonyms\": []}",
    };
    for (size_t at = 0; at < 12; at++) {
        CHECK(refused(sportello_apply(assistant, wrong[at], SPORTELLO_WHOLE, &message), &message, SPORTELLO_EDIT, ""));
    }
    const char *twice = "[{\"remov\": \"a\"},\n{\"put\": {\"id\": \"A B\"}}]";
    CHECK(refused(sportello_apply(assistant, twice, SPORTELLO_WHOLE, &message), &message, SPORTELLO_EDIT, "\n2: the id `A B`"));
    CHECK(went(sportello_faq(assistant, &text, &message), &message));
    CHECK(strcmp(before, text) == 0);
    sportello_string_free(before);
    sportello_string_free(text);
    sportello_free(assistant);
}

static sportello_code turn(sportello_talk_t *talk, const char *event, char **reply, char **records, char **message) {
    return sportello_turn(talk, event, SPORTELLO_WHOLE, NOW, 60, reply, records, message);
}

static void a_conversation_goes_to_a_person_and_on_elsewhere(void) {
    sportello_t *assistant = shop();
    sportello_talk_t *talk;
    char *reply, *records, *state, *message;
    const char *opening = "{\"id\": \"c-1\", \"channel\": \"web\", \"lang\": \"it\", \"key\": \"ff\"}";
    CHECK(went(sportello_open(assistant, opening, SPORTELLO_WHOLE, NOW, 60, &talk, &message), &message));
    const char *asked = "{\"event\": \"said\", \"text\": \"come faccio un reso? scrivi a anna@example.org\"}";
    CHECK(went(turn(talk, asked, &reply, &records, &message), &message));
    CHECK(holds(reply, "\"kind\":\"answer\""));
    CHECK(records != NULL && strstr(records, "anna@example.org") == NULL);
    CHECK(holds(records, "\"conversation\":\"c-1\",\"channel\":\"web\",\"what\":\"opened\"}\n{"));
    CHECK(sportello_packet(talk, NOW, 60, &reply, NULL) == SPORTELLO_OK && reply == NULL);

    CHECK(went(turn(talk, "{\"event\": \"person\"}", &reply, NULL, &message), &message));
    CHECK(holds(reply, "\"kind\":\"handoff\""));
    CHECK(went(sportello_packet(talk, NOW, 60, &reply, &message), &message));
    CHECK(holds(reply, "\"revision\":1"));
    CHECK(went(turn(talk, "{\"event\": \"joined\", \"operator\": \"Marta\"}", &reply, &records, &message), &message));
    CHECK(holds(reply, "Marta") && holds(records, "\"joined\""));
    /* While a person has the conversation the assistant is silent. */
    CHECK(went(turn(talk, "{\"event\": \"said\", \"text\": \"ciao\"}", &reply, &records, &message), &message));
    CHECK(reply == NULL && holds(records, ""));
    CHECK(went(sportello_state(talk, &state, &message), &message));
    CHECK(strstr(state, "anna@example.org") == NULL);

    /* The assistant may be freed before its conversations are. */
    CHECK(sportello_free(assistant) == SPORTELLO_OK);
    CHECK(went(turn(talk, "{\"event\": \"closed\", \"resolved\": false}", &reply, NULL, &message), &message));
    sportello_string_free(reply);
    CHECK(sportello_talk_free(talk) == SPORTELLO_OK);

    assistant = shop();
    CHECK(went(sportello_resume(assistant, state, strlen(state), &talk, &message), &message));
    char *same;
    CHECK(went(sportello_state(talk, &same, &message), &message));
    CHECK(strcmp(state, same) == 0);
    sportello_string_free(state);
    sportello_string_free(same);
    CHECK(refused(turn(talk, "{\"event\": \"danced\"}", &reply, &records, &message), &message, SPORTELLO_ARGUMENT, "no event"));
    CHECK(reply == NULL && records == NULL);
    CHECK(sportello_talk_free(talk) == SPORTELLO_OK);
    const char *openings[] = {"{\"key\": \"secret\"}", "{\"key\": \"\"}", "{\"key\": 77}", "{\"chanel\": \"web\"}", "[", " "};
    for (size_t at = 0; at < 6; at++) {
        sportello_code code = sportello_open(assistant, openings[at], SPORTELLO_WHOLE, NOW, 60, &talk, &message);
        CHECK(message != NULL && strstr(message, "secret") == NULL && strstr(message, "77") == NULL);
        CHECK(refused(code, &message, SPORTELLO_ARGUMENT, "no opening") && talk == NULL);
    }
    /* Everything of an opening may be left out. */
    CHECK(went(sportello_open(assistant, NULL, 0, NOW, 60, &talk, &message), &message));
    sportello_talk_free(talk);
    sportello_free(assistant);
}

static void customers_words_are_learnt_kept_and_taken_in(void) {
    static const char journal[] =
        "{\"version\":1,\"at\":{\"unix_ms\":1795000000000,\"local\":\"2026-11-18T12:06\"},\"what\":{\"reviewed\":{"
        "\"proposal\":\"p-1\",\"author\":\"Marta\",\"verdict\":\"approved\",\"reason\":\"asked often\",\"weight\":3,"
        "\"doing\":{\"wordings\":{\"entry\":\"resi\",\"texts\":[[\"it\",\"il maglione mi sta stretto\"]]}}}}}\n\n";
    sportello_t *assistant = shop(), *other = shop();
    char *text, *message;
    CHECK(went(sportello_learn(assistant, journal, SPORTELLO_WHOLE, true, &text, &message), &message));
    CHECK(holds(text, "[{\"entry\":\"resi\",\"lang\":\"it\",\"text\":\"il maglione mi sta stretto\",\"state\":\"live\""));
    uint8_t *bytes;
    size_t length;
    CHECK(went(sportello_snapshot(assistant, &bytes, &length, &message), &message));
    CHECK(length > 8 && memcmp(bytes, "SPLEARNT", 8) == 0);
    CHECK(went(sportello_restore(other, bytes, length, &message), &message));
    char *first, *second;
    CHECK(went(ask(assistant, "maglione stretto", &first, &message), &message));
    CHECK(went(ask(other, "maglione stretto", &second, &message), &message));
    CHECK(strcmp(first, second) == 0 && strstr(first, "\"candidates\":[{\"id\":\"resi\"") != NULL);
    sportello_string_free(second);

    CHECK(refused(sportello_restore(other, bytes, length - 1, &message), &message, SPORTELLO_STATE, "cut off"));
    bytes[8] = 9;
    CHECK(refused(sportello_restore(other, bytes, length, &message), &message, SPORTELLO_VERSION, "version 9"));
    CHECK(refused(sportello_restore(other, bytes, 3, &message), &message, SPORTELLO_STATE, "SPLEARNT"));
    CHECK(refused(sportello_learn(other, "\n{}", SPORTELLO_WHOLE, true, NULL, &message), &message, SPORTELLO_ARGUMENT, "2: no record"));
    CHECK(went(ask(other, "maglione stretto", &second, &message), &message));
    CHECK(strcmp(first, second) == 0);
    sportello_string_free(first);
    sportello_string_free(second);
    sportello_bytes_free(bytes, length);
    sportello_bytes_free(NULL, 0);
    sportello_free(assistant);
    sportello_free(other);
}

int main(void) {
    const test tests[] = {
        TEST(the_version_and_the_codes_have_names),
        TEST(a_question_is_decided),
        TEST(what_stands_around_a_decision),
        TEST(a_faq_loads_from_files),
        TEST(an_edit_is_live_at_once),
        TEST(a_conversation_goes_to_a_person_and_on_elsewhere),
        TEST(customers_words_are_learnt_kept_and_taken_in),
    };
    return RUN(tests);
}
