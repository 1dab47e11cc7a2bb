# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Try the built program as a stranger would: does it start, and does it put a page on paper?

Run by ``make build``. It sees none of our source and none of our ``.venv``; a file that was left
out of the build shows here.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = ROOT / "dist" / "facilitator" / ("facilitator.exe" if os.name == "nt" else "facilitator")
SAMPLE = ROOT / "resources" / "samples" / "sample_en.json"


def main() -> int:
    """Say what the program answered and what it weighs; 1 when something is not right."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        try:
            print(ask(folder, "--version"))
            library = ("--library", str(folder / "library.facilitator"))
            session = ask(folder, "import", str(SAMPLE), *library).split()[-1]
            paper = folder / "summary.pdf"
            ask(folder, "export", session, "--to", str(paper), *library)
            page = paper.read_bytes()
        except (OSError, subprocess.CalledProcessError) as why:
            said = getattr(why, "stderr", "") or why
            print(f"build: the program did not do its work. {said}", file=sys.stderr)
            return 1
    if not page.startswith(b"%PDF-") or b"%%EOF" not in page[-32:]:
        print("build: the summary is not a whole PDF file.", file=sys.stderr)
        return 1
    weight = sum(file.lstat().st_size for file in PROGRAM.parent.rglob("*") if file.is_file())
    print(f"summary of {len(page) / 1000:.0f} kB; the folder weighs {weight / 1_000_000:.0f} MB")
    return 0


def ask(folder: Path, *words: str) -> str:
    """Run the program with an empty home and no path to our tools; what it printed."""
    system = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}
    alone = {"HOME": str(folder), "USERPROFILE": str(folder), "QT_QPA_PLATFORM": "offscreen"}
    answer = subprocess.run(
        [str(PROGRAM), *words],
        cwd=folder,
        env=system | alone,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    return answer.stdout.strip()


if __name__ == "__main__":
    raise SystemExit(main())
