/* Asks a Faq one question, and then says the same in a conversation.
 *
 *     cc ask.c $(pkg-config --cflags --libs sportello) -o ask
 *     ./ask corpus/negozio "dov'è il mio pacco?"
 */

#include <sportello.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

/* Ends the program when a call failed. */
static void must(sportello_code code, char **message) {
    if (code == SPORTELLO_OK) return;
    fprintf(stderr, "%s: %s\n", sportello_code_name(code), *message ? *message : "");
    exit(EXIT_FAILURE);
}

/* Prints a result, which is ours to free. */
static void print(char *text) {
    puts(text ? text : "(silence)");
    sportello_string_free(text);
}

/* A text as a JSON string; the event that says it. */
static void write_event(char *out, size_t room, const char *text) {
    size_t at = (size_t)snprintf(out, room, "{\"event\":\"said\",\"text\":\"");
    for (; *text && at + 9 < room; text++) {
        unsigned char byte = (unsigned char)*text;
        const char *form = byte == '"' || byte == '\\' ? "\\%c" : byte < ' ' ? "\\u%04x" : "%c";
        at += (size_t)snprintf(out + at, room - at, form, byte);
    }
    snprintf(out + at, room - at, "\"}");
}

int main(int count, char **arguments) {
    if (count != 3) {
        fprintf(stderr, "usage: %s FAQ QUESTION\n", arguments[0]);
        return EXIT_FAILURE;
    }
    sportello_t *assistant;
    sportello_talk_t *talk;
    char *message, *text, *records;
    must(sportello_load_path(arguments[1], SPORTELLO_WHOLE, &assistant, &message), &message);

    must(sportello_ask(assistant, arguments[2], SPORTELLO_WHOLE, SPORTELLO_NO_HINT, &text, &message), &message);
    print(text);

    int64_t now = (int64_t)time(NULL) * 1000;
    const char *opening = "{\"id\":\"example\",\"channel\":\"terminal\"}";
    must(sportello_open(assistant, opening, SPORTELLO_WHOLE, now, 60, &talk, &message), &message);
    char event[4096];
    write_event(event, sizeof event, arguments[2]);
    must(sportello_turn(talk, event, SPORTELLO_WHOLE, now, 60, &text, &records, &message), &message);
    print(text);
    print(records);

    sportello_talk_free(talk);
    sportello_free(assistant);
    return EXIT_SUCCESS;
}
