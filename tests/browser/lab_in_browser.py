"""JupyterLab on this machine alone, a headless Chromium, and an end to both."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil

ROOT = Path(__file__).parents[2]
SHOTS = ROOT / "build" / "browser"
CI = os.environ.get("CI", "").lower() not in ("", "0", "false")  # nobody would see the pictures
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
]
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# Between two looks at what takes long. Playwright looks with every frame unless it is told so, for
# which Chromium draws sixty a second for as long as a lab runs.
LOOK = 100  # milliseconds
TOKEN = "for-this-test-alone"
APPS = {"jupyterlab": "LabApp", "notebook": "JupyterNotebookApp"}
SETTINGS = {
    # Every cell is in the page, also those out of sight.
    "notebook-extension/tracker": {"windowingMode": "none"},
    "apputils-extension/notification": {"fetchNews": "false", "checkForUpdates": False},
}


def chromium(playwright):
    """The path of a Chromium on this machine, or None."""
    own = playwright.chromium.executable_path
    return next(filter(None, map(shutil.which, (*BROWSERS, own))), None)


@contextmanager
def hard_limit(seconds):
    """After `seconds`, end all that was started inside: whatever waits for it then fails.

    A page that never comes back holds playwright for ever: its `evaluate` has no time limit.
    """
    others = {child.pid for child in psutil.Process().children(recursive=True)}

    def end():
        print(f"not done after {seconds} s: JupyterLab and Chromium are ended", file=sys.stderr)
        for child in psutil.Process().children(recursive=True):
            if child.pid not in others:
                with suppress(psutil.Error):
                    child.kill()

    timer = threading.Timer(seconds, end)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


@contextmanager
def server(folder, scratch, front="jupyterlab"):
    """A front end that serves folder; yields its address. Its process group dies with it."""
    port = _free_port()
    command = [sys.executable, "-m", front, "--no-browser", "--allow-root"]
    command += [f"--ServerApp.root_dir={folder}", "--ip=127.0.0.1", f"--port={port}"]
    command += [f"--IdentityProvider.token={TOKEN}", f"--{APPS[front]}.expose_app_in_browser=True"]
    log = (scratch / "lab.log").open("w")
    process = subprocess.Popen(command, cwd=folder, env=_environment(scratch), stdout=log,
                               stderr=subprocess.STDOUT, start_new_session=True)  # fmt: skip
    # A test run that is told to end must still come by `finally`.
    before = signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        address = f"http://127.0.0.1:{port}"
        _wait_for(f"{address}/api/status?token={TOKEN}", process, scratch / "lab.log")
        yield address
    finally:
        _end(process)
        signal.signal(signal.SIGTERM, before)
        log.close()


def _environment(scratch):
    """A home of the test's own, one thread, and somebody watching: CI would hush the labs."""
    settings = scratch / "settings"
    for name, values in SETTINGS.items():
        path = settings / "@jupyterlab" / f"{name}.jupyterlab-settings"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(values))
    own = {
        "JUPYTERLAB_SETTINGS_DIR": settings,
        "JUPYTERLAB_WORKSPACES_DIR": scratch / "workspaces",
        "JUPYTER_CONFIG_DIR": scratch / "config",
        "JUPYTER_RUNTIME_DIR": scratch / "runtime",
        "JUPYTER_DATA_DIR": scratch / "data",
        "IPYTHONDIR": scratch / "ipython",
    }
    threads = {f"{name}_NUM_THREADS": "1" for name in ("OMP", "OPENBLAS", "MKL", "NUMEXPR")}
    kept = {
        name: value for name, value in os.environ.items() if name not in ("CI", "PYTEST_ADDOPTS")
    }
    return kept | threads | {name: str(path) for name, path in own.items()}


def _free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _wait_for(address, process, log, seconds=60):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise RuntimeError(f"JupyterLab ended at once:\n{log.read_text()[-2000:]}")
        try:
            with urllib.request.urlopen(address, timeout=5):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.3)
    raise RuntimeError(f"JupyterLab did not answer in {seconds} s:\n{log.read_text()[-2000:]}")


def _end(process):
    # The group, so that no kernel outlives the server that started it.
    for sign in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, sign)
            process.wait(10)
        except ProcessLookupError:
            return
        except subprocess.TimeoutExpired:
            continue
