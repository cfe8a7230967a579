// Renders a document that stands alone.
// SPDX-License-Identifier: MIT
#include "platform/html/patterns/paper.h"

namespace alongside::patterns {

void PaperHead::Render(Writer& to) const {
    to << "<!doctype html><html lang=\"en-GB\"><head><meta charset=\"utf-8\">"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
          "<meta http-equiv=\"Content-Security-Policy\" "
          "content=\"default-src 'none'; style-src 'unsafe-inline'\"><title>"
       << Text(title)
       << "</title><style>"
          "body{font:1.0625rem/1.45 sans-serif;max-width:44rem;margin:1rem auto;padding:0 1rem;"
          "color:#212b32}h1,h2,h3{line-height:1.2;margin:1.2em 0 .4em}h2{font-size:1.5rem}"
          "h3{font-size:1.1rem}p,ul{margin:.3em 0 .8em}a{color:#005eb8}"
          "section{border-top:4px solid #005eb8;margin-top:2rem;break-before:page}"
          "@media print{body{font-size:9.5pt;max-width:none;margin:0;padding:0}"
          "a{color:inherit;text-decoration:none}h2{font-size:14pt}h3{font-size:10.5pt;"
          "margin:.7em 0 .2em}p,ul{margin:.1em 0 .4em}section{border:0;margin:0}}"
          "</style></head><body><h1>"
       << Text(title) << "</h1>";
}

void PaperFoot::Render(Writer& to) const {
    to << "</body></html>";
}

void PaperSheet::Render(Writer& to) const {
    to << "<section" << Attribute{"id", id} << "><h2>" << Text(title) << "</h2>" << content
       << "</section>";
}

}  // namespace alongside::patterns
