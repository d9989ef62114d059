//! Reads and writes files in the browser. Nothing is sent.

use super::on_window;
use super::page::{later, yield_to_browser};
use crate::core::encoding::{Encoding, decode};
use gloo_utils::{document, window};
use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
pub use web_sys::Blob;
use web_sys::{
    BlobPropertyBag, CanvasRenderingContext2d, DragEvent, Element, Event, File, FileList, HtmlAnchorElement, HtmlCanvasElement,
    HtmlImageElement, HtmlInputElement, Url,
};

/// Why a picture could not be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoPicture {
    /// The page's Content-Security-Policy forbids it.
    Forbidden,
    /// The browser returns other colors than those that were drawn.
    Altered,
    /// The reason is unknown.
    Failed,
}

impl From<JsValue> for NoPicture {
    fn from(_: JsValue) -> Self {
        Self::Failed
    }
}

/// Milliseconds after which an offered file is released. Some browsers first ask where to save it, and read it only then.
const RELEASE_AFTER_MS: u32 = 600_000;
/// Side of the square that is drawn in a known color to test the canvas, in pixels.
const PROBE: u32 = 8;
/// Tolerated difference of a color value: some browsers change pixels by an invisible amount.
const NOISE: u8 = 8;

/// Whether the page is in a frame. The page around it can block downloads and dialogs without notice.
#[must_use]
pub fn in_frame() -> bool {
    let window = window();
    let top: JsValue = window.top().ok().flatten().into();
    let this: JsValue = window.into();
    top != this
}

/// A file that contains a text.
///
/// # Errors
/// If the browser refuses.
pub fn blob(mime: &str, text: &str) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options)
}

/// Offers a file as a download.
///
/// # Errors
/// If the browser refuses.
pub fn offer(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let url = Url::create_object_url_with_blob(blob)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    later(RELEASE_AFTER_MS, move || drop(Url::revoke_object_url(&url)));
    Ok(())
}

/// Renders an SVG text as a PNG of this size.
///
/// # Errors
/// If the browser can't draw it, or if the host page's policy forbids the picture.
pub async fn png(svg: &str, (width, height): (u32, u32)) -> Result<Blob, NoPicture> {
    let image = image(svg).await?;
    let canvas: HtmlCanvasElement = document().create_element("canvas")?.unchecked_into();
    canvas.set_width(width);
    canvas.set_height(height);
    let context = canvas.get_context("2d")?.ok_or(NoPicture::Failed)?.unchecked_into::<CanvasRenderingContext2d>();
    if !canvas_is_unaltered(&context)? {
        return Err(NoPicture::Altered);
    }
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width.into(), height.into())?;
    let made = Promise::new(&mut |resolve: Function, reject: Function| {
        if let Err(error) = canvas.to_blob(&resolve) {
            let _ = reject.call1(&JsValue::NULL, &error);
        }
    });
    Ok(JsFuture::from(made).await?.dyn_into::<Blob>()?)
}

/// Loads an SVG text as an image: from a blob address, or else from a data address, which policies often allow.
async fn image(svg: &str) -> Result<HtmlImageElement, NoPicture> {
    let forbidden = Rc::new(Cell::new(false));
    let heard = forbidden.clone();
    let _listener = on_window("securitypolicyviolation", move |event| {
        let blocked = Reflect::get(event, &"blockedURI".into()).ok().and_then(|uri| uri.as_string());
        heard.set(heard.get() || matches!(blocked.as_deref(), Some("blob" | "data")));
    });
    let url = Url::create_object_url_with_blob(&blob("image/svg+xml", svg)?)?;
    let made = loaded(&url).await;
    let _ = Url::revoke_object_url(&url);
    if let Ok(image) = made {
        return Ok(image);
    }
    let held = format!("data:image/svg+xml,{}", String::from(js_sys::encode_uri_component(svg)));
    if let Ok(image) = loaded(&held).await {
        return Ok(image);
    }
    // The browser reports the policy violation in a separate task.
    yield_to_browser().await;
    Err(if forbidden.get() { NoPicture::Forbidden } else { NoPicture::Failed })
}

async fn loaded(url: &str) -> Result<HtmlImageElement, JsValue> {
    let image = HtmlImageElement::new()?;
    let loaded = Promise::new(&mut |resolve: Function, reject: Function| {
        image.set_onload(Some(&resolve));
        image.set_onerror(Some(&reject));
    });
    image.set_src(url);
    JsFuture::from(loaded).await?;
    Ok(image)
}

/// Whether the browser returns the colors that were drawn. Some return stripes or noise instead, to prevent fingerprinting.
fn canvas_is_unaltered(context: &CanvasRenderingContext2d) -> Result<bool, JsValue> {
    let color = [42, 111, 151];
    context.set_fill_style_str(&format!("rgb({} {} {})", color[0], color[1], color[2]));
    let side = f64::from(PROBE);
    context.fill_rect(0.0, 0.0, side, side);
    let pixels = context.get_image_data(0.0, 0.0, side, side)?.data();
    context.clear_rect(0.0, 0.0, side, side);
    Ok(pixels.chunks_exact(4).all(|pixel| pixel.iter().zip(color).all(|(found, drawn)| found.abs_diff(drawn) <= NOISE)))
}

/// A file from a person. Take it during the event: afterwards the event no longer has its target.
pub struct Incoming(File);

impl From<File> for Incoming {
    fn from(file: File) -> Self {
        Self(file)
    }
}

impl Incoming {
    /// Whether files are being dragged or dropped outside a file field. If so, keeps the browser from opening them.
    pub fn expect(event: &Event) -> bool {
        let Some(data) = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer) else { return false };
        let field = event.composed_path().get(0).dyn_into::<Element>();
        let field = field.is_ok_and(|field| field.matches("input[type=file]").unwrap_or(false));
        let files = !field && !event.default_prevented() && data.types().includes(&"Files".into(), 0);
        if files {
            event.prevent_default();
        }
        files
    }

    /// The files that were dropped.
    #[must_use]
    pub fn dropped(event: &Event) -> Vec<Self> {
        let files = event.dyn_ref::<DragEvent>().and_then(|event| event.data_transfer()?.files());
        files.map(|files| Self::all(&files)).unwrap_or_default()
    }

    /// The files that were chosen in a file field.
    #[must_use]
    pub fn chosen(event: &Event) -> Vec<Self> {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let files = input.as_ref().and_then(|input| Some(Self::all(&input.files()?))).unwrap_or_default();
        // Clear the field, so that the same file can be chosen again.
        input.inspect(|input| input.set_value(""));
        files
    }

    fn all(files: &FileList) -> Vec<Self> {
        (0..files.length()).filter_map(|at| files.get(at).map(Self)).collect()
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// Its text.
    ///
    /// # Errors
    /// The likely encoding if it is not UTF-8; `None` if the browser can't read the file.
    pub async fn text(self) -> Result<String, Option<Encoding>> {
        let bytes = JsFuture::from(self.0.array_buffer()).await.map_err(|_| None)?;
        decode(&Uint8Array::new(&bytes).to_vec()).map(str::to_owned).map_err(Some)
    }
}

/// The texts of files, and a sentence for each file that can't be read as text.
pub async fn texts_of(
    files: Vec<Incoming>,
    unreadable: impl Fn(&str, Option<Encoding>) -> String,
) -> (Vec<String>, Vec<String>) {
    let (mut texts, mut refused) = (Vec::new(), Vec::new());
    for file in files {
        let name = file.name();
        match file.text().await {
            Ok(text) => texts.push(text),
            Err(encoding) => refused.push(unreadable(&name, encoding)),
        }
    }
    (texts, refused)
}
