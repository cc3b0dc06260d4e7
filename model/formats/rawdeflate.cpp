// SPDX-FileCopyrightText: The Zuschnitt authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/formats/rawdeflate.h"

#include <zlib.h>

#include <algorithm>
#include <array>

namespace zuschnitt {

namespace {

/// A stream that is given back in any case.
class Inflating final {
public:
    Inflating() : m_isReady(inflateInit2(&stream, -MAX_WBITS) == Z_OK) { }
    ~Inflating()
    {
        if (m_isReady)
            inflateEnd(&stream);
    }
    Q_DISABLE_COPY_MOVE(Inflating)

    bool isReady() const { return m_isReady; }

    z_stream stream{};

private:
    bool m_isReady;
};

} // namespace

std::optional<QByteArray> inflateRaw(const QByteArray &packed, qsizetype most)
{
    Inflating inflating;
    if (!inflating.isReady() || packed.size() > most)
        return std::nullopt;
    QByteArray input = packed;
    inflating.stream.next_in = reinterpret_cast<Bytef *>(input.data());
    inflating.stream.avail_in = static_cast<uInt>(input.size());
    std::array<char, 64 * 1024> block;
    QByteArray unpacked;
    for (;;) {
        inflating.stream.next_out = reinterpret_cast<Bytef *>(block.data());
        inflating.stream.avail_out = static_cast<uInt>(block.size());
        const int status = inflate(&inflating.stream, Z_NO_FLUSH);
        if (status != Z_OK && status != Z_STREAM_END)
            return std::nullopt;
        const auto got = static_cast<qsizetype>(block.size() - inflating.stream.avail_out);
        if (unpacked.size() + got > most)
            return std::nullopt;
        unpacked.append(block.data(), got);
        if (status == Z_STREAM_END)
            return unpacked;
    }
}

} // namespace zuschnitt
