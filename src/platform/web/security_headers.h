// The headers that tell a browser to distrust whatever we did not write.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace alongside::web {

/// What stands in front of the server.
enum class InFront { kNothing, kTls };

/// Header lines for `ServerOptions::common_headers`: a content policy without inline script or
/// style and without any other origin, no framing, no sniffing, no sharing; HSTS only behind TLS.
std::string SecurityHeaders(InFront in_front);

}  // namespace alongside::web
