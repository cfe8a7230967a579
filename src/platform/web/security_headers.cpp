// One set for every answer: pages, files and errors.
// SPDX-License-Identifier: MIT
#include "platform/web/security_headers.h"

namespace alongside::web {

std::string SecurityHeaders(InFront in_front) {
    // The referrer policy must let a form's Origin through to us: `no-referrer` makes it null.
    std::string lines =
        "Content-Security-Policy: default-src 'none'; style-src 'self'; script-src 'self'; "
        "img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'\r\n"
        "X-Content-Type-Options: nosniff\r\n"
        "X-Frame-Options: DENY\r\n"
        "Referrer-Policy: same-origin\r\n"
        "Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()\r\n"
        "Cross-Origin-Opener-Policy: same-origin\r\n"
        "Cross-Origin-Resource-Policy: same-origin\r\n";
    if (in_front == InFront::kTls)
        lines += "Strict-Transport-Security: max-age=31536000; includeSubDomains\r\n";
    return lines;
}

}  // namespace alongside::web
