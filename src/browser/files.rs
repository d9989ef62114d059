//! Files out and in, made and read in the browser; nothing is sent.

use super::Listener;
use super::page::breathe;
use crate::core::encoding::{Encoding, decode};
use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
pub use web_sys::Blob;
use web_sys::{
    BlobPropertyBag, CanvasRenderingContext2d, DragEvent, Element, Event, File, FileList, HtmlAnchorElement, HtmlCanvasElement,
    HtmlImageElement, HtmlInputElement, Url, window,
};

/// Why a picture could not be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoPicture {
    /// The page's Content-Security-Policy forbids it.
    Forbidden,
    /// The browser gives back other colors than were drawn.
    Altered,
    /// Nothing tells why.
    Failed,
}

impl From<JsValue> for NoPicture {
    fn from(_: JsValue) -> Self {
        Self::Failed
    }
}

/// Milliseconds after which a file that was offered is let go. Some browsers ask where to put it and read it once that is answered.
const LET_GO_AFTER: i32 = 600_000;
/// Side of the square whose color is known before a picture is drawn over it.
const PROBE: u32 = 8;
/// How far a color may be off: some browsers change pixels a little, which nobody sees.
const NOISE: u8 = 8;

/// Whether the page stands in another one, which can forbid downloads and dialogs without a word.
#[must_use]
pub fn in_frame() -> bool {
    let Some(window) = window() else { return false };
    let top: JsValue = window.top().ok().flatten().into();
    let this: JsValue = window.into();
    top != this
}

/// A text as a file.
///
/// # Errors
/// Where the browser refuses.
pub fn blob(mime: &str, text: &str) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options)
}

/// Offers a file as a download.
///
/// # Errors
/// Where the browser refuses.
pub fn offer(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let document = window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let url = Url::create_object_url_with_blob(blob)?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    let free = Closure::once_into_js(move || Url::revoke_object_url(&url));
    if let Some(window) = window() {
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(free.unchecked_ref(), LET_GO_AFTER);
    }
    Ok(())
}

/// An SVG text as a PNG of this size.
///
/// # Errors
/// Where the browser can't draw it, or the host's policy forbids the picture.
pub async fn png(svg: &str, (width, height): (u32, u32)) -> Result<Blob, NoPicture> {
    let document = window().and_then(|window| window.document()).ok_or(NoPicture::Failed)?;
    let image = image(svg).await?;
    let canvas: HtmlCanvasElement = document.create_element("canvas")?.unchecked_into();
    canvas.set_width(width);
    canvas.set_height(height);
    let context = canvas.get_context("2d")?.ok_or(NoPicture::Failed)?.unchecked_into::<CanvasRenderingContext2d>();
    if !shows_what_is_drawn(&context)? {
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

/// An SVG text as an image: from an address of the browser's own, else, since policies often allow that, from one that holds it.
async fn image(svg: &str) -> Result<HtmlImageElement, NoPicture> {
    let forbidden = Rc::new(Cell::new(false));
    let heard = forbidden.clone();
    let _listener = Listener::on_window("securitypolicyviolation", move |event| {
        let blocked = Reflect::get(&event, &"blockedURI".into()).ok().and_then(|uri| uri.as_string());
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
    // The browser tells of the policy in a task of its own.
    breathe().await;
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

/// Whether the browser gives back the colors that were drawn. Some hand out stripes or noise in their place, so that nobody can
/// recognize the device.
fn shows_what_is_drawn(context: &CanvasRenderingContext2d) -> Result<bool, JsValue> {
    let color = [42, 111, 151];
    context.set_fill_style_str(&format!("rgb({} {} {})", color[0], color[1], color[2]));
    let side = f64::from(PROBE);
    context.fill_rect(0.0, 0.0, side, side);
    let pixels = context.get_image_data(0.0, 0.0, side, side)?.data();
    context.clear_rect(0.0, 0.0, side, side);
    Ok(pixels.chunks_exact(4).all(|pixel| pixel.iter().zip(color).all(|(found, drawn)| found.abs_diff(drawn) <= NOISE)))
}

/// A file that came in. It has to be taken while the event is heard: afterwards its target is gone.
pub struct Incoming(File);

impl From<File> for Incoming {
    fn from(file: File) -> Self {
        Self(file)
    }
}

impl Incoming {
    /// Whether files are dragged or dropped, and nobody else takes them: then the browser is kept from opening them.
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
        // The same file can be chosen again.
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
    /// What it is written in where that is not UTF-8; none where the browser can't read it.
    pub async fn text(self) -> Result<String, Option<Encoding>> {
        let bytes = JsFuture::from(self.0.array_buffer()).await.map_err(|_| None)?;
        decode(&Uint8Array::new(&bytes).to_vec()).map(str::to_owned).map_err(Some)
    }
}

/// The texts of files, and a sentence for each that can't be read as text.
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
