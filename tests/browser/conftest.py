"""One JupyterLab, one Chromium and one page for all notebooks; skipped where there is none."""

import lab_in_browser as lab
import labs_to_run
import pytest
from desk import Desk

LIMIT = (
    2700  # seconds for everything: a browser that hangs ends, a machine that is busy may be slow
)


def pytest_collection_modifyitems(items):
    """All tests of one notebook together, in the order in which notebooks are run."""

    def place(item):
        name = getattr(item, "callspec", None) and item.callspec.params.get("name")
        return labs_to_run.ALL.index(name) if name in labs_to_run.ALL else len(labs_to_run.ALL)

    here = [item for item in items if item.path.is_relative_to(lab.ROOT / "tests" / "browser")]
    others = [item for item in items if item not in here]
    items[:] = others + sorted(here, key=place)


@pytest.fixture(scope="session")
def chromium():
    api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    with lab.hard_limit(LIMIT), api.sync_playwright() as playwright:
        path = lab.chromium(playwright)
        if path is None:
            pytest.skip("there is no Chromium here: apt install chromium")
        browser = playwright.chromium.launch(executable_path=path, args=lab.FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def strangers():
    """What any page asked of another machine."""
    return []


@pytest.fixture(scope="session")
def desk(request, chromium, tmp_path_factory, strangers):
    """JupyterLab with the notebooks that this session wants."""
    asked = {getattr(item, "callspec", None) and item.callspec.params.get("name")
             for item in request.session.items}  # fmt: skip
    scratch = tmp_path_factory.mktemp("jupyter")
    folder = scratch / "labs"
    folder.mkdir()
    labs_to_run.write([name for name in labs_to_run.ALL if name in asked], folder)
    lab.SHOTS.mkdir(parents=True, exist_ok=True)
    with lab.server(folder, scratch) as address:
        page = chromium.new_page(viewport={"width": 1280, "height": 900})
        page.set_default_timeout(60_000)

        def note(asking):
            if asking.url.startswith(("http", "ws")) and not asking.url.startswith(address):
                strangers.append(asking.url)

        page.on("request", note)
        yield Desk(page, address)


@pytest.fixture
def notebook(desk, name):
    """The notebook `name`, run to its end."""
    return desk.take(name)
