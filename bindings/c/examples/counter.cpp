// A counter with several clerks: threads that ask one assistant while the Faq is edited.
//
//     c++ -std=c++17 counter.cpp $(pkg-config --cflags --libs sportello) -pthread -o counter
//     ./counter tests/faqs/palestra.toml

#include <atomic>
#include <iostream>
#include <sportello.hpp>
#include <thread>
#include <vector>

int main(int count, char **arguments) {
    if (count != 2) {
        std::cerr << "usage: " << arguments[0] << " FAQ\n";
        return EXIT_FAILURE;
    }
    try {
        auto assistant = sportello::Assistant::from_path(arguments[1]);
        const std::string question = "c'è la sauna?", found = "\"candidates\":[{\"id\":\"sauna\"";
        if (assistant.ask(question).find(found) != std::string::npos) throw std::logic_error("there is a sauna already");

        std::vector<std::thread> clerks;
        std::atomic<int> before{0};
        for (int clerk = 0; clerk < 4; clerk++) {
            clerks.emplace_back([&] {
                while (assistant.ask(question).find(found) == std::string::npos) before++;
            });
        }
        assistant.apply(R"({"put": {"id": "sauna", "it": {"question": "C'è la sauna?", "answer": "Sì, **dalle 17**."}}})");
        for (auto &clerk : clerks) clerk.join();
        std::cout << before << " questions were answered before the edit was live, and all see it now\n";
        std::cout << assistant.entry("sauna", "it") << '\n';

        const sportello::Clock now{1795000000000, 60};
        auto talk = assistant.open(R"({"id": "c-1", "channel": "counter"})", now);
        const auto turned = talk.turn(R"({"event": "person"})", now);
        std::cout << turned.reply.value() << '\n' << turned.records;
        auto moved = assistant.resume(talk.state());
        if (!moved.packet(now)) throw std::logic_error("the conversation does not wait");

        assistant.apply("{\"remove\": \"nothing\"}");
    } catch (const sportello::Error &error) {
        std::cout << error.name() << ": " << error.what() << '\n';
        return error.code() == SPORTELLO_EDIT ? EXIT_SUCCESS : EXIT_FAILURE;
    }
    return EXIT_FAILURE;
}
