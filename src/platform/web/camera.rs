//! The camera of a phone in its browser. Pictures stay on the page.

use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlVideoElement, ImageBitmap, MediaStream,
    MediaStreamConstraints, MediaStreamTrack,
};

use super::{call, navigator, promised, property, window};
use crate::platform::Refusal;
use crate::platform::camera::{Camera, Frame, Looking};

/// The longer side of the picture that is read: enough for a code that fills half of it.
const LONGEST: f64 = 800.0;

/// Looks through the camera at the back.
#[derive(Clone, Copy, Debug)]
pub struct WebCamera;

impl Camera for WebCamera {
    fn is_there(&self) -> bool {
        navigator().is_some_and(|navigator| property(&navigator, "mediaDevices").is_some())
    }

    fn open(&self, id: &str) -> Looking {
        let id = id.to_owned();
        Box::pin(async move {
            let devices = navigator().and_then(|navigator| navigator.media_devices().ok());
            let devices = devices.ok_or(Refusal::Unsupported)?;
            let wish = js_sys::Object::new();
            let _ = js_sys::Reflect::set(&wish, &"facingMode".into(), &"environment".into());
            let constraints = MediaStreamConstraints::new();
            constraints.set_video(&wish);
            let asked = devices.get_user_media_with_constraints(&constraints);
            let asked = asked.map_err(|_| Refusal::Unsupported)?;
            let stream = JsFuture::from(asked).await.map_err(|_| Refusal::Failed)?;
            let stream: MediaStream = stream.dyn_into().map_err(|_| Refusal::Failed)?;
            let Some(video) = video(&id) else {
                // She has left meanwhile.
                stop(&stream);
                return Err(Refusal::Failed);
            };
            video.set_src_object(Some(&stream));
            let playing = video.play().map_err(|_| Refusal::Failed)?;
            JsFuture::from(playing).await.map_err(|_| Refusal::Failed)?;
            Ok(frame(&video))
        })
    }

    fn look(&self, id: &str) -> Option<Frame> {
        frame(&video(id)?)
    }

    fn close(&self, id: &str) {
        if let Some(video) = video(id) {
            if let Some(stream) = video.src_object() {
                stop(&stream);
            }
            video.set_src_object(None);
        }
    }
}

fn video(id: &str) -> Option<HtmlVideoElement> {
    window()?.document()?.get_element_by_id(id)?.dyn_into().ok()
}

fn stop(stream: &MediaStream) {
    for track in stream.get_tracks().iter() {
        if let Ok(track) = track.dyn_into::<MediaStreamTrack>() {
            track.stop();
        }
    }
}

fn frame(video: &HtmlVideoElement) -> Option<Frame> {
    let size = (f64::from(video.video_width()), f64::from(video.video_height()));
    grey(size, LONGEST, |context, wide, high| {
        let drawn = context.draw_image_with_html_video_element_and_dw_and_dh(video, 0.0, 0.0, wide, high);
        drawn.ok()
    })
}

/// A picture in shades of grey, its longer side at most so many pixels; `None` where the browser cannot read it.
pub async fn decoded(picture: &[u8], most: u32) -> Option<Frame> {
    let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(picture));
    let blob = Blob::new_with_u8_array_sequence(&parts).ok()?;
    let asked = call(window()?.as_ref(), "createImageBitmap", &[&blob]);
    let bitmap: ImageBitmap = promised(asked).await?.dyn_into().ok()?;
    let size = (f64::from(bitmap.width()), f64::from(bitmap.height()));
    grey(size, f64::from(most), |context, wide, high| {
        let drawn = context.draw_image_with_image_bitmap_and_dw_and_dh(&bitmap, 0.0, 0.0, wide, high);
        drawn.ok()
    })
}

/// What `draw` draws into so much room, in shades of grey.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // some thousand pixels
fn grey(
    (wide, high): (f64, f64),
    longest: f64,
    draw: impl FnOnce(&CanvasRenderingContext2d, f64, f64) -> Option<()>,
) -> Option<Frame> {
    if wide < 1.0 || high < 1.0 {
        return None;
    }
    let scale = (longest / wide.max(high)).min(1.0);
    let (wide, high) = ((wide * scale).floor(), (high * scale).floor());
    let canvas: HtmlCanvasElement = window()?
        .document()?
        .create_element("canvas")
        .ok()?
        .dyn_into()
        .ok()?;
    canvas.set_width(wide as u32);
    canvas.set_height(high as u32);
    let options: JsValue = js_sys::Object::new().into();
    let context = canvas.get_context_with_context_options("2d", &options).ok()??;
    let context: CanvasRenderingContext2d = context.dyn_into().ok()?;
    draw(&context, wide, high)?;
    let pixels = context.get_image_data(0.0, 0.0, wide, high).ok()?.data();
    let grey = |pixel: &[u8]| match pixel {
        [red, green, blue, ..] => {
            let sum = 299 * u32::from(*red) + 587 * u32::from(*green) + 114 * u32::from(*blue);
            (sum / 1_000) as u8
        }
        _ => 0,
    };
    Some(Frame {
        width: wide as usize,
        height: high as usize,
        grey: pixels.chunks_exact(4).map(grey).collect(),
    })
}
