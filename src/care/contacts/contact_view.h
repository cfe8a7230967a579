// The pages and forms about the people around a young person.
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "care/contacts/contact.h"
#include "platform/html/html.h"
#include "platform/html/patterns/record_form.h"
#include "platform/html/url.h"

namespace alongside::contacts {

enum class Offered { kNo, kYes };

/// An address as a list shows it. `shown` is empty where it is confidential: the value of such a
/// one is not even handed to a list.
struct AddressLine {
    AddressId id;
    AddressKind kind{};
    std::string shown;
    std::string when;      ///< "From 3 January 2023", "Until 9 January 2023"; may be empty.
    std::string not_told;  ///< "Do not tell: Sam Patel, School or college"; may be empty.
};

struct ContactLine {
    Contact contact;
    std::vector<AddressLine> addresses;
};

struct ContactsView {
    std::string name;
    html::Url contacts;
    html::Url addresses;
    std::vector<AddressLine> own;
    std::vector<ContactLine> circle;
    std::vector<AddressLine> left;  ///< Of somebody whose own entry was removed.
    Offered change = Offered::kNo;
    Offered correct = Offered::kNo;
};
html::Html ContactsPage(const ContactsView& view);

/// One address on its own page.
struct AddressView {
    std::string name;
    std::string whose;
    Address address;
    std::string not_told;
    html::Url page;
    Offered change = Offered::kNo;
    Offered correct = Offered::kNo;
};
html::Html AddressPage(const AddressView& view);

html::Html ContactForm(const patterns::FormFrame& frame, const std::optional<Contact>& held);
html::Html ContactWithdrawalForm(const patterns::FormFrame& frame, const Contact& held);

struct AddressFormView {
    std::optional<Address> held = {};
    std::vector<Contact> circle;
};
html::Html AddressForm(const patterns::FormFrame& frame, const AddressFormView& view);
html::Html AddressWithdrawalForm(const patterns::FormFrame& frame, const Address& held);

/// "Do not tell: Sam Patel, the young person, School or college"; "" where it may be told.
std::string NotToldInWords(const Address& address, const std::vector<Contact>& circle);
/// "From 3 January 2023 until 9 January 2023"; "" where nobody said.
std::string WhenInWords(const Address& address);

}  // namespace alongside::contacts
