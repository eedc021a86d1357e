//! A plan goes through pictures of QR codes and comes back.

use std::io::Cursor;

use image::{DynamicImage, GrayImage, ImageFormat, imageops};
use milkpath::domain::plan::Plan;
use milkpath::domain::plan::parts::BadParts;
use milkpath::export::qr::codes;
use milkpath::import::qr::{Error, text, texts};
use proptest::prelude::*;

use super::any;
use super::files::{good, plan};

fn pictures(plan: &Plan, pixels: u32) -> Vec<Vec<u8>> {
    codes(&plan.to_json())
        .unwrap()
        .iter()
        .map(|code| code.png(pixels))
        .collect()
}

#[test]
fn every_good_plan_comes_back_from_its_codes() {
    let mut most = 0;
    for name in good() {
        let plan = plan(&name);
        let mut pictures = pictures(&plan, 4);
        most = most.max(pictures.len());
        pictures.reverse();
        let read = text(&pictures).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(Plan::read(read.as_bytes()), Ok(plan), "{name}");
    }
    assert!(most >= 3, "one of them takes parts");
}

#[test]
fn a_missing_part_is_named() {
    let mut pictures = pictures(&plan("good-long"), 4);
    let of = u8::try_from(pictures.len()).unwrap();
    pictures.remove(1);
    let missing = BadParts::Missing { missing: vec![2], of };
    assert_eq!(text(&pictures), Err(Error::Parts(missing)));
}

#[test]
fn codes_of_two_plans_are_not_put_together() {
    let (one, other) = (pictures(&plan("good-long"), 4), pictures(&plan("good-full"), 4));
    assert_eq!(
        text(&[&one[..], &other[..1]].concat()),
        Err(Error::Parts(BadParts::Mixed))
    );
}

fn png(picture: &GrayImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageLuma8(picture.clone())
        .write_to(&mut bytes, format)
        .unwrap();
    bytes.into_inner()
}

#[test]
fn a_photograph_of_a_sheet_is_read() {
    let codes = pictures(&plan("good-full"), 6);
    let first = image::load_from_memory(&codes[0]).unwrap().into_luma8();
    // On a larger sheet of grey paper, turned, a little blurred, as a JPEG.
    let mut sheet = GrayImage::from_pixel(first.width() + 300, first.height() + 200, image::Luma([214]));
    imageops::overlay(&mut sheet, &first, 120, 90);
    let turned = imageops::blur(&imageops::rotate90(&sheet), 0.8);
    let read = texts(&png(&turned, ImageFormat::Jpeg)).unwrap();
    assert!(read[0].starts_with("MP1/"), "{read:?}");
}

#[test]
fn all_codes_of_one_picture_are_read_at_once() {
    let plan = plan("good-long");
    let codes: Vec<GrayImage> = pictures(&plan, 4)
        .iter()
        .map(|png| image::load_from_memory(png).unwrap().into_luma8())
        .collect();
    let wide = codes.iter().map(GrayImage::width).max().unwrap() + 20;
    let count = u32::try_from(codes.len()).unwrap();
    let mut sheet = GrayImage::from_pixel(wide * count, wide, image::Luma([255]));
    for (place, code) in (0_u32..).zip(&codes) {
        imageops::overlay(&mut sheet, code, i64::from(place * wide), 10);
    }
    let read = text(&[png(&sheet, ImageFormat::Png)]).unwrap();
    assert_eq!(Plan::read(read.as_bytes()), Ok(plan));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_plan_comes_back_or_is_refused_with_advice(plan in any::sound()) {
        match codes(&plan.to_json()) {
            Ok(_) => {
                let read = text(&pictures(&plan, 3)).unwrap();
                prop_assert_eq!(Plan::read(read.as_bytes()), Ok(plan));
            }
            Err(error) => prop_assert!(plan.to_json().len() > 5_000 && error.to_string().contains("file")),
        }
    }

    #[test]
    fn torn_pictures_never_panic(at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<bool>()) {
        let mut picture = pictures(&plan("good-minimal"), 3).remove(0);
        let at = at.index(picture.len());
        if cut { picture.truncate(at) } else { picture[at] = byte }
        let _ = texts(&picture);
    }
}
