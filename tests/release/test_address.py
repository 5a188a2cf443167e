"""Where a lab can be opened, how it is installed there, and what its first code cell does first."""

import http.server
import os
import subprocess
import sys
import threading

import pytest
import toy
from IPython.core.interactiveshell import InteractiveShell

from labkit import address
from labkit.cli import main
from labkit.release import Course, badges, cells, generate, lint, shipped
from labkit.release import notebook as files

COURSE = Course.find()
README = (COURSE.root / "README.md").read_text(encoding="utf-8")
PUBLISHED = ["", "somebody/labs"]


@pytest.fixture
def published(request, monkeypatch):
    monkeypatch.setattr(address, "REPOSITORY", request.param)
    return request.param


@pytest.mark.parametrize("lab", COURSE.labs)
def test_every_lab_begins_with_the_same_few_lines(lab):
    solution, student = generate.made(COURSE, lab)
    first = next(cell for cell in student.cells if cell.cell_type == "code")
    source = solution.cells[files.find(solution, first.id)].source
    assert first.source == f"{cells.opening()}\n{source}"
    there = files.read(COURSE.student(lab))
    assert there.cells[files.find(there, first.id)].source == first.source, "run labkit notebooks"


@pytest.mark.parametrize("published", PUBLISHED, indirect=True)
def test_the_lines_are_few_and_short(published):
    lines = cells.opening().splitlines()
    assert 3 <= len(lines) <= 6 and max(map(len, lines)) <= 120
    assert address.install() in cells.opening()


@pytest.fixture
def kernel():
    """A kernel's shell, in which `%pip` only says what it was asked."""
    shell = InteractiveShell()
    shell.asked = []
    shell.register_magic_function(shell.asked.append, "line", "pip")
    yield shell
    shell.history_manager.enabled = False


@pytest.mark.parametrize("published", PUBLISHED, indirect=True)
def test_where_labkit_is_there_they_do_nothing(published, kernel):
    assert kernel.run_cell(cells.opening()).success
    assert kernel.asked == []


@pytest.mark.parametrize("there", ["nothing", "another package of that name"])
@pytest.mark.parametrize("published", PUBLISHED, indirect=True)
def test_where_it_is_missing_they_install_it_or_say_what_to_run(
    published, there, kernel, monkeypatch, capsys
):
    stranger = type(sys)("labkit")
    monkeypatch.setitem(sys.modules, "labkit", None if there == "nothing" else stranger)
    ran = kernel.run_cell(f"{cells.opening()}\nwent_on = True")
    if published:
        assert ran.success and kernel.user_ns["went_on"]
        assert [f"%pip {asked}" for asked in kernel.asked] == [address.install()]
        return
    said = str(ran.error_in_exec)
    assert said == f"labkit is not installed here: run {address.install()}{address.blank()}"
    assert ran.error_in_exec.__suppress_context__ and "\n" not in said
    assert "went_on" not in kernel.user_ns and kernel.asked == []


def test_lines_that_were_edited_are_stale(tmp_path, monkeypatch):
    built = toy.course(tmp_path, monkeypatch)
    path = built.student(toy.LAB)
    text = path.read_text(encoding="utf-8")
    assert "except ImportError" in text and stale(built) == []
    path.write_text(text.replace("except ImportError", "except OSError"), encoding="utf-8")
    assert "is not what solutions/ generates → run labkit notebooks" in str(stale(built))


def stale(built):
    """What the linter says of generated parts."""
    lab = lint.load(built, toy.LAB)
    return [str(p) for p in lint.fresh.is_generated(built, lab, *generate.made(built, toy.LAB))]


class Index(http.server.BaseHTTPRequestHandler):
    """A package index that has nothing, and remembers what it was asked for."""

    asked: list[str] = []

    def do_GET(self):
        self.asked.append(self.path)
        self.send_error(404)

    def log_message(self, *_):
        pass


@pytest.fixture
def index():
    Index.asked.clear()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Index)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/simple"
    server.shutdown()
    server.server_close()


def pasted(command: str, index: str) -> list[str]:
    """What an index is asked for when a command is pasted as it stands. git is not found, so that
    nothing is fetched from where the course would be published."""
    what = command.partition(" install ")[2].strip('"')
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PIP_")}
    environment |= {"PATH": "", "PIP_CONFIG_FILE": os.devnull, "PIP_INDEX_URL": index}
    environment["PIP_DISABLE_PIP_VERSION_CHECK"] = "1"
    pip = [sys.executable, "-m", "pip", "install", "--dry-run", "--ignore-installed", "--no-deps"]
    done = subprocess.run([*pip, "--retries", "0", what], env=environment, capture_output=True)
    assert done.returncode
    return Index.asked


@pytest.mark.slow
@pytest.mark.parametrize("published", PUBLISHED, indirect=True)
def test_no_index_is_asked_for_a_stranger_s_package(published, index):
    assert pasted(address.install(), index) == []
    assert pasted('%pip install "COURSE[kernel]"', index) == ["/simple/course/"]


@pytest.mark.parametrize("published", PUBLISHED, indirect=True)
def test_labs_that_did_not_come_are_brought_from_where_labkit_is(published, monkeypatch, tmp_path):
    monkeypatch.setattr(shipped, "__file__", str(tmp_path / "a" / "b" / "c.py"))
    monkeypatch.setattr(shipped.metadata, "files", lambda name: [])
    with pytest.raises(shipped.CourseError) as raised:
        shipped.source()
    anew = address.install("", "python -m pip", "--force-reinstall", "--no-deps")
    assert str(raised.value).endswith(f"the labs did not come with it; {anew}{address.blank()}")
    assert "rnn-labs" not in anew or " @ git+https://" in anew


def test_no_badge_leads_nowhere(monkeypatch):
    monkeypatch.setattr(address, "REPOSITORY", "")
    assert badges.badges("03_forward") == ""
    _, student = generate.made(COURSE, "03_forward")
    assert "open-elsewhere" not in [cell.id for cell in student.cells]


def test_badges_stand_under_the_title_and_lead_to_the_lab(monkeypatch):
    monkeypatch.setattr(address, "REPOSITORY", "somebody/labs")
    _, student = generate.made(COURSE, "03_forward")
    assert student.cells[0].source.startswith("# ") and student.cells[1].id == "open-elsewhere"
    said = student.cells[1].source
    assert "/github/somebody/labs/blob/main/notebooks/03_forward.ipynb)" in said
    assert "/gh/somebody/labs/main?labpath=notebooks%2F03_forward.ipynb)" in said


def test_the_readme_is_what_the_constant_says():
    assert all(README.count(mark) == 1 for mark in badges.MARKS)
    assert badges.in_readme(README, COURSE.labs[0]) == README, "run labkit notebooks"


def test_badges_come_into_the_readme_and_go_again(monkeypatch):
    monkeypatch.setattr(address, "REPOSITORY", "somebody/labs")
    with_badges = badges.in_readme(README, "01_tokens")
    assert "/github/somebody/labs/blob/main/notebooks/01_tokens.ipynb)" in with_badges
    assert badges.in_readme(with_badges, "01_tokens") == with_badges
    monkeypatch.setattr(address, "REPOSITORY", "")
    assert badges.in_readme(with_badges, "01_tokens") == badges.in_readme(README, "01_tokens")
    assert badges.in_readme("# Mine\n", "01_tokens") == "# Mine\n"


def test_labkit_notebooks_writes_the_readme_too(tmp_path, monkeypatch, capsys):
    built = toy.course(tmp_path, monkeypatch)
    path = tmp_path / "README.md"
    path.write_text(f"# Toy\n\n{''.join(badges.MARKS)}\n\nWords.\n", encoding="utf-8")
    command = ["notebooks", "--root", str(built.root)]
    monkeypatch.setattr(address, "REPOSITORY", "somebody/labs")
    assert main(command) == 0
    assert "README.md: written" in capsys.readouterr().out
    said = path.read_text(encoding="utf-8")
    assert f"somebody/labs/blob/main/notebooks/{toy.LAB}.ipynb" in said
    assert said.endswith("Words.\n")
    monkeypatch.setattr(address, "REPOSITORY", "")
    assert main([*command, "--check"]) == 1
    assert "README.md: stale; run labkit notebooks" in capsys.readouterr().out
    assert path.read_text(encoding="utf-8") == said
