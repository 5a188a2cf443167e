"""JupyterLab on this machine alone, and a headless Chromium that looks at it."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from pathlib import Path

from labkit.release import Course
from labkit.release import notebook as files

ROOT = Path(__file__).parents[2]
SHOTS = ROOT / "build" / "browser"
COURSE = Course.find(ROOT)
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
TOKEN = "for-this-test-alone"
SETTINGS = {
    # Every cell is in the page, also those out of sight.
    "notebook-extension/tracker": {"windowingMode": "none"},
    "apputils-extension/notification": {"fetchNews": "false", "checkForUpdates": False},
}


def widget_cells(name):
    """The ids of the cells of a lab's solution that hold a widget."""
    notebook = files.read(COURSE.solution(name))
    return [cell.id for cell in notebook.cells if "widget" in files.tags(cell)]


LABS = [name for name in COURSE.labs if widget_cells(name)]


def chromium():
    """The path of a Chromium on this machine, or None."""
    return next(filter(None, map(shutil.which, BROWSERS)), None)


@contextmanager
def server(folder, scratch):
    """A JupyterLab that serves folder; yields its address. Its process group dies with it."""
    port = _free_port()
    command = [sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root"]
    command += [f"--ServerApp.root_dir={folder}", "--ip=127.0.0.1", f"--port={port}"]
    command += [f"--IdentityProvider.token={TOKEN}", "--LabApp.expose_app_in_browser=True"]
    log = (scratch / "lab.log").open("w")
    process = subprocess.Popen(command, cwd=folder, env=_environment(scratch), stdout=log,
                               stderr=subprocess.STDOUT, start_new_session=True)  # fmt: skip
    # A test run that is told to end must still come by `finally`.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        address = f"http://127.0.0.1:{port}"
        _wait_for(f"{address}/api/status?token={TOKEN}", process, scratch / "lab.log")
        yield address
    finally:
        _end(process)
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


OPEN = """async () => {
  const app = window.jupyterapp;
  await app.restored;
  const begun = Date.now();
  while (!(app.shell.currentWidget && app.shell.currentWidget.sessionContext)) {
    if (Date.now() - begun > 60000) throw new Error('no notebook was opened');
    await new Promise(done => setTimeout(done, 50));
  }
  const panel = app.shell.currentWidget;
  await panel.context.ready;
  await panel.sessionContext.ready;
  await panel.revealed;
  await panel.sessionContext.session.kernel.info;
  panel.content.widgets.forEach(cell => { cell.node.id = 'cell-' + cell.model.id; });
}"""
RUN_ALL = """() => {
  window.ranAll = undefined;
  window.jupyterapp.commands.execute('notebook:run-all-cells').then(
    done => { window.ranAll = true; }, problem => { window.ranAll = String(problem); });
}"""
RUN_ONE = """id => {
  const notebook = window.jupyterapp.shell.currentWidget.content;
  notebook.activeCellIndex = notebook.widgets.findIndex(cell => cell.model.id === id);
  window.jupyterapp.commands.execute('notebook:run-cell');
}"""
ERRORS = """() => window.jupyterapp.shell.currentWidget.context.model.toJSON().cells.flatMap(
  cell => (cell.outputs || []).filter(output => output.output_type === 'error').map(
    output => cell.id + ': ' + output.ename + ': ' + output.evalue))"""
COUNTS = """() => window.jupyterapp.shell.currentWidget.context.model.toJSON().cells.filter(
  cell => cell.cell_type === 'code').map(cell => cell.execution_count)"""
THEME = "theme => window.jupyterapp.commands.execute('apputils:change-theme', {theme})"


def open_notebook(context, address, name):
    """A page with one notebook, its kernel ready; cells have the id 'cell-' and their own."""
    page = context.new_page()
    page.goto(f"{address}/doc/tree/{Path(name).name}?token={TOKEN}")
    page.wait_for_function("window.jupyterapp !== undefined", timeout=60_000)
    # Evaluating has no time limit of its own, so it only starts what is then waited for.
    page.evaluate(f"() => {{ ({OPEN})().then(() => {{ window.opened = 'yes'; }}, "
                  "problem => { window.opened = String(problem); }); }")  # fmt: skip
    page.wait_for_function("window.opened !== undefined", timeout=120_000)
    assert page.evaluate("window.opened") == "yes", page.evaluate("window.opened")
    return page
