# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Prepare this folder: ``.venv`` with everything in it and the ``facilitator`` command.

One line on every system, with nothing installed but Python: ``python tools/setup.py``.
It installs exactly the versions of ``constraints.txt``, checks their hashes, adds the system
libraries that Qt needs where it may (Debian and Ubuntu), and does nothing when all is there.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "setup-stamp"
OLDEST = (3, 11)
NEWEST = (3, 13)

# What Qt needs to draw without a screen, to open a window, and to print. Debian's package names.
SYSTEM_LIBRARIES = """
    libgl1 libegl1 libx11-6 libdbus-1-3 libfontconfig1 libglib2.0-0 libxkbcommon0
    libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
    libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0 libx11-xcb1
    libcups2
"""


class CannotPrepare(Exception):
    """The set-up cannot go on; the text says why and what to do."""


def main() -> int:
    """Prepare the folder; 0 when it is ready, 2 with one sentence when it cannot be."""
    try:
        install_system_libraries()
        if STAMP.is_file() and STAMP.read_text(encoding="utf-8") == fingerprint():
            return 0
        make_environment(find_python())
        install_packages()
    except CannotPrepare as why:
        print(f"setup: {why}", file=sys.stderr)
        return 2
    STAMP.write_text(fingerprint(), encoding="utf-8")
    print(f"setup: ready. Start the program with {in_venv('facilitator').relative_to(ROOT)}")
    return 0


def fingerprint() -> str:
    """Changes when a requirement changes or the folder moves (commands in it hold full paths)."""
    digest = hashlib.sha256(str(ROOT).encode())
    for name in ("constraints.txt", "pyproject.toml", "tools/setup.py"):
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def in_venv(command: str) -> Path:
    """The full path of a command inside ``.venv``."""
    if os.name == "nt":
        return VENV / "Scripts" / f"{command}.exe"
    return VENV / "bin" / command


def run(*command: str | Path, doing: str) -> None:
    """Run a command and show what it says; raise ``CannotPrepare`` when it does not succeed."""
    if subprocess.run([str(part) for part in command], cwd=ROOT, check=False).returncode:
        raise CannotPrepare(f"{doing} did not work; the lines above say why.")


# Python ----------------------------------------------------------------------------------------


def version_of(python: list[str]) -> tuple[int, ...]:
    """The version of this Python command, ``(0,)`` when it does not run."""
    ask = "import sys; print(*sys.version_info[:2])"
    try:
        answer = subprocess.run([*python, "-c", ask], capture_output=True, text=True, check=False)
    except OSError:
        return (0,)
    return tuple(map(int, answer.stdout.split())) or (0,)


def find_python() -> list[str]:
    """The command of a Python that the packages are built for; this very one if it will do."""
    candidates = [[sys.executable]]
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        candidates += [[f"python3.{minor}"], ["py", f"-3.{minor}"]]
    for candidate in candidates:
        if shutil.which(candidate[0]) and OLDEST <= version_of(candidate) <= NEWEST:
            return candidate
    raise CannotPrepare(
        "Facilitator needs Python 3.11, 3.12 or 3.13. Install one (on Debian and Ubuntu: "
        "sudo apt-get install python3 python3-venv; elsewhere: python.org), then try again."
    )


def make_environment(python: list[str]) -> None:
    """Make ``.venv`` anew, unless the one that is there belongs to this folder and works."""
    if version_of([str(in_venv("python"))]) >= OLDEST and in_venv("pip").exists() and here():
        return
    print("setup: making .venv")
    if not has_ensurepip(python):
        install_debian_packages(["python{}.{}-venv".format(*version_of(python))])
    run(*python, "-m", "venv", "--clear", VENV, doing="Making .venv")


def here() -> bool:
    """Whether ``.venv`` was made in this folder, not copied with it from elsewhere."""
    settings = VENV / "pyvenv.cfg"
    return settings.is_file() and str(VENV) in settings.read_text(encoding="utf-8")


def has_ensurepip(python: list[str]) -> bool:
    """Debian's Python comes without what ``venv`` needs to put pip into a new environment."""
    found = subprocess.run([*python, "-c", "import ensurepip"], capture_output=True, check=False)
    return found.returncode == 0


def install_packages() -> None:
    """Install what ``constraints.txt`` names, then this project itself as an editable package."""
    print("setup: installing packages (about 300 MB the first time)", flush=True)
    pip = [str(in_venv("python")), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    run(*pip, "--require-hashes", "-r", "constraints.txt", doing="Installing the packages")
    run(*pip, "--no-deps", "--no-build-isolation", "-e", ".", doing="Installing Facilitator")


# System libraries ------------------------------------------------------------------------------


def install_system_libraries() -> None:
    """Add what Qt needs on Debian and Ubuntu; say what to type where that is not allowed."""
    if not shutil.which("dpkg-query"):
        return
    missing = sorted(set(SYSTEM_LIBRARIES.split()) - installed_on_debian())
    if not missing:
        return
    try:
        install_debian_packages(missing)
    except CannotPrepare as why:
        # The program may still run (some of these are only for printing), so this is no stop.
        print(f"setup: {why}", file=sys.stderr)


def installed_on_debian() -> set[str]:
    """Names of installed packages, and the names they stand in for (``libcups2t64`` and such)."""
    form = "-f=${db:Status-Abbrev}|${Package}|${Provides}\n"
    answer = subprocess.run(["dpkg-query", "-W", form], capture_output=True, text=True, check=False)
    names: set[str] = set()
    for line in answer.stdout.splitlines():
        status, package, provides = line.split("|", 2)
        if status.startswith("ii"):
            names.add(package)
            names.update(part.split()[0] for part in provides.split(",") if part.strip())
    return names


def install_debian_packages(packages: list[str]) -> None:
    """Install packages as root or with sudo; otherwise raise with the line to type."""
    by_hand = f"sudo apt-get install {' '.join(packages)}"
    prefix = apt_prefix()
    if prefix is None:
        raise CannotPrepare(f"Some system packages are missing. Type: {by_hand}")
    print(f"setup: installing system packages: {' '.join(packages)}", flush=True)
    quiet = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    subprocess.run([*quiet, "update"], check=False)
    install = [*quiet, "install", "-y", "--no-install-recommends", *packages]
    with open(os.devnull, "w", encoding="utf-8") as unread:
        done = subprocess.run(install, stdout=unread, check=False)
    if done.returncode:
        raise CannotPrepare(f"Some system packages could not be installed. Try: {by_hand}")


def apt_prefix() -> list[str] | None:
    """How to run apt: as we are (root), with sudo when it asks for no password, or not at all."""
    if not shutil.which("apt-get"):
        return None
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        return []
    if shutil.which("sudo"):
        asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
        if asked.returncode == 0:
            return ["sudo", "-n"]
    return None


if __name__ == "__main__":
    raise SystemExit(main())
