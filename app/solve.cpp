// SPDX-License-Identifier: MIT
// passerelle-solve: a problem in, progress and an outcome out, as lines of JSON. A program of its
// own: it may crash, hang or be killed without harm to the one that asked.
#include "core/error.h"
#include "core/matching/protocol.h"
#include "core/solver/driver.h"

#include <QJsonDocument>

#include <cstdio>
#include <iostream>
#include <memory>
#include <string_view>
#include <thread>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

enum Exit { Answered = 0, BadInput = 2, Failed = 3 };

constexpr qsizetype LongestLine = qsizetype(512) << 20;

/// Writes lines to what was the standard output. The libraries print at times, whatever they are
/// told: their prints go to the standard error.
class Answers
{
public:
    Answers() : m_out(fdopen(dup(STDOUT_FILENO), "w")) { dup2(STDERR_FILENO, STDOUT_FILENO); }

    void write(const QByteArray& line) const
    {
        std::fwrite(line.constData(), 1, size_t(line.size()), m_out);
        std::fputc('\n', m_out);
        std::fflush(m_out);
    }

private:
    std::FILE* m_out;
};

/// The next line of the standard input; none at its end or when it is too long.
std::optional<QByteArray> nextLine()
{
    QByteArray line;
    auto* in = std::cin.rdbuf();
    for (int c = in->sbumpc(); c != '\n'; c = in->sbumpc()) {
        if (c == EOF && line.isEmpty())
            return std::nullopt;
        if (c == EOF)
            break;
        if (line.size() == LongestLine)
            return std::nullopt;
        line.append(char(c));
    }
    return line;
}

bool isStop(const QByteArray& line)
{
    return QJsonDocument::fromJson(line)["cmd"_L1].toString() == "stop"_L1;
}

/// Sets the flag when the other side asks to stop. In a session the end of the input asks as well:
/// it says that the other side has died.
void watchInput(std::shared_ptr<std::atomic<bool>> stopped, bool isSession)
{
    for (auto line = nextLine(); line; line = nextLine()) {
        if (isStop(*line))
            *stopped = true;
    }
    if (isSession)
        *stopped = true;
}

int run(const Answers& answers, bool isSession)
{
    const auto problem = core::problemFromJson(nextLine().value_or(QByteArray()));
    if (const auto* error = std::get_if<core::ProtocolError>(&problem)) {
        answers.write(core::errorToJson(*error));
        return BadInput;
    }
    // Shared, because the listener outlives this function: it waits for input until the process ends.
    const auto stopped = std::make_shared<std::atomic<bool>>(false);
    std::thread(watchInput, stopped, isSession).detach();
    const auto outcome = core::solve(
        std::get<core::Problem>(problem),
        [&](const core::Progress& progress) { answers.write(core::progressToJson(progress)); }, *stopped);
    answers.write(core::outcomeToJson(outcome));
    return Answered;
}

int usage()
{
    std::fputs("Usage: passerelle-solve [--session] < problem.json\n"
               "Reads a problem as one line of JSON, writes progress and the outcome as such lines.\n"
               "A line {\"cmd\":\"stop\"} ends the run with the best plan so far; with --session the\n"
               "end of the input does, too.\n",
        stderr);
    return BadInput;
}

} // namespace

int main(int argc, char** argv)
{
    const bool isSession = argc == 2 && std::string_view(argv[1]) == "--session";
    if (argc > 1 && !isSession)
        return usage();
    std::ios::sync_with_stdio(false);
    const Answers answers;
    int code = Failed;
    try {
        code = run(answers, isSession);
    } catch (const core::Error& error) {
        answers.write(core::errorToJson({{}, error.message()}));
    } catch (const std::exception& error) {
        answers.write(core::errorToJson({{}, QString::fromUtf8(error.what())}));
    }
    // Not by return: the listener may be reading while the library takes its streams down.
    std::_Exit(code);
}
