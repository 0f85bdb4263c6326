// SPDX-License-Identifier: MIT
#include "core/sheets/xmlparser.h"

#include "core/sheets/sheeterror.h"

#include <QCoreApplication>

#include <exception>
#include <expat.h>
#include <memory>
#include <type_traits>

namespace core {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(core::XmlParser)
};

QByteArrayView withoutPrefix(const char* name)
{
    const QByteArrayView whole(name);
    return whole.sliced(whole.indexOf(':') + 1);
}

struct FreeParser
{
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

class Parser
{
public:
    Parser(const QString& part, const Limits& limits, XmlHandler& handler);

    void parse(QByteArrayView block, bool isLast);

private:
    template<class Step>
    void guarded(const Step& step);
    void startElement(const char* name, const char* const* attributes);

    static Parser& self(void* data) { return *static_cast<Parser*>(data); }

    const QString m_part;
    const Limits m_limits;
    XmlHandler& m_handler;
    std::unique_ptr<std::remove_pointer_t<XML_Parser>, FreeParser> m_parser;
    std::exception_ptr m_failure;
    int m_depth = 0;
    qint64 m_pending = 0; ///< Bytes since the last token.
};

Parser::Parser(const QString& part, const Limits& limits, XmlHandler& handler)
    : m_part(part), m_limits(limits), m_handler(handler), m_parser(XML_ParserCreate(nullptr))
{
    auto* const parser = m_parser.get();
    XML_SetUserData(parser, this);
    XML_SetElementHandler(
        parser,
        [](void* data, const char* name, const char** attributes) {
            self(data).guarded([&] { self(data).startElement(name, attributes); });
        },
        [](void* data, const char* name) {
            self(data).guarded([&] {
                --self(data).m_depth;
                self(data).m_handler.end(withoutPrefix(name));
            });
        });
    XML_SetCharacterDataHandler(parser, [](void* data, const char* text, int size) {
        self(data).guarded([&] { self(data).m_handler.text({text, size}); });
    });
    XML_SetStartDoctypeDeclHandler(parser, [](void* data, const char*, const char*, const char*, int) {
        self(data).guarded([&] {
            refuseHostile(
                Tr::tr("The part “%1” of this file declares a document type.").arg(self(data).m_part));
        });
    });
    XML_SetDefaultHandler(parser, [](void* data, const char*, int) { self(data).guarded([] {}); });
}

// No exception may cross the C frames of expat: it is kept, the parser stops, parse() throws it.
template<class Step>
void Parser::guarded(const Step& step)
{
    if (m_failure)
        return;
    m_pending = 0;
    try {
        step();
    } catch (...) {
        m_failure = std::current_exception();
        XML_StopParser(m_parser.get(), XML_FALSE);
    }
}

void Parser::startElement(const char* name, const char* const* attributes)
{
    if (++m_depth > m_limits.xmlDepth)
        refuseHostile(Tr::tr("The part “%1” of this file is nested without end.").arg(m_part));
    m_handler.start(withoutPrefix(name), XmlAttributes(attributes));
}

void Parser::parse(QByteArrayView block, bool isLast)
{
    m_pending += block.size();
    const auto status
        = XML_Parse(m_parser.get(), block.data(), static_cast<int>(block.size()), isLast ? 1 : 0);
    if (m_failure)
        std::rethrow_exception(m_failure);
    if (status != XML_STATUS_OK)
        refuseDamaged(m_part);
    if (m_pending > m_limits.tokenBytes)
        refuseHostile(Tr::tr("The part “%1” of this file holds a tag without end.").arg(m_part));
}

} // namespace

QByteArrayView XmlAttributes::value(QByteArrayView name) const
{
    for (const auto* pair = m_pairs; *pair; pair += 2) {
        if (withoutPrefix(pair[0]) == name)
            return pair[1];
    }
    return {};
}

bool XmlAttributes::has(QByteArrayView name, QByteArrayView value) const
{
    for (const auto* pair = m_pairs; *pair; pair += 2) {
        if (withoutPrefix(pair[0]) == name && value == pair[1])
            return true;
    }
    return false;
}

void parseXml(Archive& archive, const QString& part, XmlHandler& handler)
{
    Parser parser(part, archive.limits(), handler);
    archive.stream(part, [&parser](QByteArrayView block) { parser.parse(block, false); });
    parser.parse({}, true);
}

} // namespace core
