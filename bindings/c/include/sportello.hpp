/*
 * sportello for C++17: handles that free themselves, exceptions with the code, std::string for texts.
 *
 *     sportello::Assistant assistant = sportello::Assistant::from_path("corpus/negozio");
 *     std::string decision = assistant.ask("dov'è il mio pacco?");
 *
 * Everything else is as sportello.h says: JSON where there is structure, one Assistant for any number of
 * threads, a Talk for one at a time.
 */

#ifndef SPORTELLO_HPP
#define SPORTELLO_HPP

#include <cstdint>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "sportello.h"

namespace sportello {

/* What went wrong: `code()` is stable, `name()` the same in every language. */
class Error : public std::runtime_error {
public:
    Error(sportello_code code, const std::string &message) : std::runtime_error(message), code_(code) {}
    sportello_code code() const noexcept { return code_; }
    const char *name() const noexcept { return sportello_code_name(static_cast<int32_t>(code_)); }

private:
    sportello_code code_;
};

/* A point in time, and how many minutes the company's clock is ahead of UTC. */
struct Clock {
    int64_t unix_ms;
    int32_t offset_minutes;
};

namespace detail {

/* A text of the library's, which is freed whatever happens. */
class Text {
public:
    Text() = default;
    Text(const Text &) = delete;
    Text &operator=(const Text &) = delete;
    ~Text() { sportello_string_free(text_); }
    char **place() noexcept { return &text_; }
    bool is_null() const noexcept { return text_ == nullptr; }
    std::string str() const { return text_ == nullptr ? std::string() : std::string(text_); }

private:
    char *text_ = nullptr;
};

inline void must(sportello_code code, const Text &message) {
    if (code != SPORTELLO_OK) throw Error(code, message.str());
}

/* Calls a function that gives a text and a message. */
template <typename Call> std::optional<std::string> told(Call call) {
    Text text, message;
    must(call(text.place(), message.place()), message);
    return text.is_null() ? std::nullopt : std::optional<std::string>(text.str());
}

struct FreeAssistant {
    void operator()(sportello_t *assistant) const noexcept { sportello_free(assistant); }
};

struct FreeTalk {
    void operator()(sportello_talk_t *talk) const noexcept { sportello_talk_free(talk); }
};

} // namespace detail

/* What is said back, if anything, and what a journal is to keep. */
struct Turned {
    std::optional<std::string> reply;
    std::string records;
};

/* A conversation with one customer. */
class Talk {
public:
    Turned turn(std::string_view event, Clock now) {
        detail::Text reply, records, message;
        detail::must(sportello_turn(talk_.get(), event.data(), event.size(), now.unix_ms, now.offset_minutes,
                                    reply.place(), records.place(), message.place()),
                     message);
        return {reply.is_null() ? std::nullopt : std::optional<std::string>(reply.str()), records.str()};
    }

    std::string state() const {
        return *detail::told([&](char **text, char **message) { return sportello_state(talk_.get(), text, message); });
    }

    std::optional<std::string> packet(Clock now) const {
        return detail::told([&](char **text, char **message) {
            return sportello_packet(talk_.get(), now.unix_ms, now.offset_minutes, text, message);
        });
    }

private:
    friend class Assistant;
    explicit Talk(sportello_talk_t *talk) : talk_(talk) {}
    std::unique_ptr<sportello_talk_t, detail::FreeTalk> talk_;
};

/* One Faq with its index. */
class Assistant {
public:
    static Assistant from_json(std::string_view faq) { return load(sportello_load_json, faq.data(), faq.size()); }
    static Assistant from_path(std::string_view path) { return load(sportello_load_path, path.data(), path.size()); }
    static Assistant from_prebuilt(const uint8_t *bytes, size_t length) {
        return load(sportello_load_prebuilt, bytes, length);
    }

    std::string ask(std::string_view question, float italian = SPORTELLO_NO_HINT) const {
        return *detail::told([&](char **text, char **message) {
            return sportello_ask(get(), question.data(), question.size(), italian, text, message);
        });
    }

    std::string suggest(std::string_view typed, float italian = SPORTELLO_NO_HINT, size_t most = 0) const {
        return *detail::told([&](char **text, char **message) {
            return sportello_suggest(get(), typed.data(), typed.size(), italian, most, text, message);
        });
    }

    std::string explain(std::string_view question, float italian = SPORTELLO_NO_HINT) const {
        return *detail::told([&](char **text, char **message) {
            return sportello_explain(get(), question.data(), question.size(), italian, text, message);
        });
    }

    std::string entry(const std::string &id, const std::string &lang) const {
        return *detail::told([&](char **text, char **message) {
            return sportello_entry(get(), id.c_str(), lang.c_str(), text, message);
        });
    }

    std::string faq() const {
        return *detail::told([&](char **text, char **message) { return sportello_faq(get(), text, message); });
    }

    std::string check() const {
        return *detail::told([&](char **text, char **message) { return sportello_check(get(), text, message); });
    }

    void apply(std::string_view edit) {
        detail::Text message;
        detail::must(sportello_apply(get(), edit.data(), edit.size(), message.place()), message);
    }

    std::string learn(std::string_view records, bool approved_only = true) {
        return *detail::told([&](char **text, char **message) {
            return sportello_learn(get(), records.data(), records.size(), approved_only, text, message);
        });
    }

    std::vector<uint8_t> snapshot() const {
        uint8_t *bytes = nullptr;
        size_t length = 0;
        detail::Text message;
        detail::must(sportello_snapshot(get(), &bytes, &length, message.place()), message);
        const auto free = [length](uint8_t *start) { sportello_bytes_free(start, length); };
        const std::unique_ptr<uint8_t, decltype(free)> held(bytes, free);
        return std::vector<uint8_t>(bytes, bytes + length);
    }

    void restore(const std::vector<uint8_t> &bytes) {
        detail::Text message;
        detail::must(sportello_restore(get(), bytes.data(), bytes.size(), message.place()), message);
    }

    Talk open(std::string_view opening, Clock now) const {
        sportello_talk_t *talk = nullptr;
        detail::Text message;
        detail::must(sportello_open(get(), opening.data(), opening.size(), now.unix_ms, now.offset_minutes, &talk,
                                    message.place()),
                     message);
        return Talk(talk);
    }

    Talk resume(std::string_view state) const {
        sportello_talk_t *talk = nullptr;
        detail::Text message;
        detail::must(sportello_resume(get(), state.data(), state.size(), &talk, message.place()), message);
        return Talk(talk);
    }

private:
    explicit Assistant(sportello_t *assistant) : assistant_(assistant) {}
    sportello_t *get() const noexcept { return assistant_.get(); }

    template <typename Function, typename Start> static Assistant load(Function load, Start *start, size_t length) {
        sportello_t *assistant = nullptr;
        detail::Text message;
        detail::must(load(start, length, &assistant, message.place()), message);
        return Assistant(assistant);
    }

    std::unique_ptr<sportello_t, detail::FreeAssistant> assistant_;
};

} // namespace sportello

#endif
