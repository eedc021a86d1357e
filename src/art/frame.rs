//! Which part of the body a picture shows, and where the places of the catalog lie in it.

use super::Look;
use super::breast::{FRAME, Form, nipple, on_map};
use super::geometry::{Pt, pt};
use super::keep::Lump;
use super::scene::Item;
use crate::domain::technique::{Anchor, Place};

/// The part of the close frame that is shown.
#[derive(Clone, Copy, Debug)]
pub struct Camera {
    /// The point of the close frame that comes to the middle of the view.
    pub focus: Pt,
    /// How much nearer than usual.
    pub zoom: f32,
}

/// The breast of a look as one picture shows it, with its lump.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    /// Its size and shape.
    pub form: Form,
    /// What is shown of it.
    pub camera: Camera,
    /// The lump, in the view.
    pub lump: Option<Lump>,
}

/// Where the spot is taken to be when none was marked.
const USUAL_SPOT: (f32, f32) = (2.0, 0.62);

impl Frame {
    /// The usual close frame, moved as little as keeps the lump and the way round it in view.
    #[must_use]
    pub fn of(look: &Look) -> Self {
        Self::with_room(look, 0.0)
    }

    /// As [`Frame::of`], with at least `room` about the spot in view.
    #[must_use]
    pub fn with_room(look: &Look, room: f32) -> Self {
        let lump = Lump::of(look);
        let mut focus = pt(FRAME / 2.0, FRAME / 2.0);
        if let Some(lump) = lump {
            let need = room.max(lump.round_about() + 14.0);
            focus.y += (lump.at.y + need - FRAME).max(0.0) - (need - lump.at.y).max(0.0);
            focus.x += (lump.at.x + need - FRAME).max(0.0) - (need - lump.at.x).max(0.0);
        }
        Self::new(look.form(), Camera { focus, zoom: 1.0 }, lump)
    }

    /// A frame about a place, nearer or farther than usual.
    #[must_use]
    pub fn about(look: &Look, focus: Pt, zoom: f32) -> Self {
        Self::new(look.form(), Camera { focus, zoom }, Lump::of(look))
    }

    /// A frame about the nipple.
    #[must_use]
    pub fn at_nipple(look: &Look, zoom: f32) -> Self {
        Self::about(look, nipple(look.form()), zoom)
    }

    fn new(form: Form, camera: Camera, lump: Option<Lump>) -> Self {
        let frame = Self {
            form,
            camera,
            lump: None,
        };
        let lump = lump.map(|lump| Lump {
            at: frame.view(lump.at),
            r: lump.r * camera.zoom,
            ..lump
        });
        Self { lump, ..frame }
    }

    /// The body, moved and scaled into the view.
    #[must_use]
    pub fn body(&self, items: Vec<Item>) -> Item {
        let middle = pt(FRAME / 2.0, FRAME / 2.0);
        Item::put(
            middle - self.camera.focus * self.camera.zoom,
            self.camera.zoom,
            items,
        )
    }

    /// A point of the close frame in the view.
    #[must_use]
    pub fn view(&self, p: Pt) -> Pt {
        pt(FRAME / 2.0, FRAME / 2.0) + (p - self.camera.focus) * self.camera.zoom
    }

    /// The point at an L-clock hour and radius, in the view.
    #[must_use]
    pub fn clock(&self, hour: f32, r: f32) -> Pt {
        self.view(on_map(self.form, hour, r))
    }

    /// Hour and radius of a place of the catalog.
    #[must_use]
    pub fn polar(&self, place: Place) -> (f32, f32) {
        match place {
            Place::At { hour, r } => (hour, r),
            Place::Anchor(anchor) => match anchor {
                Anchor::Nip => (0.0, 0.0),
                Anchor::Ax => (2.0, 1.46),
                Anchor::Arm => (3.05, 2.5),
                Anchor::Cl => (12.0, 1.4),
                Anchor::Sc => (12.0, 1.8),
                Anchor::Ps => (9.0, 1.15),
                Anchor::Fold => (6.0, 1.0),
                Anchor::Lump => self.spot(),
            },
        }
    }

    /// Hour and radius of the spot; a usual one where none was marked.
    #[must_use]
    pub fn spot(&self) -> (f32, f32) {
        self.lump.map_or(USUAL_SPOT, |lump| {
            let back =
                (lump.at - pt(FRAME / 2.0, FRAME / 2.0)) * (1.0 / self.camera.zoom) + self.camera.focus;
            super::breast::of_map(self.form, back)
        })
    }

    /// A place of the catalog in the view.
    #[must_use]
    pub fn place(&self, place: Place) -> Pt {
        let (hour, r) = self.polar(place);
        self.clock(hour, r)
    }

    /// Centimetres in units of the view.
    #[must_use]
    pub fn cm(&self, centimetres: f32) -> f32 {
        centimetres * super::breast::CM * self.camera.zoom
    }
}
