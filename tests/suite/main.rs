//! Tests of the data and of what the layers promise each other.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

// The drawings against their golden files and the rules of the papers.
mod art;
// The build script's own readers, for the data tests.
mod build;
// What the cards of the check-in can say.
mod check_in;
// Kind words and tips are complete and free of code words and claims.
mod care_words;
// The clinical catalog is the paper's.
mod catalog;
// The colours against what their contrast needs.
mod contrast;
// What the app is built from, and the project files.
mod dependencies;
// Files that are brought in: each format, many rows, any bytes.
mod import;
// Whole ways through the app, without pixels.
mod journeys;
// The walls between the layers, and the shape of the files.
mod layers;
mod locales;
// A therapist's plan: its file, and the caps that hold over it.
mod plan;
// How hard a text is to read.
mod reading;
// The summary for a therapist.
mod report;
// The step words are complete, plain, and free of code words.
mod step_words;
// Every rule of the triage table fires, and the laws hold over all answers.
mod triage;
// Every English message: code words, claims, tone, and how hard it is to read.
mod words;
// Each kind of wrong catalog is refused with its place.
mod wrong_catalog;
// Each kind of wrong triage table and phone number is refused with its place.
mod wrong_triage;
// Each kind of wrong words is refused with its place.
mod wrong_words;

// What an acknowledged write survives.
mod durability;
// Files of every version, damaged ones, and ones that are too new.
mod migrations;
