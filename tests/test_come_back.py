"""After a restart, and after an edit that was not run: what a learner is told, in real kernels."""

import os
import time
from pathlib import Path

import nbformat
import pytest
from jupyter_client.manager import start_new_kernel

import labkit

STEP = "def rnn_step(x, h_prev, params):\n    raise NotImplementedError"
ANSWER = "def softmax(x, axis=0):\n    return x"


@pytest.fixture(scope="module")
def where(tmp_path_factory):
    return tmp_path_factory.mktemp("labs") / "03_forward.ipynb"


@pytest.fixture(scope="module")
def kernel(where):
    """One kernel, which serves the notebook there; half a second of each test would start it."""
    environment = {k: v for k, v in os.environ.items() if k != "CI"}
    environment["JPY_SESSION_NAME"] = str(where)
    environment["PYTHONPATH"] = str(Path(labkit.__file__).parents[1])
    manager, client = start_new_kernel(kernel_name="python3", env=environment)
    yield client
    client.stop_channels()
    manager.shutdown_kernel(now=True)


@pytest.fixture
def path(where):
    """A notebook with a heading, a set-up cell, a helper and an exercise."""
    code, text = nbformat.v4.new_code_cell, nbformat.v4.new_markdown_cell
    cells = [text("## Set-up"), code("import numpy as np"), text("## 3.3 One step\n\nWords."),
             code(STEP), text("## 3.1 Softmax"), code(ANSWER)]  # fmt: skip
    nbformat.write(nbformat.v4.new_notebook(cells=cells), where)
    return where


@pytest.fixture
def run(kernel, path):
    """Runs a cell in the kernel, of which all names are gone; returns all that was shown."""

    def execute(code: str) -> str:
        said: list[str] = []

        def collect(message):
            content = message["content"]
            said.append(content.get("data", {}).get("text/plain", ""))
            said.extend(content.get("traceback", ()))

        kernel.execute_interactive(code, output_hook=collect, timeout=60)
        return " ".join("\n".join(said).split())

    assert not execute("%reset -f")
    execute("from labkit import check, progress")
    return execute


def test_a_name_that_is_not_there_says_which_cell_to_run(run):
    said = run("check(rnn_step)")
    assert "NameError" in said
    assert "run the cell that defines it under “3.3 One step”, and those above it" in said
    assert said.endswith("or from labkit.reference import rnn_step.")
    assert "under “Set-up”" in run("np.zeros(3)")
    said = run("nowhere")
    assert "NameError" in said and "To go on" not in said


def test_a_name_spelled_nearly_like_one_that_is_there_is_asked_about(run):
    assert run("decoder = 3\ndecodr").endswith("There is decoder: did you mean that?")


def test_a_name_missing_inside_an_answer_is_said_in_the_report(run):
    forward = "def forward_pass(inputs, hidden_state, params):\n    return rnn_step(1, 2, 3)\n"
    said = run(f"{forward}check(forward_pass)")
    assert "under “3.3 One step”" in said and "from labkit.reference import rnn_step" in said


def test_a_cell_that_was_edited_and_not_run_is_noticed(run, path):
    run(ANSWER)
    assert "if you edited it since" not in run("check(softmax)")
    time.sleep(0.05)
    edited = path.read_text(encoding="utf-8").replace("return x", "return x / x.sum()")
    path.write_text(edited, encoding="utf-8")
    assert "another softmax than the one that ran: if you edited it" in run("check(softmax)")
    run(ANSWER.replace("return x", "return  x / x.sum()  # as it is written"))
    assert "if you edited it since" not in run("check(softmax)")


def test_a_cell_that_is_no_python_is_said_not_to_have_run(run):
    said = "The last cell that defines softmax did not run"
    run(ANSWER)
    assert said not in run("check(softmax)")
    for broken in ("return [x for", "    return (x"):
        run(f"def softmax(x, axis=0):\n{broken}")
        assert said in run("check(softmax)")
    run(f"{ANSWER}  # mended")
    assert said not in run("check(softmax)")


def test_a_helper_that_is_no_python_is_said_not_to_have_run(run):
    run(f"{ANSWER}\ndef helper(x):\n    return x")
    run("def softmax(x, axis=0):\n    return helper(x)")
    run("def helper(x):\n    return [x for i in")
    assert "The last cell that defines helper did not run" in run("check(softmax)")


def test_a_cell_that_ran_after_the_last_save_is_no_old_one(run, path):
    run(ANSWER.replace("return x", "return x / x.sum()"))
    assert "if you edited it since" not in run("check(softmax)")


def test_a_method_that_was_bound_before_its_function_changed_is_noticed(run):
    define = "def bptt(self, x, y):\n    return {}\n"
    run(f"class RNNNumpy:\n    pass\n{define.format(1)}RNNNumpy.bptt = bptt")
    assert "an older bptt" not in run("check(RNNNumpy)")
    run(define.format(2))
    assert "RNNNumpy.bptt is an older bptt than the one that you" in run("check(RNNNumpy)")


def test_it_is_noticed_too_when_the_function_itself_is_checked(run):
    define = "def bptt(self, x, y, truncate=4):\n    return {}\n"
    other = "def predict(self, x):\n    return {}\nRNNNumpy.predict = predict"
    run(f"class RNNNumpy:\n    pass\n{define.format(1)}RNNNumpy.bptt = bptt\n{other.format(1)}")
    assert "an older" not in run("check(bptt)")
    run(define.format(2) + "def predict(self, x):\n    return 2")
    said = run("check(bptt)")
    assert "RNNNumpy.bptt is an older bptt than the one that you defined last" in said
    assert "run RNNNumpy.bptt = bptt again" in said and "predict" not in said
    run("RNNNumpy.bptt = bptt")
    assert "an older" not in run("check(bptt)")


def test_a_helper_that_was_edited_and_not_run_is_noticed(run, path):
    run(ANSWER)
    inner = "    def call():\n        return softmax(1)\n    return call()"
    run(f"def forward_pass(inputs, hidden_state, params):\n{inner}")
    assert "another softmax" not in run("check(forward_pass)")
    time.sleep(0.05)
    edited = path.read_text(encoding="utf-8").replace("return x", "return x / x.sum()")
    path.write_text(edited, encoding="utf-8")
    assert "holds another softmax than the one that ran" in run("check(forward_pass)")
