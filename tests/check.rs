//! Runs `check` as an author does: on a broken file, a good one, and one that changed after its release.

use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A folder that is deleted at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("maturity-scan-check-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir(&path).unwrap();
        Self(path)
    }

    /// A folder with a git repository.
    fn with_git(name: &str) -> Self {
        let folder = Self::new(name);
        folder.git(&["init", "--quiet"]);
        folder
    }

    fn git(&self, arguments: &[&str]) {
        let mut git = command("git", &self.0);
        let who = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgSign=false"];
        assert!(git.args(who).args(arguments).status().unwrap().success(), "git {arguments:?}");
    }

    fn write(&self, name: &str, file: &Value) {
        std::fs::write(self.0.join(name), serde_json::to_string_pretty(file).unwrap()).unwrap();
    }

    fn commit(&self, name: &str, file: &Value) {
        self.write(name, file);
        self.git(&["add", "."]);
        self.git(&["commit", "--quiet", "--message", "Change"]);
    }

    /// Commits the file and tags the commit.
    fn release(&self, tag: &str, name: &str, file: &Value) {
        self.commit(name, file);
        self.git(&["tag", tag]);
    }

    /// Whether the check succeeded, and the lines it printed.
    fn check(&self, name: &str) -> (bool, Vec<String>) {
        let output = command(env!("CARGO_BIN_EXE_check"), &self.0).arg(name).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        (output.status.success(), text.lines().map(str::to_owned).collect())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A command without this machine's settings for git.
fn command(program: &str, folder: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(folder).env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
    for key in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] {
        command.env_remove(key);
    }
    command.env("GIT_CEILING_DIRECTORIES", std::env::temp_dir().canonicalize().unwrap());
    command
}

/// A complete questionnaire, for which there are no hints; items as `id question`.
fn file(version: &str, items: &[&str]) -> Value {
    let item = |line: &&str| {
        let (id, question) = line.split_once(' ').unwrap();
        json!({"id": id, "question": question, "proof": "p"})
    };
    let level = |id: &str| {
        json!({"id": id, "name": id, "essence": "e", "meaning": "m", "themes": [{"title": "t", "text": "t"}],
               "look_for": ["l"], "next": {"read": {"text": "r"}, "do": ["d"]}})
    };
    json!({"format": 1, "id": "q", "version": version, "lang": "en", "title": "Quick", "description": "d", "instruction": "i",
           "credit": "c", "method": "m", "minutes": 3, "options": ["no", "yes"], "levels": [level("low"), level("high")],
           "dimensions": [{"id": "d", "name": "D", "description": "d", "items": items.iter().map(item).collect::<Vec<_>>(),
                           "recommendations": [{"levels": [1, 2], "action": "a"}]}]})
}

#[test]
fn a_language_that_the_interface_lacks() {
    let folder = Folder::new("language");
    let mut mine = file("1.0", &["a A?"]);
    mine["lang"] = json!("ja");
    folder.write("q.json", &mine);
    let (fits, lines) = folder.check("q.json");
    assert!(fits, "{lines:?}");
    let says = "q.json: hint: lang: the interface has no “ja”, so its own words are in English";
    assert!(lines.iter().any(|line| line == says), "{lines:?}");
    mine["lang"] = json!("de-AT");
    folder.write("q.json", &mine);
    assert!(!folder.check("q.json").1.iter().any(|line| line.contains("lang:")));
}

#[test]
fn a_broken_file() {
    let folder = Folder::new("broken");
    let mut broken = file("1", &["a A?"]);
    broken["dimensions"][0]["items"][0]["weight"] = json!(0);
    folder.write("q.json", &broken);
    let (good, lines) = folder.check("q.json");
    assert_eq!(
        lines,
        [
            "q.json: dimensions[0].items[0].weight: 0; expected a whole number from 1 to 1000",
            "q.json: version: \"1\"; expected major.minor, such as \"1.0\"",
        ]
    );
    assert!(!good);
    std::fs::write(folder.0.join("utf16.json"), b"{\xFF\xFE").unwrap();
    assert_eq!(folder.check("utf16.json"), (false, vec!["utf16.json: not UTF-8 from byte 2".to_owned()]));
    std::fs::write(folder.0.join("ansi.json"), b"{\"title\": \"M\xFCller\"}").unwrap();
    assert_eq!(folder.check("ansi.json").1, ["ansi.json: not UTF-8 from byte 13, but probably Windows-1252"]);
    let (good, lines) = folder.check("absent.json");
    assert!(!good && lines[0].starts_with("absent.json: "), "{lines:?}");
}

#[test]
fn a_good_file_outside_git_with_hints() {
    let folder = Folder::new("good");
    let mut bare = file("1.0", &["a A?", "b B?"]);
    bare["dimensions"][0]["items"][1]["core"] = json!(false);
    bare["dimensions"][0]["items"][1]["proof"] = json!(null);
    bare["dimensions"][0]["items"][1]["options"] = json!(["no", "so ".repeat(21)]);
    bare["dimensions"][0]["recommendations"][0]["levels"] = json!([2]);
    bare["levels"][1]["essence"] = json!(null);
    bare["history"] = json!([{"version": "0.9", "layout": ["b:4", "gone:4"]}]);
    bare["minutes"] = json!(null);
    folder.write("q.json", &bare);
    let (good, lines) = folder.check("q.json");
    assert_eq!(
        lines,
        [
            "q.json: Quick: dimensions 1, items 1 core + 1 reserve, levels 2, no duration given",
            "q.json: hint: minutes: missing",
            "q.json: hint: levels[1]: no essence",
            "q.json: hint: dimensions[0].items[1].options[1]: 21 words; up to 20 read well",
            "q.json: hint: dimensions[0].items: no proof for b",
            "q.json: hint: dimensions[0].recommendations: none for level 1",
            "q.json: hint: history[0]: \"gone\" has no item today, so its answers are dropped",
            "q.json: not in a git repository: earlier versions were not checked",
        ]
    );
    assert!(good);
}

#[test]
fn translations_are_read_with_their_base_file() {
    let folder = Folder::new("translated");
    folder.write("q.json", &file("1.0", &["a A?"]));
    let mut texts = json!({"lang": "de", "title": "Rasch", "description": "d", "instruction": "i", "credit": "c", "method": "m",
        "options": ["nein", "ja"], "items": {"a": {"question": "A?"}},
        "dimensions": {"d": {"name": "D", "description": "d", "recommendations": [{"action": "a"}]}},
        "levels": file("1.0", &[])["levels"].clone()});
    folder.write("q.de.json", &texts);
    let lacks = "q.de.json: hint: dimensions[0].items[0].proof: not translated";
    let base = "q.json: Quick: dimensions 1, items 1 core + 0 reserve, levels 2, 3 minutes";
    let no_git = "q.json: not in a git repository: earlier versions were not checked";
    assert_eq!(folder.check("q.json"), (true, [base, lacks, no_git].map(str::to_owned).to_vec()));
    assert_eq!(folder.check("q.de.json"), (true, vec![lacks.to_owned()]));
    texts["items"]["b"] = json!({"question": "B?"});
    folder.write("q.de.json", &texts);
    std::fs::write(folder.0.join("q.fr.json"), "{").unwrap();
    let unknown = "q.de.json: items.b: no text of the base file";
    let broken = "q.fr.json: not JSON: the text ends too early at line 1 column 1";
    assert_eq!(folder.check("q.json"), (false, [base, lacks, unknown, broken, no_git].map(str::to_owned).to_vec()));
}

#[test]
fn sentences_that_nobody_translated_are_pointed_out() {
    let folder = Folder::new("same");
    let mut base = file("1.0", &["a How do we do it?"]);
    base["description"] = json!("Six words that say very little");
    folder.write("q.json", &base);
    folder.write(
        "q.de.json",
        &json!({"lang": "de", "description": "Six words that say very little",
        "items": {"a": {"question": "Wie machen wir das?"}}}),
    );
    let (good, lines) = folder.check("q.de.json");
    let same: Vec<_> = lines.iter().filter(|line| line.contains("the same text")).collect();
    assert!(good, "a hint is no fault");
    assert_eq!(same, ["q.de.json: hint: description: the same text as in the base file"]);
}

#[test]
fn what_was_never_released_may_change() {
    let folder = Folder::with_git("unreleased");
    folder.commit("q.json", &file("1.0", &["a A?"]));
    folder.git(&["tag", "draft"]);
    folder.write("q.json", &file("1.0", &["b B?"]));
    let summary = "q.json: Quick: dimensions 1, items 1 core + 0 reserve, levels 2, 3 minutes";
    assert_eq!(folder.check("q.json"), (true, vec![summary.to_owned()]), "no tag names a release");
    folder.release("v0.1.0", "q.json", &file("1.0", &["b B?"]));
    folder.commit("q.json", &file("1.1", &["c C?"]));
    let mut next = file("1.1", &["d D?"]);
    next["history"] = json!([{"version": "1.0", "layout": ["b:4"], "moved": {"b": "d"}}]);
    folder.write("q.json", &next);
    assert_eq!(folder.check("q.json"), (true, vec![summary.to_owned()]), "what stood between releases was in no one's hands");
}

#[test]
fn a_file_that_changed_after_it_was_released() {
    let folder = Folder::with_git("changed");
    folder.release("v0.1.0", "old.json", &file("0.9", &["z Z?"]));
    folder.release("v0.2.0", "old.json", &file("1.0", &["a A?", "b B?", "c C?"]));
    folder.git(&["tag", "v0.10.0"]);
    folder.git(&["mv", "old.json", "new.json"]);
    folder.commit("new.json", &file("1.0", &["a A?", "b Better words?", "c C?"]));
    let summary = "new.json: Quick: dimensions 1, items 3 core + 0 reserve, levels 2, 3 minutes";
    let draft = [
        "new.json: hint: history: the layout of version 0.9 in v0.1.0 is missing; add",
        r#"{"version": "0.9", "layout": ["z:4"], "moved": {}}"#,
        "new.json: hint: history: \"z\" is gone: add its new id to \"moved\", or its answers are dropped",
    ];
    let (good, lines) = folder.check("new.json");
    assert_eq!(lines, [&[summary], &draft[..]].concat(), "words are no layout");
    assert!(good, "a draft is the author's to decide");

    let mut changed = file("1.0", &["b B?", "a2 A?", "d D?"]);
    folder.write("new.json", &changed);
    let entry = r#"{"version": "1.0", "layout": ["a:4", "b:4", "c:4"], "moved": {"a": "a2"}}"#;
    let told = [
        "new.json: version: version 1.0 in v0.10.0 has another layout, so today's needs a higher number",
        "new.json: history: the layout of version 1.0 in v0.10.0 is missing; add",
        entry,
        "new.json: history: \"c\" is gone: add its new id to \"moved\", or its answers are dropped",
    ];
    let (good, lines) = folder.check("new.json");
    assert_eq!(lines, [&[summary], &told[..], &draft[..]].concat());
    assert!(!good);

    changed["version"] = json!("2.0");
    changed["history"] = json!([serde_json::from_str::<Value>(entry).unwrap()]);
    folder.write("new.json", &changed);
    let (good, lines) = folder.check("new.json");
    let kept = "new.json: hint: history[0]: \"c\" has no item today, so its answers are dropped";
    assert_eq!(lines, [&[summary, kept], &draft[..]].concat());
    assert!(good);
}

#[test]
fn the_guide_shows_what_is_printed() {
    let guide = include_str!("../docs/authors.md");
    let block = |heading: &str, fence: &str| {
        let (_, rest) = guide.split_once(heading).unwrap();
        rest.split_once(fence).unwrap().1.split("```").next().unwrap()
    };
    let folder = Folder::with_git("guide");
    std::fs::create_dir(folder.0.join("questionnaires")).unwrap();
    std::fs::write(folder.0.join("questionnaires/feedback.json"), block("### The whole file", "```json\n")).unwrap();
    let shown: Vec<_> = block("## Validate", "```text\n").lines().map(str::to_owned).collect();
    assert_eq!(folder.check("questionnaires/feedback.json"), (true, shown));
}

#[test]
fn without_git() {
    let folder = Folder::with_git("without");
    folder.commit("q.json", &file("1.0", &["a A?"]));
    let output = command(env!("CARGO_BIN_EXE_check"), &folder.0).arg("q.json").env("PATH", "").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.ends_with("q.json: git is not installed: earlier versions were not checked\n"), "{text}");
    assert!(output.status.success());
}

#[test]
fn another_number_of_levels() {
    let folder = Folder::with_git("levels");
    folder.release("v1.0.0", "q.json", &file("1.0", &["a A?"]));
    let mut three = file("2.0", &["a A?"]);
    three["options"] = json!(["no", "partly", "yes"]);
    three["levels"].as_array_mut().unwrap().push(json!({"id": "top", "name": "Top"}));
    folder.write("q.json", &three);
    let (good, lines) = folder.check("q.json");
    assert_eq!(
        lines.last().unwrap(),
        "q.json: levels: 3, where version 1.0 in v1.0.0 has 2: use a new id, because saved answers no longer fit"
    );
    assert!(!good);
    three["id"] = json!("q3");
    folder.write("q.json", &three);
    assert!(folder.check("q.json").0);
}
