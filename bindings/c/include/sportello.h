/*
 * sportello: an FAQ assistant in Italian and English, inside your process.
 *
 * Written by `cargo xtask c` from bindings/c/src; do not edit.
 *
 * Texts     UTF-8, as a pointer and a length in bytes; with the length SPORTELLO_WHOLE a text ends
 *           with its zero byte. They are read during the call only. What has structure is JSON.
 * Results   Every function that can fail returns a code. Results come out through pointers, and are
 *           null after a failure. A result that is a text ends with a zero byte and is the caller's:
 *           free it with sportello_string_free, once.
 * Messages  `message` may be null. After a failure it gets what was found, what was expected and how to
 *           mend it, to be freed like any text; it is null after success. It comes with the call it
 *           belongs to, not through a variable of the thread: runtimes that move work between threads
 *           would read another call's.
 * Handles   sportello_t and sportello_talk_t are opaque, and no addresses: one that is null, freed or of
 *           something else is answered with SPORTELLO_ARGUMENT, whatever was done with it before.
 * Threads   Any number of threads may use one sportello_t, also while one edits it: nobody waits for an
 *           edit. A sportello_talk_t is for one thread at a time; a second one gets SPORTELLO_STATE.
 * Time      Nothing here reads a clock. A time is milliseconds since 1970 in UTC, and how many minutes
 *           the company's clock is ahead of that: 60 for Rome in winter.
 *
 * No panic of the engine gets out of a function: it becomes SPORTELLO_PANIC. What runs out of memory ends
 * the process, as everywhere in Rust.
 */

#ifndef SPORTELLO_H
#define SPORTELLO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The length of a text that ends with a zero byte. */
#define SPORTELLO_WHOLE ((size_t)-1)

/* No probability of Italian is known. */
#define SPORTELLO_NO_HINT (-1.0f)

/*
 What a function returns: `SPORTELLO_OK`, or why it did nothing. Numbers and names are stable.
 */
enum sportello_code
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  /*
   It is done.
   */
  SPORTELLO_OK = 0,
  /*
   A Faq that cannot be read or does not load; the message has a line for each problem.
   */
  SPORTELLO_FAQ = 1,
  /*
   An edit that cannot be made; nothing has changed.
   */
  SPORTELLO_EDIT = 2,
  /*
   Data of a version that this library does not know.
   */
  SPORTELLO_VERSION = 3,
  /*
   A text that is not UTF-8.
   */
  SPORTELLO_UTF8 = 4,
  /*
   A null pointer, a handle that is freed or never was, or JSON of another shape.
   */
  SPORTELLO_ARGUMENT = 5,
  /*
   More bytes than are taken.
   */
  SPORTELLO_TOO_LARGE = 6,
  /*
   A conversation or a snapshot that is damaged, or a conversation that another thread is using.
   */
  SPORTELLO_STATE = 7,
  /*
   The engine stopped inside, which is a mistake of the engine's; please report the message.
   */
  SPORTELLO_PANIC = 8,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum sportello_code sportello_code;
#else
typedef int32_t sportello_code;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/*
 An assistant: one Faq with its index. Any number of threads may use it at the same time.
 */
typedef struct sportello_t sportello_t;

/*
 A conversation with one customer. One thread at a time may use it.
 */
typedef struct sportello_talk_t sportello_talk_t;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/*
 The version of the library, such as `0.1.0`. Never freed.
 */
const char *sportello_version(void);

/*
 The name of a code, the same in every language: `faq` for SPORTELLO_FAQ; `unknown` for a number
 that is no code. Never freed.
 */
const char *sportello_code_name(int32_t code);

/*
 Frees a text that a function of this library gave. Null is passed over.
 */
void sportello_string_free(char *text);

/*
 Frees the bytes that sportello_snapshot gave, with their length. Null is passed over.
 */
void sportello_bytes_free(uint8_t *bytes, size_t length);

/*
 Loads a Faq from its JSON. Takes some 0.1 s for each thousand wordings.
 Free the assistant with sportello_free.

 Errors: SPORTELLO_FAQ, with all problems of the Faq, a line each.
 */
sportello_code sportello_load_json(const char *faq,
                                   size_t length,
                                   sportello_t **assistant,
                                   char **message);

/*
 Loads a Faq from a path in UTF-8: a file in TOML or JSON, a folder of such files, or a file that
 `sportello build` wrote, which is ready at once. Free the assistant with sportello_free.

 Errors: SPORTELLO_FAQ, also for what cannot be read; SPORTELLO_VERSION, SPORTELLO_UTF8.
 */
sportello_code sportello_load_path(const char *path,
                                   size_t length,
                                   sportello_t **assistant,
                                   char **message);

/*
 Loads the bytes of a file that `sportello build` wrote. Where another release wrote it, its Faq is
 indexed again, which takes as long as sportello_load_json. Free the assistant with sportello_free.

 Errors: SPORTELLO_FAQ for bytes that are damaged or something else; SPORTELLO_VERSION.
 */
sportello_code sportello_load_prebuilt(const uint8_t *bytes,
                                       size_t length,
                                       sportello_t **assistant,
                                       char **message);

/*
 Frees an assistant. Calls that are under way end as if nothing had happened, and its conversations go
 on with it until they are freed. Null is passed over.

 Errors: SPORTELLO_ARGUMENT for one that is freed already.
 */
sportello_code sportello_free(sportello_t *assistant);

/*
 Decides a question, whatever the text: `{"version":1,"kind":"answer","lang":"it","confidence":0.97,
 "scope":…,"margin":…,"rule":…,"candidates":[{"id":…,"score":…,"confidence":…}]}`. `kind` is `answer`,
 `clarify` or `abstain`; `scope` is the probability that any entry answers; the candidates stand best
 first. `italian` is the probability of Italian before the text is seen, 0 to 1; anything else, such
 as -1, says nothing.
 */
sportello_code sportello_ask(const sportello_t *assistant,
                             const char *question,
                             size_t length,
                             float italian,
                             char **decision,
                             char **message);

/*
 The entries that may answer what is being typed, best first, `most` at most; 0 means as many as usual.
 A JSON array of `{"entry":…,"lang":…,"question":…,"spans":[{"start":…,"end":…}],"confidence":…}`; spans
 are bytes of `question`.
 */
sportello_code sportello_suggest(const sportello_t *assistant,
                                 const char *typed,
                                 size_t length,
                                 float italian,
                                 size_t most,
                                 char **suggestions,
                                 char **message);

/*
 Why a question is decided as it is, as JSON: the decision, the words as they were read, what spoke for
 each candidate, and the words without which the second would have won.
 */
sportello_code sportello_explain(const sportello_t *assistant,
                                 const char *question,
                                 size_t length,
                                 float italian,
                                 char **explanation,
                                 char **message);

/*
 An entry in a language, `it` or `en`, or in the other where it has only that: `{"id":…,"topic":…,
 "tags":[…],"lang":…,"question":…,"answer":[…],"follow_ups":[…]}`. The answer is a tree of blocks
 without any HTML: see bindings/README.md. `id` and `lang` end with a zero byte.

 Errors: SPORTELLO_ARGUMENT where there is no such entry.
 */
sportello_code sportello_entry(const sportello_t *assistant,
                               const char *id,
                               const char *lang,
                               char **entry,
                               char **message);

/*
 The Faq as it stands after all edits, in the JSON that sportello_load_json loads. What was learnt is
 not in it.
 */
sportello_code sportello_faq(const sportello_t *assistant,
                             char **faq,
                             char **message);

/*
 What should be mended in the Faq: a JSON array of `{"code":…,"severity":"error","entry":…,"lang":…,
 "message":…,"evidence":[…]}`. Takes some seconds for thousands of wordings.
 */
sportello_code sportello_check(const sportello_t *assistant,
                               char **findings,
                               char **message);

/*
 Makes an edit live: `{"put":{entry}}`, `{"remove":"id"}`, `{"synonyms":[["pacco","collo"]]}`, or
 `{"settings":{…}}`, which takes all but entries and synonyms from the JSON of a Faq; or an array of edits,
 of which all are made or none. Each takes as long as loading; other threads are answered meanwhile,
 first without the edit and then with it. Edits of several threads are made one after the other.

 Errors: SPORTELLO_EDIT; nothing has changed then.
 */
sportello_code sportello_apply(sportello_t *assistant,
                               const char *edit,
                               size_t length,
                               char **message);

/*
 Learns customers' own words from a journal, all of it, one record on each line, in place of what was
 learnt before. With `approved_only` nothing goes live that no person approved. `learnt` may be null,
 else it gets a JSON array of what was learnt, each `{"entry":…,"lang":…,"text":…,"state":"live",…}`.

 Errors: SPORTELLO_ARGUMENT or SPORTELLO_VERSION for a line that is no record; nothing has changed then.
 */
sportello_code sportello_learn(sportello_t *assistant,
                               const char *records,
                               size_t length,
                               bool approved_only,
                               char **learnt,
                               char **message);

/*
 What was learnt, as bytes that sportello_restore takes; sportello_bytes_free frees them.
 */
sportello_code sportello_snapshot(const sportello_t *assistant,
                                  uint8_t **bytes,
                                  size_t *length,
                                  char **message);

/*
 Takes in what sportello_snapshot gave, in place of what was learnt before.

 Errors: SPORTELLO_STATE for bytes that are damaged or something else, SPORTELLO_VERSION; nothing has
 changed then.
 */
sportello_code sportello_restore(sportello_t *assistant,
                                 const uint8_t *bytes,
                                 size_t length,
                                 char **message);

/*
 Begins a conversation. `opening` is `{"id":…,"lang":"it","channel":"web","page":…,"customer":{"key":…,
 "weight":0},"operator":…,"key":…}`, any of which may be left out; so may all of it, with a length of 0.
 `key` is a secret of 1 to 16 hexadecimal digits that keys the hashes of covered personal data. Nothing is
 said yet. Free the conversation with sportello_talk_free.
 */
sportello_code sportello_open(const sportello_t *assistant,
                              const char *opening,
                              size_t length,
                              int64_t unix_ms,
                              int32_t offset_minutes,
                              sportello_talk_t **talk,
                              char **message);

/*
 Goes on with a conversation that was kept with sportello_state, in this process or another.
 Free it with sportello_talk_free.

 Errors: SPORTELLO_STATE for a text that is no conversation, SPORTELLO_VERSION.
 */
sportello_code sportello_resume(const sportello_t *assistant,
                                const char *state,
                                size_t length,
                                sportello_talk_t **talk,
                                char **message);

/*
 Takes an event into a conversation: `{"event":"said","text":…}`, `{"event":"chose","choice":0}`,
 `{"event":"person"}` and others, see bindings/README.md; and the time, with how many minutes the
 company's clock is ahead of UTC. `reply` gets what is said back as JSON, or null for silence. `records`
 may be null, else it gets what a journal is to keep, one record on each line, without personal data;
 empty where nothing happened.

 Errors: SPORTELLO_ARGUMENT for an event that is none, SPORTELLO_STATE where another thread uses the
 conversation; nothing has happened then. After SPORTELLO_PANIC resume the last state.
 */
sportello_code sportello_turn(sportello_talk_t *talk,
                              const char *event,
                              size_t length,
                              int64_t unix_ms,
                              int32_t offset_minutes,
                              char **reply,
                              char **records,
                              char **message);

/*
 The conversation as JSON, to be kept; sportello_resume goes on with it. Personal data in it is covered.
 */
sportello_code sportello_state(const sportello_talk_t *talk,
                               char **state,
                               char **message);

/*
 The packet of a conversation that waits for a person, as it is now; null for any other.
 */
sportello_code sportello_packet(const sportello_talk_t *talk,
                                int64_t unix_ms,
                                int32_t offset_minutes,
                                char **packet,
                                char **message);

/*
 Frees a conversation; what sportello_state gave stays good. Null is passed over.

 Errors: SPORTELLO_ARGUMENT for one that is freed already.
 */
sportello_code sportello_talk_free(sportello_talk_t *talk);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /*SPORTELLO_H */
