// Letters through a real mail server: Debian's exim, run for the test alone on a port of this
// machine, which delivers into a folder. SPDX-License-Identifier: MIT
#include "platform/notify/smtp_server.h"

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <thread>

#include "platform/notify/outbox.h"
#include "platform/notify/outbox_store.h"
#include "support/record_fixture.h"

namespace alongside::notify {
namespace {

using std::chrono::minutes;
using std::chrono::seconds;
using std::chrono::steady_clock;

constexpr const char* kExim = "/usr/sbin/exim4";
constexpr int kNobody = 65534;

sockaddr_in OnThisMachine(int port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

// A port that nothing listens on.
int FreePort() {
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = OnThisMachine(0);
    socklen_t size = sizeof address;
    const bool bound = ::bind(socket, reinterpret_cast<sockaddr*>(&address), size) == 0 &&
                       ::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size) == 0;
    ::close(socket);
    if (!bound) throw std::runtime_error("no port is free");
    return ntohs(address.sin_port);
}

bool Answers(int port) {
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in address = OnThisMachine(port);
    const bool answers =
        ::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::close(socket);
    return answers;
}

// Runs a program as nobody where we are root, for exim delivers nothing as root.
pid_t Start(const std::vector<std::string>& command, const std::string& log) {
    std::vector<char*> arguments;
    arguments.reserve(command.size() + 1);
    for (const std::string& each : command) arguments.push_back(const_cast<char*>(each.c_str()));
    arguments.push_back(nullptr);
    const pid_t child = fork();
    if (child != 0) return child;
    const bool as_nobody = getuid() != 0 || (setgid(kNobody) == 0 && setuid(kNobody) == 0);
    if (as_nobody && std::freopen(log.c_str(), "w", stderr) != nullptr)
        execv(arguments[0], arguments.data());
    _exit(127);
}

class MailServer {
public:
    enum class Encrypts { kNo, kYes };

    explicit MailServer(Encrypts encrypts = Encrypts::kNo) : port_(FreePort()) {
        constexpr mode_t kForAll = 0777;
        constexpr mode_t kToRead = 0755;
        const std::string box = folder_.path() + "/box";
        std::filesystem::create_directory(box);
        chmod(folder_.path().c_str(), kToRead);
        chmod(box.c_str(), kForAll);
        if (encrypts == Encrypts::kYes) MakeCertificate();
        std::ofstream(folder_.path() + "/conf") << Configuration(box, encrypts);
    }
    ~MailServer() { Stop(); }
    MailServer(const MailServer&) = delete;
    MailServer& operator=(const MailServer&) = delete;

    void Run() {
        const std::string log = folder_.path() + "/box/said";
        pid_ = Start({kExim, "-C", folder_.path() + "/conf", "-bdf"}, log);
        const auto until = steady_clock::now() + seconds(20);
        while (!Answers(port_)) {
            if (steady_clock::now() > until)
                throw std::runtime_error("exim does not start: " + Text(log));
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    }
    void Stop() {
        if (pid_ <= 0) return;
        kill(pid_, SIGTERM);
        waitpid(pid_, nullptr, 0);
        pid_ = 0;
    }

    MailSettings Settings() const {
        return {
            "smtp://127.0.0.1:" + std::to_string(port_),
            "service@alongside.example",
            "https://alongside.example"};
    }
    std::string Certificate() const { return folder_.path() + "/box/certificate"; }

    /// What was delivered, once there are `wanted` letters, or all there is after a while.
    std::vector<std::string> Delivered(std::size_t wanted) const {
        const auto until = steady_clock::now() + seconds(20);
        std::vector<std::string> letters;
        do {
            letters.clear();
            const std::filesystem::path folder = folder_.path() + "/box/mail/new";
            if (std::filesystem::exists(folder))
                for (const auto& file : std::filesystem::directory_iterator(folder))
                    letters.push_back(Text(file.path()));
            if (letters.size() >= wanted) break;
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        } while (steady_clock::now() < until);
        return letters;
    }

private:
    static std::string Text(const std::string& path) {
        std::ifstream file(path);
        return {std::istreambuf_iterator<char>(file), {}};
    }
    void MakeCertificate() const {
        const std::string key = folder_.path() + "/box/key";
        const pid_t openssl = Start(
            {"/usr/bin/openssl",
             "req",
             "-x509",
             "-newkey",
             "rsa:2048",
             "-nodes",
             "-days",
             "2",
             "-subj",
             "/CN=127.0.0.1",
             "-addext",
             "subjectAltName=IP:127.0.0.1",
             "-keyout",
             key,
             "-out",
             Certificate()},
            folder_.path() + "/box/openssl"
        );
        int status = 0;
        waitpid(openssl, &status, 0);
        if (status != 0) throw std::runtime_error("openssl made no certificate");
    }
    std::string Configuration(const std::string& box, Encrypts encrypts) const {
        const std::string user =
            std::to_string(getuid() == 0 ? kNobody : static_cast<int>(getuid()));
        const std::string group =
            std::to_string(getuid() == 0 ? kNobody : static_cast<int>(getgid()));
        std::string text = "exim_user = " + user + "\nexim_group = " + group +
                           "\ndeliver_drop_privilege\nspool_directory = " + box +
                           "/spool\nlog_file_path = " + box + "/%slog\npid_file_path = " + box +
                           "/pid\ndaemon_smtp_ports = " + std::to_string(port_) +
                           "\nlocal_interfaces = 127.0.0.1\nprimary_hostname = mail.test.example\n"
                           "keep_environment =\nhost_lookup =\nrfc1413_query_timeout = 0s\n";
        text += encrypts == Encrypts::kYes
                    ? "tls_advertise_hosts = *\ntls_certificate = " + Certificate() +
                          "\ntls_privatekey = " + box + "/key\n"
                    : std::string("tls_advertise_hosts =\n");
        return text +
               "acl_smtp_rcpt = rcpt\nacl_smtp_data = data\n"
               "begin acl\n"
               "rcpt:\n  defer local_parts = later\n  deny local_parts = never\n  accept\n"
               "data:\n  deny condition = ${if match{$h_Subject:}{unwanted}}\n  accept\n"
               "begin routers\nall:\n  driver = accept\n  transport = folder\n"
               "begin transports\nfolder:\n  driver = appendfile\n  directory = " +
               box + "/mail\n  maildir_format\n  create_directory\n";
    }

    test::TestFolder folder_;
    int port_;
    pid_t pid_ = 0;
};

// The text of a delivered letter, whose encoding is undone.
std::string TextOf(const std::string& letter) {
    const auto from = letter.find("\n\n");
    std::string text;
    for (std::size_t at = from + 2; at < letter.size(); ++at) {
        if (letter[at] != '=') {
            text += letter[at];
        } else if (letter[at + 1] == '\n') {
            ++at;
        } else {
            text += static_cast<char>(std::stoi(letter.substr(at + 1, 2), nullptr, 16));
            at += 2;
        }
    }
    return text;
}

class MailTest : public test::RecordTest {
protected:
    MailTest() : RecordTest({&AddOutboxTables}) {}

    void PostTo(const std::string& to, const std::string& text) {
        Must(runner_.Change(
            ActorWith(identity::Grants::All()),
            [&](const identity::Work& work) -> Result<LetterId> {
                return Post(work, {StreamId("QKS"), to, "Siân’s news", text});
            }
        ));
    }
    void Work(const MailServer& server) {
        jobs::Worker worker(
            runner_, LetterJobs(PostmanTo(server.Settings())), [](const std::string&) {}
        );
        while (worker.RunNext()) continue;
    }
    std::vector<Letter> In(LetterState state) {
        return LookAtArea([&](const db::Reader& tables, const identity::Scope& area) {
            return OutboxStore(tables, area, keys_).InState(state, 100);
        });
    }
    void Advance(minutes by) { clock_.AdvanceTo(clock_.Now() + by); }
};

INSTANTIATE_TEST_SUITE_P(
    Through, MailTest, testing::Values(db::Dialect::kSqlite), &test::NameOfDialect
);

TEST_P(MailTest, ALetterArrivesOnceWithItsSubjectAndText) {
    MailServer server;
    server.Run();
    const auto refused = runner_.Change(
        ActorWith(identity::Grants::All()),
        [](const identity::Work& work) -> Result<Done> {
            Post(work, {StreamId("QKS"), "kim@school.example", "Never", "Never"});
            return Error{Fault::kRefused, "No"};
        }
    );
    EXPECT_FALSE(refused);
    PostTo(
        "sam@school.example", "Café at {service}/links/1\n.\n\nA line = " + std::string(900, 'x')
    );
    Work(server);
    Work(server);
    const auto letters = server.Delivered(1);
    ASSERT_EQ(letters.size(), 1U);
    EXPECT_NE(letters[0].find("Subject: =?UTF-8?B?U2nDom7igJlzIG5ld3M=?="), std::string::npos)
        << letters[0];
    EXPECT_EQ(
        TextOf(letters[0]),
        "Café at https://alongside.example/links/1\n.\n\nA line = " + std::string(900, 'x') + "\n"
    );
    EXPECT_EQ(In(LetterState::kSent).size(), 1U);
}

TEST_P(MailTest, AServerThatIsDownGetsItWhenItIsUp) {
    MailServer server;
    PostTo("sam@school.example", "Hello");
    Work(server);
    ASSERT_EQ(In(LetterState::kWaiting).size(), 1U);
    EXPECT_EQ(In(LetterState::kWaiting)[0].problem, "the mail server does not answer");
    server.Run();
    Advance(minutes(1));
    Work(server);
    EXPECT_EQ(server.Delivered(1).size(), 1U);
}

TEST_P(MailTest, NotNowIsTriedAgainAndNeverIsNot) {
    MailServer server;
    server.Run();
    PostTo("later@school.example", "Hello");
    PostTo("never@school.example", "Hello");
    Work(server);
    ASSERT_EQ(In(LetterState::kWaiting).size(), 1U);
    EXPECT_EQ(
        In(LetterState::kWaiting)[0].problem,
        "the mail server does not take it now (it answered 451)"
    );
    ASSERT_EQ(In(LetterState::kFailed).size(), 1U);
    EXPECT_EQ(In(LetterState::kFailed)[0].problem, "the mail server refused it (it answered 550)");
}

TEST(SmtpServer, IsToldOfALetterThatIsRefusedOnceItIsWhole) {
    MailServer server;
    server.Run();
    const Postman postman = PostmanTo(server.Settings());
    const Message letter = {
        .id = "1",
        .from = postman.from,
        .to = "sam@school.example",
        .subject = "unwanted",
        .text = "Hello",
        .sent = Instant()};
    EXPECT_EQ(postman.deliver(letter).outcome, Outcome::kNever);
}

// Other jobs wait for the one at hand.
TEST(SmtpServer, IsLeftAloneForAWhileWhenItDoesNotAnswer) {
    MailServer server;
    const Postman postman = PostmanTo(server.Settings());
    const Message letter = {
        .id = "1",
        .from = postman.from,
        .to = "sam@school.example",
        .subject = "News",
        .text = "Hello",
        .sent = Instant()};
    EXPECT_EQ(postman.deliver(letter).outcome, Outcome::kLater);
    server.Run();
    EXPECT_EQ(postman.deliver(letter).outcome, Outcome::kLater);
    EXPECT_TRUE(server.Delivered(0).empty());
}

TEST(SmtpServer, IsHandedNothingInClearUnlessItIsOnThisMachine) {
    const Message letter = {
        .id = "1",
        .from = "service@alongside.example",
        .to = "sam@school.example",
        .subject = "News",
        .text = "Hello",
        .sent = Instant()};
    const auto outcome = [&](const MailSettings& settings) {
        return PostmanTo(settings).deliver(letter);
    };
    MailServer plain;
    plain.Run();
    MailSettings settings = plain.Settings();
    settings.encryption = Encryption::kAlways;
    EXPECT_EQ(outcome(settings).problem, "the mail server offers no encryption");
    EXPECT_TRUE(plain.Delivered(0).empty());

    MailServer encrypted(MailServer::Encrypts::kYes);
    encrypted.Run();
    settings = encrypted.Settings();
    settings.encryption = Encryption::kAlways;
    EXPECT_EQ(outcome(settings).problem, "the mail server’s certificate is not trusted");
    settings.certificates = encrypted.Certificate();
    const auto sent = outcome(settings);
    EXPECT_EQ(sent.outcome, Outcome::kTaken) << sent.problem;
    EXPECT_EQ(encrypted.Delivered(1).size(), 1U);
}

}  // namespace
}  // namespace alongside::notify
