// SPDX-License-Identifier: MIT
// A solver that behaves as the environment says: FAKE_SOLVER is what it does, FAKE_ANSWER the
// result line that it knows.
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <string>
#include <thread>

namespace {

std::string environment(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

void say(const std::string& text)
{
    std::cout << text << std::flush;
}

[[noreturn]] void hang()
{
    for (;;)
        std::this_thread::sleep_for(std::chrono::seconds(1));
}

void waitForStop()
{
    std::string line;
    while (std::getline(std::cin, line)) {
        if (line.find("stop") != std::string::npos)
            return;
    }
}

} // namespace

int main()
{
    const auto behaviour = environment("FAKE_SOLVER");
    const auto answer = environment("FAKE_ANSWER") + "\n";
    std::string problem;
    std::getline(std::cin, problem);
    say(R"({"type":"stage","index":0,"name":"voters","bound":0,"incumbent":null,"elapsed":0.1})"
        "\n");

    if (behaviour == "answer")
        say(answer);
    else if (behaviour == "answer after stop")
        waitForStop(), say(answer);
    else if (behaviour == "answer and hang")
        say(answer), hang();
    else if (behaviour == "answer and crash")
        say(answer), std::raise(SIGKILL);
    else if (behaviour == "hang")
        hang();
    else if (behaviour == "crash")
        std::raise(SIGKILL);
    else if (behaviour == "garbage")
        say("Coin0505I Presolved problem not optimal\n");
    else if (behaviour == "garbage and hang")
        say("<html>\n"), hang();
    else if (behaviour == "half a line")
        say(answer.substr(0, answer.size() / 2));
    else if (behaviour == "refuse") {
        say(R"({"type":"error","at":"/students","text":"no array"})"
            "\n");
        return 2;
    } else if (behaviour == "fail")
        return 3;
    return 0;
}
