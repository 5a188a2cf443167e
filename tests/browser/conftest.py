"""One JupyterLab and one Chromium for all browser tests; skipped where they cannot be had."""

import shutil
from types import SimpleNamespace

import lab_in_browser as lab
import pytest
from lab_in_browser import COURSE, LABS, SHOTS


@pytest.fixture(scope="session")
def chromium():
    api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    path = lab.chromium()
    if path is None:
        pytest.skip("there is no Chromium here: apt install chromium")
    with api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=lab.FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def pages(chromium, tmp_path_factory):
    """Every lab with widgets, opened and on its way through Run All, by name.

    Also `strangers`: what any page asked of another machine.
    """
    scratch = tmp_path_factory.mktemp("jupyter")
    folder = scratch / "labs"
    folder.mkdir()
    for name in LABS:
        shutil.copy(COURSE.solution(name), folder)
    SHOTS.mkdir(parents=True, exist_ok=True)
    opened, strangers = {}, []
    with lab.server(folder, scratch) as address:
        context = chromium.new_context(viewport={"width": 1280, "height": 900})
        context.set_default_timeout(60_000)

        def note(request):
            if request.url.startswith(("http", "ws")) and not request.url.startswith(address):
                strangers.append(request.url)

        context.on("request", note)
        for name in LABS:
            opened[name] = lab.open_notebook(context, address, f"{name}.ipynb")
        # All at once: the long ones work while the short ones are looked at.
        for page in opened.values():
            page.evaluate(lab.RUN_ALL)
        yield SimpleNamespace(by_name=opened, strangers=strangers)
        context.close()
