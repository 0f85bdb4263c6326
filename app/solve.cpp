// SPDX-License-Identifier: MIT
// passerelle-solve: a problem in, progress and an outcome out, as lines of JSON. A program of its
// own: it may crash, hang or be killed without harm to the one that asked.
#include "core/error.h"
#include "core/matching/protocol.h"
#include "core/solver/session.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <condition_variable>
#include <cstdio>
#include <deque>
#include <iostream>
#include <memory>
#include <mutex>
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

bool isCommand(const QByteArray& line, QLatin1StringView name)
{
    return QJsonDocument::fromJson(line)["cmd"_L1].toString() == name;
}

/// Lines that wait for the thread that solves. A wish to stop is heard while it solves: it ends what
/// is at work and all that was asked before it.
class Inbox
{
public:
    /// The end of the input asks to stop as well where it says that the other side has died.
    void listen(bool endStops)
    {
        for (auto line = nextLine(); line; line = nextLine()) {
            push(*line);
            if (isCommand(*line, "quit"_L1))
                return;
        }
        const std::scoped_lock lock(m_mutex);
        stopped = stopped || endStops;
        m_isOver = m_isOver || endStops;
        m_hasNews.notify_one();
    }

    /// Waits; none when there will be no more.
    std::optional<QByteArray> next()
    {
        std::unique_lock lock(m_mutex);
        m_hasNews.wait(lock, [this] { return m_isOver || !m_lines.empty(); });
        if (m_lines.empty())
            return std::nullopt;
        const auto line = m_lines.front();
        m_lines.pop_front();
        m_stops -= isCommand(line, "stop"_L1) ? 1 : 0;
        stopped = m_isOver || m_stops > 0;
        return line;
    }

    std::atomic<bool> stopped = false;

private:
    void push(const QByteArray& line)
    {
        const std::scoped_lock lock(m_mutex);
        m_lines.push_back(line);
        m_stops += isCommand(line, "stop"_L1) ? 1 : 0;
        stopped = m_stops > 0;
        m_hasNews.notify_one();
    }

    std::mutex m_mutex;
    std::condition_variable m_hasNews;
    std::deque<QByteArray> m_lines;
    int m_stops = 0; ///< Among the lines.
    bool m_isOver = false;
};

/// Answers commands until there are no more.
void converse(const Answers& answers, core::Session& session, Inbox& inbox)
{
    for (auto line = inbox.next(); line && !isCommand(*line, "quit"_L1); line = inbox.next()) {
        const auto command = core::commandFromJson(*line, session.problem());
        if (const auto* error = std::get_if<core::ProtocolError>(&command))
            answers.write(core::errorToJson(*error));
        else
            session.handle(std::get<core::SolverCommand>(command));
    }
}

int run(const Answers& answers, bool isSession)
{
    const auto problem = core::problemFromJson(nextLine().value_or(QByteArray()));
    if (const auto* error = std::get_if<core::ProtocolError>(&problem)) {
        answers.write(core::errorToJson(*error));
        return BadInput;
    }
    // Shared, because the listener outlives this function: it waits for input until the process ends.
    const auto inbox = std::make_shared<Inbox>();
    std::thread([inbox, isSession] { inbox->listen(isSession); }).detach();
    core::Session session(
        std::get<core::Problem>(problem), [&](const QByteArray& line) { answers.write(line); },
        inbox->stopped);
    if (isSession)
        converse(answers, session, *inbox);
    else
        session.handle({.name = core::SolverCommand::Name::Solve});
    return Answered;
}

/// Recomputes the bound that a certificate claims, from a file with the line of the problem and that
/// of the certificate, by code that shares nothing with the solver.
int certify(const Answers& answers, const char* path)
{
    QFile file(QString::fromLocal8Bit(path));
    if (!file.open(QIODevice::ReadOnly)) {
        answers.write(core::errorToJson({{}, file.errorString()}));
        return BadInput;
    }
    const auto problem = core::problemFromJson(file.readLine().trimmed());
    if (const auto* error = std::get_if<core::ProtocolError>(&problem)) {
        answers.write(core::errorToJson(*error));
        return BadInput;
    }
    const auto line = core::solverLine(file.readLine().trimmed());
    const auto* certificate = std::get_if<core::Certificate>(&line);
    const auto& match = std::get<core::Problem>(problem);
    if (certificate == nullptr || certificate->prices.size() != match.students.size()) {
        answers.write(core::errorToJson({{}, u"no certificate with a price for each student"_s}));
        return BadInput;
    }
    const auto bound = core::certifiedBound(match, certificate->prices);
    const bool holds = bound >= certificate->bound;
    const QJsonObject object{{u"type"_s, u"certified"_s}, {u"bound"_s, bound},
        {u"claimed"_s, certificate->bound}, {u"holds"_s, holds}};
    answers.write(QJsonDocument(object).toJson(QJsonDocument::Compact));
    return holds ? Answered : Failed;
}

int usage()
{
    std::fputs("Usage: passerelle-solve [--session] < problem.json\n"
               "       passerelle-solve --certify FILE\n"
               "Reads a problem as one line of JSON, writes progress and the outcome as such lines.\n"
               "A line {\"cmd\":\"stop\"} ends the run with the best plan so far. With --session it\n"
               "answers one command a line until {\"cmd\":\"quit\"} or the end of the input.\n"
               "passerelle-solve(1) describes all lines.\n",
        stderr);
    return BadInput;
}

} // namespace

int main(int argc, char** argv)
{
    const bool isSession = argc == 2 && std::string_view(argv[1]) == "--session";
    const bool isCheck = argc == 3 && std::string_view(argv[1]) == "--certify";
    if (argc > 1 && !isSession && !isCheck)
        return usage();
    std::ios::sync_with_stdio(false);
    const Answers answers;
    int code = Failed;
    try {
        code = isCheck ? certify(answers, argv[2]) : run(answers, isSession);
    } catch (const core::Error& error) {
        answers.write(core::errorToJson({{}, error.message()}));
    } catch (const std::exception& error) {
        answers.write(core::errorToJson({{}, QString::fromUtf8(error.what())}));
    }
    // Not by return: the listener may be reading while the library takes its streams down.
    std::_Exit(code);
}
