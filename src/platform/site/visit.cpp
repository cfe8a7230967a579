// Frames, refusals, receipts: what every page does the same way.
// SPDX-License-Identifier: MIT
#include "platform/site/visit.h"

#include "platform/html/nhsuk/button.h"
#include "platform/html/nhsuk/heading.h"
#include "platform/html/nhsuk/inset_text.h"
#include "platform/html/nhsuk/notification_banner.h"
#include "platform/html/patterns/prose.h"
#include "platform/html/patterns/session_warning.h"
#include "platform/identity/sessions.h"
#include "platform/site/draft_pages.h"

namespace alongside::site {
namespace {

using html::Html;

constexpr std::string_view kFormPurpose = "form";
constexpr std::size_t kAroundContent =
    std::size_t{16} * 1024;  // Bytes of head, menu and foot, and to spare.

Html BannerOf(const Flash& flash) {
    if (flash.onward.to.empty())
        return nhsuk::NotificationBanner{
            .text = flash.words, .variant = nhsuk::BannerVariant::kSuccess};
    return nhsuk::NotificationBanner{
        .heading = {.text = flash.words, .level = 3},
        .html =
            patterns::Paragraph{
                .html = patterns::Link{.text = flash.onward.text, .href = flash.onward.to}},
        .variant = nhsuk::BannerVariant::kSuccess};
}

nhsuk::Page PageOf(const Site& site, Frame&& frame) {
    return {
        .title = std::move(frame.title),
        .has_errors = frame.errors == Frame::Errors::kSome,
        .banner = site.banner,
        .before_content = std::move(frame.before),
        .content = std::move(frame.content),
        .wide = frame.width == Frame::Width::kWide,
        .assets = site.assets};
}

web::Response Rendered(const nhsuk::Page& page, int status) {
    html::Writer to(page.content.view().size() + kAroundContent);
    to << page;
    return web::Html(std::move(to).Take().Take(), status);
}

struct Words {
    std::string_view title;
    std::string_view says;
};

Words WordsOf(int status) {
    switch (status) {
        case 400:
            return {
                "We could not read that",
                "Something in the address or the form was not as we expect. Go back and try "
                "again."};
        case 403:
            return {
                "You cannot do this",
                "Your account does not include this. If you need it, ask your team leader."};
        case 404:
            return {
                "Page not found",
                "If you typed the address, check it is right. The record may be in another area, "
                "or may not exist."};
        case 405:
            return {"Page not found", "This address does not answer that kind of request."};
        case 409:
            return {
                "This has changed",
                "Somebody else changed it first. Go back, load the page again and look at what "
                "they wrote."};
        case 413:
            return {"That is too large", "What you sent is larger than we accept here."};
        case 503:
            return {
                "We are busy",
                "Nothing was lost and nothing was saved. Wait a moment and try again."};
        default:
            return {"Sorry, there is a problem", "Nothing was saved. Try again in a few minutes."};
    }
}

Html Message(std::string_view title, std::string_view says, std::string_view incident) {
    Html message = html::All(
        nhsuk::Heading{.text = std::string(title), .size = nhsuk::Size::kL},
        patterns::Paragraph{.text = std::string(says)}
    );
    if (incident.empty()) return message;
    return html::All(
        message,
        patterns::Paragraph{.text = "If you report it, give this number: " + std::string(incident)}
    );
}

}  // namespace

int StatusOf(Fault fault) {
    switch (fault) {
        case Fault::kInvalid:
            return 422;
        case Fault::kNotFound:
            return 404;
        case Fault::kForbidden:
            return 403;
        case Fault::kConflict:
        case Fault::kRefused:
            return 409;
    }
    return 500;
}

std::optional<Receipt> Visit::CarriedOutBefore(
    const identity::Work& work, const std::string& once
) {
    const auto redirect = work.journal.CarriedOut(once);
    if (!redirect) return std::nullopt;
    auto to = html::Url::ParseLocal(*redirect);
    ALONGSIDE_CHECK(static_cast<bool>(to));
    return Receipt{*std::move(to), "This was saved already"};
}

void Visit::RememberCarriedOut(
    const identity::Work& work, const std::string& once, const Receipt& receipt
) {
    work.journal.RememberCarriedOut(once, receipt.stream, receipt.to.view());
}

std::pair<std::string, std::string> Visit::CsrfField() const {
    return {"csrf", web::CsrfToken(site_.csrf_key, session_, kFormPurpose)};
}

std::vector<std::pair<std::string, std::string>> Visit::HiddenFields() const {
    // A form that is shown again after a mistake keeps its key: nothing was carried out.
    const std::string_view kept = request_.form.fields.Get("once");
    return {CsrfField(), {"once", IsIdText(kept) ? std::string(kept) : NewUuid()}};
}

bool IsOurForm(const Site& site, const web::Request& request, std::string_view session) {
    return web::IsSameOrigin(request) &&
           web::IsCsrfToken(site.csrf_key, session, kFormPurpose, request.form.fields.Get("csrf"));
}

void Visit::NoteAccess(const StreamId& stream, std::string_view what) const {
    looks_.push_back({actor_.id, stream, std::string(what)});
}

void Visit::SendOnceNoted(web::Response& response) const {
    if (looks_.empty()) return;
    response.before = [&log = site_.access_log, area = actor_.area, looks = std::move(looks_)](
                          web::MaySend may_send
                      ) mutable { log.Append(area, std::move(looks), std::move(may_send)); };
    looks_.clear();
}

void Visit::ForgetDraft() const {
    const html::Url page = PageOfForm(request_);
    if (page.empty()) return;
    site_.drafts.Discard({.area = actor_.area, .user = actor_.id, .page = std::string(page.view())}
    );
}

web::Response Answer(const Route& route, const web::Request& request, Visit& visit) {
    web::Response response = route.handle(request, visit);
    visit.SendOnceNoted(response);
    return response;
}

web::Response Visit::Page(Frame frame, int status) const {
    const auto add_account = [&](nhsuk::Page& page) {
        const auto csrf = CsrfField();
        page.account = nhsuk::PageAccount{
            .name = actor_.name,
            .profile = html::Url("/account"),
            .sign_out = html::Url("/sign-out"),
            .sign_out_fields = patterns::HiddenField{.name = csrf.first, .value = csrf.second}};
        page.after_content = patterns::SessionWarning{
            .idle = identity::SessionTimes{}.idle, .stay = html::Url("/account")};
    };
    const auto flash = ReadFlash(request_, site_.cookies);
    if (flash) frame.content = html::All(BannerOf(*flash), frame.content);
    nhsuk::Page page = PageOf(site_, std::move(frame));
    for (const MenuItem& item : site_.menu) {
        if (!May(item.permission)) continue;
        page.navigation.push_back(
            {.text = item.text,
             .href = item.href,
             .current = request_.path == item.href.view(),
             .active = request_.path.starts_with(std::string(item.href.view()) + "/")}
        );
    }
    if (May(identity::Permission::kSignedIn)) add_account(page);
    web::Response response = Rendered(page, status);
    if (flash) ClearFlash(response, site_.cookies);
    return response;
}

web::Response Visit::Go(const Receipt& receipt) const {
    web::Response response = web::Redirect(receipt.to.view());
    SetFlash(response, {receipt.says, receipt.onward}, site_.cookies);
    return response;
}

web::Response Visit::Refuse(const Error& error) const {
    const int status = StatusOf(error.fault);
    const Words words = WordsOf(status);
    const bool said = error.fault == Fault::kConflict || error.fault == Fault::kRefused;
    Html content = Message(
        error.fault == Fault::kRefused ? "This cannot be done" : words.title,
        said ? error.message + (error.fault == Fault::kConflict
                                    ? ". Nothing was saved: load the page again."
                                    : ".")
             : std::string(words.says),
        {}
    );
    if (auto link = html::Url::ParseLocal(error.link); link && !error.link.empty())
        content = html::All(
            content,
            nhsuk::Button{
                .text = "Show the record",
                .href = *link,
                .variant = nhsuk::ButtonVariant::kSecondary}
        );
    return Page({.title = std::string(words.title), .content = std::move(content)}, status);
}

web::Response PlainPage(const Site& site, Frame frame, int status) {
    return Rendered(PageOf(site, std::move(frame)), status);
}

web::Response ErrorPage(const Site& site, int status, std::string_view incident) {
    const Words words = WordsOf(status);
    return PlainPage(
        site,
        {.title = std::string(words.title), .content = Message(words.title, words.says, incident)},
        status
    );
}

}  // namespace alongside::site
