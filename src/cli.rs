//! The command line of the desktop build: the window, and what works without one.

mod cues;
mod import;
mod plan;
mod routine;
mod summary;
mod testing;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use clap::{Parser, Subcommand};
use dioxus::desktop::{Config, LogicalSize, WindowBuilder};
use milkpath::app::{Root, Start, page};
use milkpath::art::Style;
use milkpath::commands;
use milkpath::demo;
use milkpath::domain::settings::Theme;
use milkpath::l10n::{Locale, Tr};
use milkpath::platform::Platform;
use milkpath::store::{self, Database, FILE, Store};

use testing::{Testing, at, platform, size, text, theme};

/// Gentle, guided self-massage for a sore or clogged breast; everything stays on this device.
#[derive(Parser)]
#[command(version)]
struct Cli {
    /// Folder of the log (made if it is not there).
    #[arg(long, global = true, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Language, as a BCP 47 tag.
    #[arg(long, global = true, value_name = "TAG")]
    lang: Option<String>,
    /// Opens a sample family in a temporary folder.
    #[arg(long)]
    demo: bool,
    #[command(flatten)]
    testing: Testing,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Weighs answers of a check; prints the verdict as JSON.
    Triage {
        /// The answers as JSON; an absent field is unknown.
        answers: PathBuf,
        /// Conditions as JSON, as the answers write them.
        #[arg(long)]
        profile: Option<PathBuf>,
    },
    /// Lists the timed steps of a routine as JSON.
    Routine(routine::Routine),
    /// Prints what carries a routine, by time, as JSON; writes its tones as a sound.
    Cues(cues::Cues),
    /// Writes a sample log, the same for the same seed.
    DemoData {
        /// Days that it covers.
        #[arg(long, conflicts_with = "entries")]
        days: Option<u32>,
        /// Entries that it holds.
        #[arg(long)]
        entries: Option<u32>,
        /// Number that decides what happens in it.
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// Checks the log and every row of it.
    Check,
    /// Brings a file of another app, or an export of this one, into the log; prints a report as JSON.
    Import(import::Import),
    /// Writes the log as a file.
    Export {
        /// csv (the lines, as a table) or json (all of it).
        #[arg(long)]
        format: String,
        /// File to write.
        #[arg(short, long)]
        output: PathBuf,
    },
    /// Writes the log of some days for a therapist: a page, its data, or a message.
    Summary(summary::Summary),
    /// Writes a therapist's plan as a page to hand out, as a code, or checked.
    Plan(plan::Plan),
    /// Draws a step as SVG, or all drawings on one sheet.
    Art(ArtArgs),
}

#[derive(clap::Args)]
struct ArtArgs {
    /// The step, for example `bf3`.
    #[arg(required_unless_present = "sheet")]
    step: Option<String>,
    /// Skin tone, 1 to 10.
    #[arg(long, default_value_t = 4)]
    tone: u8,
    /// left or right.
    #[arg(long, default_value = "left")]
    side: String,
    /// covered, bare or diagram (lines alone).
    #[arg(long, default_value = "bare")]
    style: String,
    /// The same as `--style covered`.
    #[arg(long, conflicts_with = "style")]
    drape: bool,
    /// small, medium or large.
    #[arg(long, default_value = "medium")]
    size: String,
    /// Moment of the stroke, 0.0 to 1.0.
    #[arg(long, default_value_t = 0.0)]
    at: f32,
    /// File to write; without it the drawing is printed.
    #[arg(short, long)]
    output: Option<PathBuf>,
    /// HTML file for every drawing in every style and skin tone, light and dark.
    #[arg(long, value_name = "FILE", exclusive = true)]
    sheet: Option<PathBuf>,
}

/// Reads the arguments and does what they say.
pub(crate) fn main() -> ExitCode {
    let cli = Cli::parse();
    match run(cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("milkpath: {error}");
            ExitCode::FAILURE
        }
    }
}

type Failure = Box<dyn std::error::Error>;

fn run(cli: Cli) -> Result<(), Failure> {
    let Some(command) = cli.command else {
        let language = cli.lang.as_deref().map(testing::language).transpose()?;
        return window(cli.data, language, cli.demo, &cli.testing);
    };
    let locale = cli.lang.as_deref().map(Locale::find).transpose()?;
    let tr = Tr::new(
        locale.unwrap_or_default(),
        milkpath::domain::settings::Words::Breast,
    );
    let printed = match command {
        Command::Triage { answers, profile } => {
            let profile = profile.map(|path| read(&path)).transpose()?;
            {
                let today = Platform::here().clock.now().date();
                commands::triage::run(&read(&answers)?, profile.as_deref(), today)?
            }
        }
        Command::Routine(routine) => routine.run(&tr)?,
        Command::Cues(cues) => cues.run(&tr)?,
        Command::DemoData { days, entries, seed } => {
            commands::demo_data::run(days, entries, seed, &folder(cli.data)?)?
        }
        Command::Check => commands::check::run(&folder(cli.data)?)?,
        Command::Import(import) => {
            let now = Platform::here().clock.now();
            import.run(&folder(cli.data)?, now)?
        }
        Command::Export { format, output } => commands::export::run(&folder(cli.data)?, &format, &output)?,
        Command::Summary(summary) => summary.run(&folder(cli.data)?, locale)?,
        Command::Plan(plan) => plan.run(locale)?,
        Command::Art(args) => draw(&args)?,
    };
    print(&printed)
}

/// The drawing that is to be printed; nothing where it went to a file.
fn draw(args: &ArtArgs) -> Result<String, Failure> {
    if let Some(path) = &args.sheet {
        return written(path, &commands::art::sheet::run());
    }
    let style = if args.drape {
        Style::Covered
    } else {
        args.style.parse()?
    };
    let options = commands::art::Options {
        tone: args.tone,
        side: args.side.parse()?,
        style,
        size: args.size.parse()?,
        at: args.at,
    };
    let svg = commands::art::run(args.step.as_deref().unwrap_or_default(), options)?;
    match &args.output {
        Some(path) => written(path, &svg),
        None => Ok(svg),
    }
}

fn written(path: &Path, text: &str) -> Result<String, Failure> {
    std::fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(String::new())
}

/// Prints a result; a reader that has heard enough is no failure.
fn print(text: &str) -> Result<(), Failure> {
    if text.is_empty() {
        return Ok(());
    }
    match writeln!(std::io::stdout(), "{text}") {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

fn read(path: &Path) -> Result<String, Failure> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()).into())
}

/// The folder of the log: the one asked for, or the usual one of this system.
fn folder(asked: Option<PathBuf>) -> Result<PathBuf, Failure> {
    asked
        .or_else(|| dirs::data_dir().map(|dir| dir.join("milkpath")))
        .ok_or_else(|| "no folder for the log is known here; name one with --data DIR".into())
}

/// Opens the window and runs until it is closed.
fn window(
    data: Option<PathBuf>,
    language: Option<String>,
    sample: bool,
    testing: &Testing,
) -> Result<(), Failure> {
    let temporary = sample.then(tempfile::tempdir).transpose()?;
    let dir = match &temporary {
        Some(dir) => dir.path().to_owned(),
        None => folder(data)?,
    };
    std::fs::create_dir_all(&dir).map_err(|error| format!("{}: {error}", dir.display()))?;
    let file = dir.join(FILE);
    let platform = platform(testing);
    if sample {
        let mut store = Store::open(&file)?;
        demo::fill(&mut store, 1, demo::Amount::Days(60), platform().clock.now())?;
    }
    let theme = theme(testing);
    let open = move |_| open(&file, language.as_deref(), theme.as_deref());
    let start = Start {
        open: Arc::new(open),
        platform: Arc::new(platform),
        at: at(testing),
    };
    let (width, height) = size(testing);
    let window = WindowBuilder::new()
        .with_title("Milkpath")
        .with_inner_size(LogicalSize::new(width, height));
    let config = Config::new()
        .with_window(window)
        .with_menu(None)
        .with_disable_context_menu(true)
        .with_data_directory(dir.join("webview"))
        .with_custom_index(page(&text(testing)));
    dioxus::LaunchBuilder::new()
        .with_cfg(config)
        .with_context(start)
        .launch(Root);
    drop(temporary);
    Ok(())
}

/// The log, with the choices of the command line written into its settings.
fn open(file: &Path, language: Option<&str>, theme: Option<&str>) -> store::Result<Database> {
    let mut store = Store::open(file)?;
    let mut settings = store.settings()?;
    let before = settings.clone();
    if let Some(language) = language {
        settings.language = Some(language.to_owned());
    }
    match theme {
        Some("light") => settings.theme = Theme::Light,
        Some(_) => settings.theme = Theme::Dark,
        None => {}
    }
    if settings != before {
        store.save_settings(&settings)?;
    }
    Database::of(store)
}
