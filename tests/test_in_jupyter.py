"""check in a real Jupyter kernel: the stop button, exit, output, and what is displayed."""

import threading

import pytest
from jupyter_client.manager import start_new_kernel

SETUP = "import numpy as np\nfrom labkit import check, hint, progress"
ENDLESS = """
def softmax(x, axis=0):
    n = 0
    while True:
        n += 1
"""


@pytest.fixture(scope="module")
def kernel():
    manager, client = start_new_kernel(kernel_name="python3")
    yield manager, client
    client.stop_channels()
    manager.shutdown_kernel(now=True)


def run(kernel, code, interrupt_after=None):
    """Execute code; returns what the cell showed: a list of (type, text, html)."""
    manager, client = kernel
    if interrupt_after:
        threading.Timer(interrupt_after, manager.interrupt_kernel).start()
    seen = []

    def collect(message):
        content = message["content"]
        if message["msg_type"] in ("display_data", "execute_result"):
            data = content["data"]
            seen.append((message["msg_type"], data.get("text/plain", ""), data.get("text/html")))
        elif message["msg_type"] == "stream":
            seen.append(("stream", content["text"], None))
        elif message["msg_type"] == "error":
            seen.append(("error", content["ename"], None))

    client.execute_interactive(code, output_hook=collect, timeout=60)
    return seen


def test_an_endless_loop_can_be_stopped(kernel):
    run(kernel, SETUP + ENDLESS)
    shown = run(kernel, "check(softmax)", interrupt_after=1.5)  # else it times out after 60 s
    (kind, text, html) = shown[0]
    assert kind == "display_data" and "you stopped it" in text and "of softmax:" in text
    assert 'role="group"' in html and "Traceback" not in text + html
    assert len(shown) == 1
    assert run(kernel, "print(1 + 1)") == [("stream", "2\n", None)]


def test_exit_leaves_the_kernel_alive(kernel):
    run(kernel, SETUP + "\ndef softmax(x, axis=0):\n    exit()")
    assert "SystemExit" in run(kernel, "check(softmax)")[0][1]
    assert run(kernel, "print('alive')") == [("stream", "alive\n", None)]


def test_a_report_is_shown_once_and_again_when_asked(kernel):
    run(kernel, SETUP + "\ndef softmax(x, axis=0):\n    raise NotImplementedError")
    shown = run(kernel, "report = check(softmax)\nreport")
    assert len(shown) == 1 and "not written yet" in shown[0][1]
    assert len(run(kernel, "report")) == 1


def test_the_text_of_a_report_is_shown_in_lines(kernel):
    run(kernel, SETUP + "\ndef softmax(x, axis=0):\n    return x")
    (_, report, _), (kind, text, _) = run(kernel, "check(softmax).text")
    assert kind == "execute_result" and text.splitlines() == report.splitlines()
    assert len(text.splitlines()) > 2


def test_assert_shows_the_report_before_it_fails(kernel):
    run(kernel, SETUP + "\ndef softmax(x, axis=0):\n    return x")
    shown = run(kernel, "assert check(softmax)")
    assert [s[0] for s in shown] == ["display_data", "error"]


def test_the_learners_line_is_read_from_the_cell(kernel):
    run(kernel, SETUP + "\ndef softmax(x, axis=0):\n    y = x[99]\n    return y")
    assert "Line 4 of softmax: y = x[99]" in run(kernel, "check(softmax)")[0][1]


def test_hints_come_one_at_a_time_and_progress_counts(kernel):
    run(kernel, SETUP + "\ndef rnn_step(x, h_prev, params):\n    raise NotImplementedError")
    texts = [run(kernel, "hint(rnn_step)")[0][1] for _ in range(4)]
    assert ["Hint 1 of 3" in texts[0], "Hint 2 of 3" in texts[1], "Hint 3 of 3" in texts[2]] == [
        True
    ] * 3
    assert "all three hints" in texts[3]
    run(kernel, "check(rnn_step)")
    (_, text, html) = run(kernel, "progress()")[0]
    assert "03_forward" in text and "not written yet" in text and "<table" in html
