"""Executing solutions and storing what they print."""

import os
import signal
import subprocess
import sys
import time

import pytest
from nbformat import v4

from labkit.release import Course, outputs
from labkit.release import notebook as files


def write(course, lab, *cells):
    """A notebook of code cells: (id, source) or (id, source, tags)."""
    made = [
        v4.new_code_cell(source, id=cell_id, metadata={"tags": tags[0]} if tags else {})
        for cell_id, source, *tags in cells
    ]
    files.write(v4.new_notebook(cells=made), course.solution(lab))


def cells(course, lab):
    return {cell.id: cell for cell in files.read(course.solution(lab)).cells}


GOOD = (
    ("print", "import os, sys\nprint(1)\nprint(2)\n"
     "os.environ['OMP_NUM_THREADS'] + os.environ.get('LABKIT_DRAFT', '')"),
    ("streams", "for i in range(3):\n    print(i, flush=True)\n    print('w', file=sys.stderr)"),
    ("raises", "{}['lost']", ["raises-exception"]),
    ("widget", "from IPython.display import display\n"
     "display({'text/plain': 'a slider', "
     "'application/vnd.jupyter.widget-view+json': {'model_id': 'ab'}}, raw=True)"),
    ("path", "open('beside.txt').read()"),
)  # fmt: skip


@pytest.fixture(scope="module")
def stored(tmp_path_factory):
    """A course whose one notebook was executed twice: (course, bytes then, bytes now)."""
    course = Course(tmp_path_factory.mktemp("course"))
    write(course, "01_good", *GOOD)
    (course.root / "solutions" / "beside.txt").write_text("found")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LABKIT_DRAFT", "1")
        assert outputs.store(course, ["01_good"]) == []
    first = course.solution("01_good").read_bytes()
    assert outputs.store(course, ["01_good"]) == []
    return course, first, course.solution("01_good").read_bytes()


def test_a_second_run_gives_the_same_bytes(stored):
    _, first, second = stored
    assert first == second
    assert b"'1'" in first  # and something was stored at all


def test_cells_are_counted_and_their_output_is_kept(stored):
    found = cells(stored[0], "01_good")
    assert [cell.execution_count for cell in found.values()] == [1, 2, 3, 4, 5]
    assert found["print"].outputs[0].text == "1\n2\n"
    assert found["print"].outputs[1].data["text/plain"] == "'1'"  # one thread, no draft
    assert {o.name: o.text for o in found["streams"].outputs} == {
        "stdout": "0\n1\n2\n",
        "stderr": "w\nw\nw\n",
    }


def test_relative_paths_start_at_the_notebook(stored):
    assert cells(stored[0], "01_good")["path"].outputs[0].data["text/plain"] == "'found'"


def test_an_announced_error_is_stored_without_this_machines_paths(stored):
    error = cells(stored[0], "01_good")["raises"].outputs[0]
    assert error.traceback == ["KeyError: 'lost'"]


def test_live_widgets_are_not_stored(stored):
    (output,) = cells(stored[0], "01_good")["widget"].outputs
    assert output.data == {"text/plain": "a slider"}
    assert b"widget-state" not in stored[1]


def test_no_version_of_the_interpreter_is_stored(stored):
    metadata = files.read(stored[0].solution("01_good")).metadata
    assert metadata.kernelspec.name == "python3"
    assert "version" not in metadata.language_info


def test_each_failure_is_one_line_and_its_file_stays(tmp_path, capsys):
    course = Course(tmp_path)
    write(course, "01_raises", ("fine", "x = 1"), ("bad", "def f():\n    y['a']\nf()"))
    write(course, "02_dies", ("bye", "import os\nos._exit(3)"))
    write(course, "03_right", ("fine", "print('here')"))
    write(course, "04_slow", ("wait", "import time\ntime.sleep(60)"))
    before = {lab: course.solution(lab).read_bytes() for lab in course.labs}
    assert outputs.store(course, course.labs, timeout=4) == ["01_raises", "02_dies", "04_slow"]
    said = sorted(capsys.readouterr().err.splitlines())
    assert len(said) == 3
    assert "solutions/01_raises.ipynb, cell bad (2 of 2): raised NameError: name 'y'" in said[0]
    assert "raises-exception" in said[0]
    assert "solutions/02_dies.ipynb, cell bye (1 of 1): its kernel died" in said[1]
    assert "cell wait (1 of 1): ran over 4 s" in said[2]
    changed = {lab for lab in course.labs if course.solution(lab).read_bytes() != before[lab]}
    assert changed == {"03_right"}


def test_an_edit_made_meanwhile_is_not_undone(tmp_path, capsys):
    course = Course(tmp_path)
    path = course.solution("01_lab")
    write(course, "01_lab", ("edit", f"open({str(path)!r}, 'a').write(' ')"))
    assert outputs.store(course, ["01_lab"]) == ["01_lab"]
    assert "edited while it ran; run labkit outputs again" in capsys.readouterr().err
    assert path.read_text().endswith("}\n ")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT for another process")
def test_an_interrupt_ends_every_kernel_and_leaves_the_files(tmp_path):
    course = Course(tmp_path)
    for lab in ("01_a", "02_b"):
        note = f"open('{lab}.pid', 'w').write(str(os.getpid()))"
        write(course, lab, ("wait", f"import os, time\n{note}\ntime.sleep(60)"))
    before = [course.solution(lab).read_bytes() for lab in course.labs]
    command = [sys.executable, "-m", "labkit.cli", "outputs", "--root", str(tmp_path)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        pids = [wait_for_pid(tmp_path / "solutions" / f"{lab}.pid") for lab in course.labs]
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=30)
    assert process.returncode == 130, said
    assert said == "labkit: stopped; files that were done are whole\n"
    assert before == [course.solution(lab).read_bytes() for lab in course.labs]
    assert not any(alive(pid) for pid in pids)


def wait_for_pid(path, seconds=30):
    end = time.monotonic() + seconds
    while not (path.exists() and path.read_text()):
        assert time.monotonic() < end, f"{path.name} was never written"
        time.sleep(0.05)
    return int(path.read_text())


def alive(pid, seconds=5):
    """Whether a process is still there after a moment's patience."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return False
        time.sleep(0.05)
    return True
