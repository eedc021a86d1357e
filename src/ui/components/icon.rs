//! Small line icons, 24 by 24, drawn with the current colour.

use dioxus::prelude::*;

/// A picture beside a word; never alone without a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the names are what they show
pub enum Glyph {
    Back,
    Forward,
    Check,
    Settings,
    Home,
    Hand,
    List,
    Phone,
    Warning,
    Leaf,
    Pause,
    Play,
    Skip,
    Stop,
    Again,
    Baby,
    Bottle,
    Snow,
    Breath,
    Pill,
    Pen,
    Lock,
    Sound,
    Mute,
    Spot,
    Left,
    Right,
    Up,
    Down,
    Heart,
    People,
    Book,
    Clock,
    Save,
    Info,
    Drop,
    Pump,
    Warm,
    Add,
    Switch,
    Chart,
    Search,
    Undo,
    Close,
    Bell,
    File,
    Calendar,
    Ask,
    Eye,
    Globe,
    Stand,
}

impl Glyph {
    fn path(self) -> &'static str {
        match self {
            // A screen that leans on a foot.
            Self::Stand => "M8.500 3h8l1.500 13.500h-9zM13 16.500 8 21M5.500 21h13",
            Self::Back => "M15 5 8 12l7 7",
            Self::Forward => "m9 5 7 7-7 7",
            Self::Check => "m5 12.5 4.5 4.5L19 7.5",
            Self::Settings => "M4 7h9M17 7h3M4 17h3M11 17h9M15 4.6v4.8M9 14.6v4.8",
            Self::Home => "M4 11 12 4l8 7v8a1 1 0 0 1-1 1h-4v-6H9v6H5a1 1 0 0 1-1-1z",
            Self::Hand => {
                "M8 13V6.5a1.5 1.5 0 0 1 3 0V11V5.5a1.5 1.5 0 0 1 3 0V11V7.5a1.5 1.5 0 0 1 3 0V14c0 4-2 6.500-5.500 6.500-3 0-4.300-1.300-5.700-4L4.300 13.600c-.6-1.300 1-2.300 2-1.300L8 14"
            }
            Self::List => {
                "M7 4h10a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM9 9h6M9 13h6M9 17h3"
            }
            Self::Phone => {
                "M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3a2 2 0 0 1-2.2 2A17 17 0 0 1 4 5.700a2 2 0 0 1 2-2.200z"
            }
            Self::Warning => "M12 4 3 20h18zM12 10v4.5M12 17.3v.2",
            Self::Leaf => {
                "M20 4C11 4 6 9 6 15c0 1.5.3 2.5.3 2.5M20 4c0 8-5 12.5-13.7 13.5M20 4C14 8 9 12 4 20.500"
            }
            Self::Pause => "M8.5 5v14M15.5 5v14",
            Self::Play => "M7 5v14l12-7z",
            Self::Skip => "M5 5.5 13 12l-8 6.5zM18 5v14",
            Self::Stop => "M7.500 5.5h9a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-9a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2z",
            Self::Again => "M5 12a7 7 0 1 0 2.2-5.1M5 4v4h4",
            Self::Baby => {
                "M12 3.500a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM6 21c0-5 2.500-7.500 6-7.500s6 2.500 6 7.500zM10.500 7.500h.01M13.500 7.500h.01"
            }
            Self::Bottle => {
                "M9 9h6l1 3v7a2 2 0 0 1-2 2h-4a2 2 0 0 1-2-2v-7zM10 9V6.5h4V9M11 6.5C11 4 11.4 3 12 3s1 1 1 3.5M8.2 14H12"
            }
            Self::Snow => {
                "M12 3v18M4.2 7.5l15.6 9M19.8 7.5l-15.6 9M9.5 4.5 12 7l2.5-2.5M9.5 19.500 12 17l2.5 2.5"
            }
            Self::Breath => "M3 9h10a2.8 2.8 0 1 0-2.8-2.8M3 13h15a2.8 2.8 0 1 1-2.8 2.8M3 17h7",
            Self::Pill => {
                "M7.500 19.500a3.500 3.500 0 0 1-3-6l7-8a3.500 3.500 0 0 1 6 4l-7 8.500a3.500 3.500 0 0 1-3 1.500zM8.500 9.500l5 4.500"
            }
            Self::Pen => "m4 20 1-4L16 5l3 3L8 19zM14 7l3 3",
            Self::Lock => {
                "M7 11h10a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2zM8 11V8a4 4 0 0 1 8 0v3"
            }
            Self::Sound => "M4 10v4h3.5L12 18V6L7.5 10zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11",
            Self::Mute => "M4 10v4h3.5L12 18V6L7.5 10zM16 9.500l5 5M21 9.500l-5 5",
            Self::Spot => "M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM12 3v3M12 18v3M3 12h3M18 12h3",
            Self::Left => "M19 12H5M11 6l-6 6 6 6",
            Self::Right => "M5 12h14M13 6l6 6-6 6",
            Self::Up => "M12 19V5M6 11l6-6 6 6",
            Self::Down => "M12 5v14M6 13l6 6 6-6",
            Self::Heart => {
                "M12 20C5 15 3.500 11.500 3.500 8.700 3.500 6 5.500 4.500 7.600 4.500c1.900 0 3.400 1 4.400 3 1-2 2.500-3 4.400-3 2.100 0 4.100 1.500 4.100 4.200 0 2.800-1.500 6.300-8.500 11.300z"
            }
            Self::People => {
                "M9 4.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7zM3 20c0-4 2-6.500 6-6.500s6 2.500 6 6.500M15.500 5a3.200 3.200 0 0 1 0 6.200M17.500 14c2.300.8 3.500 2.900 3.500 6"
            }
            Self::Book => {
                "M12 6.500C10 5 7.500 4.500 4 4.500v14c3.500 0 6 .5 8 2 2-1.500 4.500-2 8-2v-14c-3.500 0-6 .5-8 2zM12 6.500v14"
            }
            Self::Clock => "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v4.500l3 2",
            Self::Save => "M12 4v11m0 0 4-4m-4 4-4-4M5 16v2a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2v-2",
            Self::Drop => {
                "M12 3.5C9 8 6 11 6 14.5a6 6 0 0 0 12 0C18 11 15 8 12 3.500zM9.500 15a2.500 2.500 0 0 0 2.500 2.500"
            }
            Self::Pump => {
                "M4 6v7l5-3.500zM9 9.500h4M13 7v5M11 14h8l1 5a1.500 1.500 0 0 1-1.500 1.500h-7A1.500 1.500 0 0 1 10 19zM14.500 12v2"
            }
            Self::Warm => {
                "M12 8.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7zM12 3v2.500M12 18.500V21M3 12h2.500M18.500 12H21M5.600 5.600l1.800 1.800M16.600 16.600l1.800 1.800M18.400 5.600l-1.800 1.800M7.400 16.600l-1.800 1.800"
            }
            Self::Add => "M12 5v14M5 12h14",
            Self::Switch => {
                "M4 8.500h14m0 0-3.500-3.500M18 8.500 14.500 12M20 15.500H6m0 0L9.500 12M6 15.500 9.500 19"
            }
            Self::Chart => "M4 20h16M7 20v-7M12 20V6M17 20v-10",
            Self::Search => "M11 4.500a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13zM16 16l4.500 4.500",
            Self::Undo => "M8 5 4 9l4 4M4 9h9a6 6 0 0 1 0 12h-3",
            Self::Close => "M6 6l12 12M18 6 6 18",
            Self::Bell => {
                "M6 17h12l-1.500-2v-4.500a4.500 4.500 0 0 0-9 0V15zM10.500 19.500a1.700 1.700 0 0 0 3 0M12 4v2"
            }
            Self::File => {
                "M7 3.500h7l4 4V19a1.500 1.500 0 0 1-1.500 1.500h-9.500A1.500 1.500 0 0 1 5.500 19V5A1.500 1.500 0 0 1 7 3.500zM13.500 3.500V8H18"
            }
            Self::Calendar => {
                "M6 5.500h12a2 2 0 0 1 2 2V18a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V7.500a2 2 0 0 1 2-2zM4 10h16M8.500 3.500v4M15.500 3.500v4"
            }
            Self::Ask => {
                "M4 6a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-6l-5 4v-4H6a2 2 0 0 1-2-2zM8.500 10h.01M12 10h.01M15.500 10h.01"
            }
            Self::Eye => {
                "M2.5 12C5 7.700 8.200 5.500 12 5.500s7 2.200 9.500 6.500c-2.500 4.300-5.700 6.500-9.500 6.500S5 16.300 2.500 12zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z"
            }
            Self::Globe => {
                "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM4 12h16M12 4c2.500 2.200 3.500 5 3.500 8s-1 5.800-3.500 8c-2.500-2.200-3.500-5-3.500-8s1-5.800 3.500-8z"
            }
            Self::Info => "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 11v5M12 8v.2",
        }
    }

    /// Arrows that point along the line of reading turn with it.
    fn turns(self) -> bool {
        matches!(self, Self::Back | Self::Forward)
    }
}

/// One icon.
#[component]
pub fn Icon(
    /// What it shows.
    glyph: Glyph,
) -> Element {
    let class = if glyph.turns() { "i flip" } else { "i" };
    rsx! {
        svg { class, view_box: "0 0 24 24", "aria-hidden": "true", path { d: glyph.path() } }
    }
}
