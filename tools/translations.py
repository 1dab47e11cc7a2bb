# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Keeps the translation files in step with the words in the source.

`python -m tools.translations` reads every `tr("…")` and `mark("…")`, updates
`resources/i18n/facilitator_{lang}.ts` (what is translated stays) and makes the `.qm` files.
The English file holds only the plurals: `%n note(s)` becomes "%n note" and "%n notes" by itself.
"""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as Xml

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
CONTEXT = "facilitator"
LANGUAGES = {"en": "en_GB", "nl": "nl_NL", "sv": "sv_SE", "et": "et_EE"}
PLURALS = 2
#: English plurals that are not made with "(s)".
IRREGULAR = {
    "person(s)": ("person", "people"),
    "%n people": ("%n person", "%n people"),
    "copies": ("copy", "copies"),
}
_NAMES = {"tr", "mark"}


def words_in(source: str) -> dict[str, bool]:
    """Text → whether it has plurals, of every `tr` and `mark` call with a literal text."""
    found: dict[str, bool] = {}
    for node in ast.walk(ast.parse(source)):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
            continue
        if node.func.id not in _NAMES or not node.args:
            continue
        text = node.args[0]
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            counted = len(node.args) > 1 or any(word.arg == "n" for word in node.keywords)
            found[text.value] = found.get(text.value, False) or counted
    return found


def all_words(root: Path = ROOT) -> dict[str, bool]:
    """The words of the whole program, in the order of the files."""
    found: dict[str, bool] = {}
    for file in sorted((root / "facilitator").rglob("*.py")):
        for text, counted in words_in(file.read_text(encoding="utf-8")).items():
            found[text] = found.get(text, False) or counted
    return found


def known(file: Path) -> dict[str, list[str]]:
    """What is translated already: text → its forms (one, or one for each plural)."""
    if not file.exists():
        return {}
    found: dict[str, list[str]] = {}
    for message in Xml.parse(file).iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")]
        found[message.findtext("source") or ""] = forms or [translation.text or ""]
    return found


def english_forms(text: str) -> list[str]:
    """ "%n note(s)" → "%n note", "%n notes"; nothing when it is not clear how."""
    for word, forms in IRREGULAR.items():
        if word in text:
            return [text.replace(word, form).replace("(s)", "s") for form in forms]
    return [text.replace("(s)", ""), text.replace("(s)", "s")] if "(s)" in text else []


def file_for(lang: str, words: dict[str, bool], translated: dict[str, list[str]]) -> Xml.Element:
    """The translation file as XML; what nobody has translated is marked unfinished."""
    root = Xml.Element("TS", version="2.1", language=LANGUAGES[lang], sourcelanguage="en_GB")
    context = Xml.SubElement(root, "context")
    Xml.SubElement(context, "name").text = CONTEXT
    for text, counted in words.items():
        if lang == "en" and not counted:
            continue
        forms = translated.get(text) or (english_forms(text) if lang == "en" else [])
        message = Xml.SubElement(context, "message", {"numerus": "yes"} if counted else {})
        Xml.SubElement(message, "source").text = text
        translation = Xml.SubElement(message, "translation")
        if not forms or not all(forms):
            translation.set("type", "unfinished")
        if counted:
            for form in forms or [""] * PLURALS:
                Xml.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0] if forms else None
    Xml.indent(root)
    return root


def update(folder: Path = FOLDER, root: Path = ROOT) -> dict[str, int]:
    """Write the `.ts` files; language → how many texts wait for a translation."""
    folder.mkdir(parents=True, exist_ok=True)
    words, waiting = all_words(root), {}
    for lang in LANGUAGES:
        file = folder / f"{CONTEXT}_{lang}.ts"
        made = file_for(lang, words, known(file))
        waiting[lang] = len(made.findall(".//translation[@type='unfinished']"))
        text = Xml.tostring(made, encoding="unicode")
        head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
        file.write_text(f"{head}{text}\n", encoding="utf-8", newline="\n")
    return waiting


def release(folder: Path = FOLDER) -> None:
    """Make the `.qm` files with the tool that comes with PySide6."""
    tool = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    if tool is None:
        raise SystemExit("pyside6-lrelease is not beside this Python; run make setup first.")
    for file in sorted(folder.glob("*.ts")):
        target = file.with_suffix(".qm")
        subprocess.run([tool, "-silent", str(file), "-qm", str(target)], check=True)


def main() -> None:
    """Update, release, and say what is left to translate."""
    for lang, count in update().items():
        print(f"{lang}: {count} to translate")
    release()


if __name__ == "__main__":
    main()
