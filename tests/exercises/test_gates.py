"""Lab 11: answers written by hand, and what else must hold in the lab."""

import json
import re
from pathlib import Path

import numpy as np
import pytest
from by_hand import Answers
from gates_answers import batches, copies, steps

from labkit.nets import cells, remembering

ANSWERS = Answers("11_gates")
for answers in (steps, batches, copies):
    ANSWERS.add_named(answers.RIGHT, answers.WRONG)
test_right_answers_pass, test_wrong_answers_are_named, test_number = ANSWERS.tests()
NOTEBOOK = Path(__file__).parents[2] / "solutions" / "11_gates.ipynb"


def cell(name):
    found = json.loads(NOTEBOOK.read_text(encoding="utf-8"))["cells"]
    return "".join(next(c["source"] for c in found if c["id"] == name))


def counter_by_hand():
    """The stack of the open exercise, its zeros filled as the folded answer says."""
    answer = re.search(r"```python\n(.*?)```", cell("hand-answer"), re.S)[1]
    source = re.sub(r"# your numbers here.*\n", lambda _: answer, cell("hand")).split("print(")[0]
    scope = {"np": np, "cells": cells}
    exec(source, scope)
    return scope["by_hand"]


def test_the_folded_counter_is_exact_to_1000():
    stack = counter_by_hand()
    assert remembering.longest_exact(stack, 60)[0] == 60
    for n in (61, 316, 999, 1000, 10_000):
        assert is_exact(stack, n), n


def is_exact(stack, n):
    """Whether one string a^n b^n EOS is right from the first b on."""
    tokens = np.array([0] * n + [1] * n + [2])
    states, _ = cells.forward(stack, tokens[None, :-1, None])
    logits = states[n + 1 :] @ stack.params[3] + stack.params[4]
    return bool((logits.argmax(-1)[:, 0, 0] == tokens[n + 1 :]).all())


def test_without_numbers_nothing_is_exact():
    scope = {"np": np, "cells": cells}
    exec(cell("hand").split("print(")[0], scope)
    assert not is_exact(scope["by_hand"], 3)


@pytest.mark.parametrize("bias", [0.0, 1.0, 3.0])
def test_memory_before_training_is_about_e_to_the_bias(bias):
    """The rule of thumb of section 7: 1 / (1 - sigmoid(b)) = 1 + e^b steps."""
    kept = 1 / (1 + np.exp(-bias))
    assert 1 / (1 - kept) == pytest.approx(1 + np.exp(bias))
