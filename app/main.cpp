// The command line: `alongside [--config FILE] [--database URL] NOUN VERB …`.
// SPDX-License-Identifier: MIT
#include <CLI/CLI.hpp>
#include <iostream>

#include "cli/commands.h"
#include "cli/deadline_commands.h"
#include "cli/exchange_commands.h"
#include "configuration.h"
#include "platform/db/database.h"

namespace alongside::app {
namespace {

/// What the arguments are read into. One object, so that options may refer to it while they are
/// read.
struct Arguments {
    std::string config;
    std::string database;
    InitOptions init;
    ServeCommandOptions serve;
    std::string mail_to;
    DemoOptions demo;
    bool reset = false;
    bool tls = false;
    std::string checkpoint;
    std::string public_key;
    std::string signing_key;
    std::string folder = ".";
    std::string file;
    std::string area;
    std::string person;
    std::string reason;
    std::string path;
    bool dry_run = false;
    SynthCommandOptions synth;
    bool edges = false;
    std::string quarter;
    OutputFormat format = OutputFormat::kText;
    DeadlineOptions deadlines;
};

class CommandLine {
public:
    CommandLine(Arguments& arguments, const Console& console)
        : arguments_(arguments), console_(console) {
        app_.require_subcommand(1);
        app_.add_option("--config", arguments.config, "Configuration file (TOML)");
        app_.add_option(
            "--database",
            arguments.database,
            "sqlite:PATH or postgresql://… (default sqlite:alongside.db)"
        );
        AddService();
        AddRecord();
        AddExchange();
        AddDeadlines();
    }

    int Run(int argc, const char* const* argv) {
        try {
            app_.parse(argc, argv);
        } catch (const CLI::Success& asked) {
            return app_.exit(asked, console_.out, console_.notes);
        } catch (const CLI::ParseError& wrong) {
            app_.exit(wrong, console_.out, console_.notes);
            return kWrongUse;
        }
        return run_();
    }

private:
    Place PlaceOf() const { return ReadPlace(arguments_.config, arguments_.database); }

    // A verb with its words of help; what it does is said by `run`.
    CLI::App* Verb(CLI::App& parent, const char* name, const char* help, std::function<int()> run) {
        CLI::App* verb = parent.add_subcommand(name, help);
        verb->callback([this, run = std::move(run)] { run_ = run; });
        return verb;
    }

    void AddService();
    void AddRecord();
    void AddExchange();
    void AddDeadlines();

    CLI::App app_{"Alongside: the system that a Designated Keyworker service runs on"};
    Arguments& arguments_;
    Console console_;
    std::function<int()> run_;
};

void CommandLine::AddService() {
    Arguments& a = arguments_;
    CLI::App* init = Verb(
        app_,
        "init",
        "Make the database, an area and its first administrator; the password is read from "
        "standard input.\n"
        "Example: alongside init --area QKS --area-name 'Kent and Medway' --email "
        "ada@service.example --name 'Ada Mistry'",
        [this] {
            if (!std::getline(std::cin, arguments_.init.password)) {
                console_.notes << "Type the administrator's password on standard input.\n";
                return kWrongUse;
            }
            return Init(PlaceOf(), arguments_.init, console_);
        }
    );
    init->add_option("--area", a.init.area_code, "Organisation code, e.g. QKS")->required();
    init->add_option("--area-name", a.init.area_name, "Name of the area")->required();
    init->add_option("--email", a.init.email, "The administrator's e-mail address")->required();
    init->add_option("--name", a.init.name, "The administrator's name")->required();

    CLI::App* serve = Verb(
        app_,
        "serve",
        "Serve the pages.\nExample: alongside serve --port 8080 --tls-in-front",
        [this] {
            arguments_.serve.tls = arguments_.tls ? ServeCommandOptions::Tls::kInFront
                                                  : ServeCommandOptions::Tls::kNone;
            arguments_.serve.postman = ReadMail(arguments_.config);
            arguments_.serve.night_pack = ReadNightPack(arguments_.config);
            return RunServer(PlaceOf(), arguments_.serve, console_);
        }
    );
    serve->add_option("--address", a.serve.address, "Address to listen on (default: loopback)");
    serve->add_option("--port", a.serve.port, "Port (default 8080)");
    serve->add_option(
        "--node", a.serve.node, "This process's name in the access log; no two may share one"
    );
    serve->add_option(
        "--trusted-proxy", a.serve.trusted_proxies, "Address whose X-Forwarded-For is believed"
    );
    serve->add_flag(
        "--tls-in-front", a.tls, "A proxy speaks TLS: cookies are Secure, HSTS is sent"
    );

    CLI::App* try_mail = Verb(
        app_,
        "try-mail",
        "Send a letter that says only that mail works.\nExample: alongside --config "
        "/etc/alongside.toml try-mail --to ada@service.example",
        [this] { return TryMail(ReadMail(arguments_.config), arguments_.mail_to, console_); }
    );
    try_mail->add_option("--to", a.mail_to, "An e-mail address of yours")->required();

    CLI::App* demo = Verb(
        app_,
        "demo",
        "Serve a demonstration area of invented people.\nExample: alongside demo --port 9000 "
        "--reset",
        [this] {
            arguments_.demo.reset =
                arguments_.reset ? DemoOptions::Reset::kYes : DemoOptions::Reset::kNo;
            return Demo(PlaceOf(), arguments_.demo, console_);
        }
    );
    demo->add_option("--port", a.demo.port, "Port (default 8080; 0 takes a free one)");
    demo->add_option("--bundle", a.demo.bundle, "Folder of the demonstration's bundle");
    demo->add_flag("--reset", a.reset, "Forget what was changed and load it anew");
    // Also accepted after the verb, as bin/demo passes it.
    demo->add_option("--database", a.database, "sqlite:PATH or postgresql://…");
}

void CommandLine::AddRecord() {
    Arguments& a = arguments_;
    Verb(
        app_,
        "migrate",
        "Bring a database up to this release, making it when it is absent.\nExample: alongside "
        "migrate",
        [this] { return Migrate(PlaceOf(), console_); }
    );
    Verb(
        app_,
        "rebuild",
        "Empty every projection and replay the journal into it.\nExample: alongside rebuild",
        [this] { return Rebuild(PlaceOf(), console_); }
    );
    CLI::App* verify = Verb(
        app_,
        "verify",
        "Prove that the journal is whole and that every row follows from it.\n"
        "Example: alongside verify --checkpoint checkpoint-1.txt --public-key signing.key.pub",
        [this] { return Verify(PlaceOf(), arguments_.checkpoint, arguments_.public_key, console_); }
    );
    CLI::Option* checkpoint_file =
        verify->add_option("--checkpoint", a.checkpoint, "A signed checkpoint to compare with");
    CLI::Option* public_key =
        verify->add_option("--public-key", a.public_key, "The key that checks its signature");
    checkpoint_file->needs(public_key);

    CLI::App* checkpoint = Verb(
        app_,
        "checkpoint",
        "Sign the heads of all streams, to be kept outside the database.\nExample: alongside "
        "checkpoint --key signing.key --to /mnt/elsewhere",
        [this] {
            return Checkpoint(PlaceOf(), arguments_.signing_key, arguments_.folder, console_);
        }
    );
    checkpoint->add_option("--key", a.signing_key, "The signing key")->required();
    checkpoint->add_option("--to", a.folder, "Folder to write to (default: here)");

    CLI::App* backup = Verb(
        app_,
        "backup",
        "Write a backup while the service runs.\nExample: alongside backup --to monday.backup",
        [this] { return Backup(PlaceOf(), arguments_.file, console_); }
    );
    backup->add_option("--to", a.file, "File to write")->required();
    CLI::App* check = Verb(
        app_,
        "check-backup",
        "Read a whole backup and check it.\nExample: alongside check-backup --from monday.backup",
        [this] { return CheckBackup(PlaceOf(), arguments_.file, console_); }
    );
    check->add_option("--from", a.file, "File to read")->required();
    CLI::App* restore = Verb(
        app_,
        "restore",
        "Load a backup into an empty database.\nExample: alongside --database sqlite:new.db "
        "restore --from monday.backup",
        [this] { return Restore(PlaceOf(), arguments_.file, console_); }
    );
    restore->add_option("--from", a.file, "File to read")->required();

    CLI::App* keys =
        app_.add_subcommand("keys", "Root and signing keys.\nExample: alongside keys rotate");
    keys->require_subcommand(1);
    Verb(*keys, "rotate", "Wrap everything under a new root key", [this] {
        return RotateKeys(PlaceOf(), console_);
    });
    CLI::App* signing = Verb(*keys, "make-signing", "Make a key pair for checkpoints", [this] {
        return MakeSigningKey(arguments_.file, console_);
    });
    signing->add_option("--to", a.file, "File to write; the public key goes to FILE.pub")
        ->required();

    CLI::App* night_pack = app_.add_subcommand(
        "night-pack",
        "What a service needs on a night on which nothing runs.\nExample: alongside night-pack "
        "open "
        "night-pack-QKS-2026-11-22.sealed --key night.key --to tonight.html"
    );
    night_pack->require_subcommand(1);
    CLI::App* pack_keys =
        Verb(*night_pack, "keys", "Make the key pair that packs are sealed for", [this] {
            return MakeNightPackKeys(arguments_.file, console_);
        });
    pack_keys->add_option("--to", a.file, "File to write; the public key goes to FILE.pub")
        ->required();
    CLI::App* open_pack =
        Verb(*night_pack, "open", "Open a pack, without server or database", [this] {
            return OpenNightPack(
                arguments_.path, arguments_.signing_key, arguments_.file, console_
            );
        });
    open_pack->add_option("pack", a.path, "The sealed pack")->required();
    open_pack->add_option("--key", a.signing_key, "The secret key")->required();
    open_pack->add_option("--to", a.file, "HTML file to write")->required();

    CLI::App* erase = Verb(
        app_,
        "erase",
        "Destroy a person's record for ever.\nExample: alongside erase --area QKS --person ID "
        "--reason 'retention ended'",
        [this] {
            return ErasePerson(
                PlaceOf(), arguments_.area, arguments_.person, arguments_.reason, console_
            );
        }
    );
    erase->add_option("--area", a.area, "Area code")->required();
    erase->add_option("--person", a.person, "The record's id, as in its page's address")
        ->required();
    erase->add_option("--reason", a.reason, "Why; it is kept")->required();
}

void CommandLine::AddDeadlines() {
    DeadlineOptions& d = arguments_.deadlines;
    CLI::App* verb = Verb(
        app_,
        "deadlines",
        "What is due around a stay in hospital and its reviews, and why. Needs no database.\n"
        "Example: alongside deadlines --born 2009-05-01 --admitted 2026-12-22 --review "
        "community:2026-12-01 --as-at 2026-12-22 --format json",
        [this] { return ShowDeadlines(arguments_.deadlines, arguments_.format, console_); }
    );
    verb->add_option("--born", d.born, "Date of birth")->required();
    verb->add_option("--ehc-plan", d.ehc_plans, "EHC plan: FROM or FROM..TO, not in force on TO")
        ->allow_extra_args(false);
    verb->add_option("--admitted", d.admitted, "First day of the continuous spell")->required();
    verb->add_option("--discharged", d.discharged, "Day of discharge");
    verb->add_option("--secure", d.secure, "The ward's security: none, low, medium or high");
    verb->add_option(
            "--review", d.reviews, "KIND:DATE, community, laep, post-admission or inpatient"
    )
        ->allow_extra_args(false);
    verb->add_option("--applicable-day", d.applicable_day, "Of the Mental Health Act, Part 8A");
    verb->add_option("--rules", d.rules, "Sets of rules (default england-2023)")->delimiter(',');
    verb->add_option("--rules-folder", d.rules_folder, "Rules of your own, like the folder rules/");
    verb->add_option("--as-at", d.as_at, "As things stood at the end of this day (default today)");
    verb->add_option("--format", arguments_.format, "text or json")
        ->transform(CLI::CheckedTransformer(std::map<std::string, OutputFormat>{
            {"text", OutputFormat::kText}, {"json", OutputFormat::kJson}}));
}

void CommandLine::AddExchange() {
    Arguments& a = arguments_;
    CLI::App* import = app_.add_subcommand(
        "import", "Take data in.\nExample: alongside import bundle ./area --area QKS --dry-run"
    );
    import->require_subcommand(1);
    CLI::App* import_bundle =
        Verb(*import, "bundle", "A register bundle: a folder or a .zip of CSV files", [this] {
            return ImportBundle(
                PlaceOf(),
                arguments_.path,
                arguments_.area,
                arguments_.dry_run ? DryRun::kYes : DryRun::kNo,
                console_
            );
        });
    import_bundle->add_option("path", a.path, "The folder or .zip")->required();
    import_bundle->add_option("--area", a.area, "Area code; the area is made when it is absent")
        ->required();
    import_bundle->add_flag("--dry-run", a.dry_run, "Check everything and write nothing");

    CLI::App* exporting = app_.add_subcommand(
        "export", "Write data out.\nExample: alongside export bundle ./area --area QKS"
    );
    exporting->require_subcommand(1);
    CLI::App* export_bundle =
        Verb(*exporting, "bundle", "The area's present facts as a register bundle", [this] {
            return ExportBundle(PlaceOf(), arguments_.path, arguments_.area, console_);
        });
    export_bundle->add_option("path", a.path, "A new or empty folder, or a new .zip")->required();
    export_bundle->add_option("--area", a.area, "Area code")->required();

    CLI::App* synth = Verb(
        app_,
        "synth",
        "Write bundles of invented people.\nExample: alongside synth --people 5000 --areas 1 "
        "--seed 7 --out ./invented",
        [this] {
            arguments_.synth.edges = arguments_.edges ? SynthCommandOptions::Edges::kYes
                                                      : SynthCommandOptions::Edges::kNo;
            return Synth(arguments_.synth, console_);
        }
    );
    synth->add_option("--people", a.synth.people, "How many, in all areas together");
    synth->add_option("--areas", a.synth.areas, "How many areas");
    synth->add_option("--seed", a.synth.seed, "The same seed gives the same bytes");
    synth->add_option("--out", a.synth.out, "A new or empty folder")->required();
    synth->add_flag("--edges", a.edges, "Histories full of edge cases, for testing calculations");

    const std::map<std::string, OutputFormat> formats = {
        {"text", OutputFormat::kText},
        {"json", OutputFormat::kJson},
        {"xlsx", OutputFormat::kXlsx}};
    CLI::App* quarterly = app_.add_subcommand(
        "return",
        "The quarterly return.\nExample: alongside return show --area QKS --quarter 2022/23-Q3 "
        "--format json"
    );
    quarterly->require_subcommand(1);
    CLI::App* show = Verb(*quarterly, "show", "Show a quarter's return", [this] {
        return ShowReturn(
            PlaceOf(), arguments_.area, arguments_.quarter, arguments_.format, console_
        );
    });
    show->add_option("--area", a.area, "The area's code, e.g. QKS")->required();
    show->add_option("--quarter", a.quarter, "e.g. 2022/23-Q3")->required();
    show->add_option("--format", a.format, "text, json or xlsx")
        ->transform(CLI::CheckedTransformer(formats));
    CLI::App* check = Verb(*quarterly, "check", "Check a return that was typed by hand", [this] {
        return CheckReturn(arguments_.file, arguments_.format, console_);
    });
    check->add_option("file", a.file, "The return as JSON")->required();
    check->add_option("--format", a.format, "text or json")
        ->transform(CLI::CheckedTransformer(formats));
}

int Main(int argc, const char* const* argv) {
    const Console console{std::cout, std::cerr};
    Arguments arguments;
    try {
        return CommandLine(arguments, console).Run(argc, argv);
    } catch (const std::exception& problem) {
        console.notes << "alongside: " << problem.what() << "\n";
        return kRefused;
    }
}

}  // namespace
}  // namespace alongside::app

int main(int argc, char** argv) {
    return alongside::app::Main(argc, argv);
}
