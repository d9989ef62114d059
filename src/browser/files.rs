//! Files out and in, made and read in the browser; nothing is sent.

use js_sys::{Array, Function, Promise};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, DragEvent, Event, File, FileList, HtmlAnchorElement, HtmlCanvasElement,
    HtmlImageElement, HtmlInputElement, Url, window,
};

/// Why a picture could not be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoPicture;

impl From<JsValue> for NoPicture {
    fn from(_: JsValue) -> Self {
        Self
    }
}

/// Offers a text as a download.
pub fn download(name: &str, mime: &str, text: &str) {
    if let Ok(blob) = blob(mime, text) {
        let _ = offer(name, &blob);
    }
}

fn blob(mime: &str, text: &str) -> Result<Blob, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options)
}

fn offer(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let document = window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let url = Url::create_object_url_with_blob(blob)?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // The browser has taken what it needs by the time the click returns and the next task begins.
    let free = Closure::once_into_js(move || Url::revoke_object_url(&url));
    if let Some(window) = window() {
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(free.unchecked_ref(), 1000);
    }
    Ok(())
}

/// Offers an SVG text as a PNG of this size.
///
/// # Errors
/// Where the browser can't draw it, or the host's policy forbids the picture.
pub async fn download_png(name: &str, svg: &str, (width, height): (u32, u32)) -> Result<(), NoPicture> {
    let document = window().and_then(|window| window.document()).ok_or(NoPicture)?;
    let url = Url::create_object_url_with_blob(&blob("image/svg+xml", svg)?)?;
    let image = HtmlImageElement::new()?;
    let loaded = Promise::new(&mut |resolve: Function, reject: Function| {
        image.set_onload(Some(&resolve));
        image.set_onerror(Some(&reject));
    });
    image.set_src(&url);
    let drawn = JsFuture::from(loaded).await;
    let _ = Url::revoke_object_url(&url);
    drawn?;
    let canvas: HtmlCanvasElement = document.create_element("canvas")?.unchecked_into();
    canvas.set_width(width);
    canvas.set_height(height);
    let context = canvas.get_context("2d")?.ok_or(NoPicture)?.unchecked_into::<CanvasRenderingContext2d>();
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width.into(), height.into())?;
    let made = Promise::new(&mut |resolve: Function, _: Function| {
        let _ = canvas.to_blob(&resolve);
    });
    let png = JsFuture::from(made).await?.dyn_into::<Blob>()?;
    Ok(offer(name, &png)?)
}

/// A file that came in. It has to be taken while the event is heard: afterwards its target is gone.
pub struct Incoming(File);

impl Incoming {
    /// The files that were dropped; none where something else was.
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

    /// The texts of those that can be read.
    pub async fn texts(files: Vec<Self>) -> Vec<String> {
        let mut texts = Vec::new();
        for file in files {
            texts.extend(file.text().await);
        }
        texts
    }

    async fn text(self) -> Option<String> {
        JsFuture::from(self.0.text()).await.ok()?.as_string()
    }
}
