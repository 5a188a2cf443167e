"""The portable run: settings are obeyed down to a notebook's kernel, and what differs is told."""

from collections import Counter
from datetime import date, timedelta

import kernels
import portable
import pytest
from nbformat import v4
from run_all import KERNELS

from labkit.release import Course
from labkit.release import notebook as files


def test_an_answer_is_known_for_every_setting_but_the_plain_one():
    assert set(kernels.ANSWERS) == set(kernels.ALL) - {"as it is"}
    for name, answer in kernels.ANSWERS.items():
        assert answer.keys() <= {"OpenBLAS", "threads", "NumPy", "torch", "MKL"}, name


def answering(monkeypatch, **answers):
    """Let probe answer so, and raise what is an exception."""

    def probe(setting):
        answer = answers[setting["X"]]
        if isinstance(answer, Exception):
            raise answer
        return answer

    monkeypatch.setattr(kernels, "probe", probe)
    return {name: {"X": name} for name in answers}


def test_what_is_not_obeyed_or_not_new_or_does_not_start_is_left_out(monkeypatch):
    plain, old = {"OpenBLAS": ["SkylakeX"]}, {"OpenBLAS": ["Nehalem"]}
    settings = answering(
        monkeypatch, plain=plain, Nehalem=old, Haswell=plain, SkylakeX=plain,
        Zen=RuntimeError("exit status -4"), other=old,
    )  # fmt: skip
    kept, left_out = kernels.obeyed(settings)
    assert list(kept) == ["plain", "Nehalem"]
    assert left_out == {
        "Haswell": "it is not obeyed here: OpenBLAS is ['SkylakeX']",
        "SkylakeX": "the same kernels as plain",
        "Zen": "NumPy and torch do not start with it (exit status -4)",
        "other": "the same kernels as Nehalem",
    }


def one_cell_of_each(setting, labs, *_):
    """A run in which each lab has one cell, which passes."""
    return [portable.Ran(setting, lab, 1) for lab in labs]


@pytest.mark.parametrize(
    ("left_out", "avx2", "status"),
    [
        ({}, True, 0),
        ({"avx2": "the same kernels as as it is"}, True, 0),
        ({"oldest": "it is not obeyed here: torch is AVX512"}, True, 1),
        ({"oldest": "the same kernels as as it is"}, True, 1),
        ({"avx2": "NumPy and torch do not start with it (exit status -4)"}, True, 1),
        ({"oldest": "it is not obeyed here: torch is DEFAULT"}, False, 0),
    ],
)
def test_what_make_test_runs_is_obeyed_or_the_run_fails(monkeypatch, left_out, avx2, status):
    """Otherwise it would prove nothing. Only a processor with AVX-512 has all three."""
    monkeypatch.setattr(kernels, "obeyed", lambda settings: ({"as it is": {}}, left_out))
    monkeypatch.setattr(kernels, "has_avx2", lambda: avx2)
    monkeypatch.setattr(portable, "run", one_cell_of_each)
    assert portable.main([*KERNELS, "--labs", "05", "--dealt"]) == status
    assert portable.main([*KERNELS, "--labs", "05"]) == 0


def test_this_processor_s_kernels_are_told_as_torch_tells_them():
    torch = pytest.importorskip("torch")
    assert kernels.has_avx2() == (torch.backends.cpu.get_cpu_capability() in ("AVX2", "AVX512"))


@pytest.mark.parametrize("more, compared", [([], ["--nbval-compared-only"]), (["--dealt"], [])])
def test_a_lab_that_is_dealt_runs_whole(monkeypatch, capsys, more, compared):
    """It runs once in `make test`, so an error in a cell whose output nobody compares must show."""
    ran = []
    monkeypatch.setattr(kernels, "obeyed", lambda settings: (settings, {}))
    monkeypatch.setattr(
        portable,
        "run",
        lambda *given: ran.append(given) or [portable.Ran(given[0], lab) for lab in given[1]],
    )
    assert portable.main(["avx2", "oldest", "--labs", "05", *more]) == 0
    assert len(ran) == (1 if more else 2)
    assert [given[3] for given in ran] == [compared] * len(ran)


def test_what_cannot_be_run_is_told(tmp_path):
    with pytest.raises(RuntimeError):
        kernels.probe({"PYTHONHOME": str(tmp_path)})


@pytest.fixture
def toy(tmp_path, monkeypatch):
    """A course of one lab, whose first cell says whether it computes as the setting says. It asks
    NumPy alone: what reaches it reaches torch, whose import costs more than the rest."""
    obeyed = """
from numpy._core import _multiarray_umath as found
from threadpoolctl import threadpool_info
(blas,) = [pool for pool in threadpool_info() if pool["internal_api"] == "openblas"]
news = [name for name in found.__cpu_dispatch__ if found.__cpu_features__[name]]
print(news == [] and blas["num_threads"] == 2)
"""
    cells = [
        v4.new_code_cell(obeyed, id="probe"),
        v4.new_code_cell("print(2.31)", id="loss", metadata={"tags": ["nbval-within-2e-2"]}),
    ]
    for count, (cell, text) in enumerate(zip(cells, ("True\n", "23.1\n"), strict=True), start=1):
        cell.execution_count, cell.outputs = count, [v4.new_output("stream", text=text)]
    course = Course(tmp_path)
    files.write(v4.new_notebook(cells=cells), course.solution("01_toy"))
    monkeypatch.setattr(portable, "notebook_of", course.solution)
    return course


def test_a_setting_reaches_the_kernel_of_a_notebook(toy):
    setting = kernels.numpy_only_up_to() | kernels.threads(2)
    (ran,) = portable.run("some", ["01_toy"], setting)
    assert ran.passed == 1 and list(ran.failed) == ["loss (1)"]
    assert "23.1 is stored, 2.31 came: 0.9 apart" in ran.failed["loss (1)"]
    (other,) = portable.run("other", ["01_toy"], {})
    assert list(other.failed) == ["probe (0)", "loss (1)"]


def test_labs_that_run_together_are_told_apart(tmp_path, monkeypatch):
    course, wanted = Course(tmp_path), {"01_one": "1\n", "02_busy": "2\n", "03_wrong": "4\n"}
    for number, (lab, text) in enumerate(wanted.items(), 1):
        work = "import time\nwhile time.process_time() < 2: pass\n" if number == 2 else ""
        cell = v4.new_code_cell(f"{work}print({number})", id="only", execution_count=1)
        cell.outputs = [v4.new_output("stream", text=text)]
        files.write(v4.new_notebook(cells=[cell]), course.solution(lab))
    monkeypatch.setattr(portable, "notebook_of", course.solution)
    ran = portable.run("some", list(wanted), {})
    assert [(one.lab, one.passed, list(one.failed)) for one in ran] == [
        ("01_one", 1, []), ("02_busy", 1, []), ("03_wrong", 0, ["only (0)"]),
    ]  # fmt: skip
    assert ran[1].seconds > 1.9 and 0 < ran[2].seconds < ran[1].seconds
    assert portable.together([("a", "1"), ("b", "2"), ("a", "3")]) == [
        ("a", ["1", "3"]),
        ("b", ["2"]),
    ]


def test_the_table_counts_what_differs(capsys):
    ran = [
        portable.Ran("a", "01_x", 3, {}, 1.2),
        portable.Ran("a", "02_y", 2, {"loss (4)": "first difference: 1 is stored"}, 2.0),
    ]
    portable.report(ran, ["a"], ["01_x", "02_y"], {"b": "the same kernels as a"})
    said = capsys.readouterr().out.splitlines()
    assert said[1].split() == ["a", ".", "1", "3"]
    assert said[2] == "a: solutions/02_y.ipynb, cell loss (4): first difference: 1 is stored"
    assert said[3] == "left out: b: the same kernels as a"
    assert said[4] == "1 failed, 5 passed"


def test_an_error_is_told_without_its_colours():
    said = "Traceback\n#x1B[31mValueError#x1B[39m: no such word\n"
    assert portable.first_difference(said) == "ValueError: no such word"


def test_every_lab_meets_one_setting_a_day_and_in_time_all_of_them():
    settings, labs = ["a", "b", "c"], [f"{n:02}" for n in range(1, 9)]
    monday = date(2026, 11, 23)
    days = [portable.dealt(settings, labs, monday + timedelta(n)) for n in range(3)]
    assert all([lab for _, lab in pairs] == labs for pairs in days)
    shares = [Counter(name for name, _ in pairs) for pairs in days]
    assert all(sorted(share.values()) == [2, 3, 3] for share in shares)
    assert len({pair for pairs in days for pair in pairs}) == len(settings) * len(labs)
    assert portable.dealt(settings, labs, monday + timedelta(3)) == days[0]
    assert portable.dealt([], labs, monday) == []


def test_a_lab_that_is_dealt_to_another_setting_has_no_place_in_the_row(monkeypatch, capsys):
    answers = [{"torch": "AVX2"}, {"torch": "DEFAULT"}]
    monkeypatch.setattr(kernels, "ANSWERS", {})
    monkeypatch.setattr(kernels, "probe", lambda setting: answers["MKL_CBWR" in setting])
    monkeypatch.setattr(
        portable, "run", lambda setting, labs, *_: [portable.Ran(setting, lab, 1) for lab in labs]
    )
    assert portable.main(["avx2", "oldest", "--labs", "05", "06", "--dealt"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[-1] == "0 failed, 2 passed"
    assert sorted(line.split()[0] for line in said[-3:-1]) == ["avx2", "oldest"]
    assert all(line.split()[1:] == [".", "0"] for line in said[-3:-1])
