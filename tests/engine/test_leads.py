"""What a report says where no cause fits: leads, and two faults in one output."""

import ast

import numpy as np
import pytest
from cell import defined

from labkit import exercises
from labkit.engine.draw import draw
from labkit.engine.judge import assess, watch
from labkit.engine.locate import build, locate, source, trial
from labkit.engine.locate import edit as edits
from labkit.engine.locate.outcome import is_nearer, outcome_of, weight
from labkit.engine.results import Reading, compare
from labkit.grading import records, states, table


def judged(name, text, line=True):
    """The verdict on a learner's text."""
    return assess(exercises.load(name), defined(name, text), line=line)


def test_values_that_chance_decides_are_told_in_the_words_of_the_view():
    verdict = judged("random_batches", """
def random_batches(corpus, batch_size, num_steps, rng):
    offset = rng.integers(num_steps)
    starts = offset + num_steps * np.arange((len(corpus) - offset - 1) // num_steps)
    rng.shuffle(starts)
    for i in range(0, len(starts) - batch_size + 1, 2 * batch_size):
        rows = starts[i : i + batch_size]
        x = np.stack([corpus[r : r + num_steps] for r in rows])
        yield x, np.stack([corpus[r + 1 : r + 1 + num_steps] for r in rows])
""", line=False)  # fmt: skip
    assert verdict.headline == "the number of batches: too few"
    assert verdict.mistakes == ("number-of-batches",) and verdict.findings[0].weak


def test_what_cannot_be_compared_is_told_in_the_words_of_the_contract():
    verdict = judged("set_parameter", """
def set_parameter(params, matrix, row, column, value):
    new = params[matrix].copy()
    new[row, column] = value
    return (*params, new)
""", line=False)  # fmt: skip
    assert verdict.headline.startswith("it returned 7 values; 6 are wanted")
    assert verdict.mistakes == ("not-as-promised",)


def test_an_argument_that_is_changed_and_values_that_are_wrong():
    pytest.importorskip("torch")
    verdict = judged("SequenceDataset", """
from torch.utils.data import Dataset
class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.pairs = []
        while inputs:
            self.pairs.append((inputs.pop(), targets.pop()))
    def __len__(self):
        return len(self.pairs)
    def __getitem__(self, index):
        return self.pairs[index]
""", line=False)  # fmt: skip
    assert verdict.headline == "it changes its argument inputs and its argument targets in place"
    assert verdict.mistakes == ("argument-changed",) and not verdict.causes


def test_a_promise_that_is_not_kept():
    exercise = exercises.load("pad_batch")
    phrase, held = next((p, h) for p, h in exercise.promises.items() if "list or an array" in p)
    wrong = [label for label in held if isinstance(label, str) and "array" in label]
    verdict = judged("pad_batch", """
from labkit.reference import pad_batch as right
def pad_batch(sequences, pad):
    tokens, mask = right(sequences, pad)
    return (tokens + any(isinstance(s, np.ndarray) for s in sequences)), mask
""", line=False)  # fmt: skip
    assert verdict.mistakes == ("promise-not-kept",) and not verdict.causes
    assert phrase in verdict.headline and set(wrong) >= {
        line.label for line in verdict.cases if not line.right
    }


SHARED = """
from labkit.reference import CrossEntropyLoss, Tanh, softmax
from labkit.reference import RNNModel as Network

class RNNModel(Network):
    tanhs, states = [], []

    def forward(self, inputs):
        U, V, W, bh, bo = self.params
        self.inputs, self.outputs = inputs, []
        self.tanhs.clear()
        self.states.clear()
        self.states.append(np.zeros_like(bh))
        for x in inputs:
            self.tanhs.append(Tanh())
            self.states.append(self.tanhs[-1].forward(U @ x + V @ self.states[-1] + bh))
            self.outputs.append(softmax(W @ self.states[-1] + bo))
        return self.outputs

    def loss(self, targets):
        self.losses = [CrossEntropyLoss() for _ in targets]
        return sum(c.forward(p, y) for c, p, y in zip(self.losses, self.outputs, targets))

    def backward(self):
        U, V, W, bh, bo = self.params
        dU, dV, dW, dbh, dbo = [np.zeros_like(p) for p in self.params]
        later = np.zeros_like(bh)
        for t in reversed(range(len(self.inputs))):
            do = self.losses[t].backward()
            dW += do @ self.states[t + 1].T
            dbo += do
            df = self.tanhs[t].backward(W.T @ do + later)
            dU += df @ self.inputs[t].T
            dV += df @ self.states[t].T
            dbh += df
            later = V.T @ df
        self.grads = dU, dV, dW, dbh, dbo
"""


def test_one_case_alone():
    verdict = judged("RNNModel", SHARED, line=False)
    assert verdict.headline == "right in all cases but “another network beside it”"
    assert verdict.mistakes == ("one-case-alone",) and not verdict.causes


def test_a_lead_is_no_name_on_a_classs_page_or_in_a_record():
    verdict = judged("RNNModel", SHARED, line=False)
    row = records.Row("RNNModel", states.GRADED, verdict)
    made = table._line("anna", "07_names", exercises.load("RNNModel"), row)
    assert made.mistakes == () == made.facts


def test_an_edge_that_a_learner_guards_hides_no_name():
    pytest.importorskip("torch")
    verdict = judged("SequenceDataset", """
from torch.utils.data import Dataset
class SequenceDataset(Dataset):
    def __init__(self, inputs, targets):
        self.pairs = list(zip(inputs, targets))
    def __len__(self):
        return len(self.pairs[0][0]) if self.pairs else 0
    def __getitem__(self, index):
        return self.pairs[index]
""", line=False)  # fmt: skip
    assert verdict.mistakes == ("length-of-one-sequence",) and verdict.causes


def result(yours, right):
    """A result of one output 'a' of softmax, whose case does not matter."""
    exercise = exercises.load("tanh_backward")
    from labkit.engine.observe import Observation

    readings = [Reading(Observation("value", v), {"a": np.array(v, float)}) for v in (yours, right)]
    case = exercise.cases(np.random.default_rng(0))[0]
    return compare(exercise, case, *readings)


RIGHT = [[1.0, 2.0], [3.0, 4.0]]


@pytest.mark.parametrize(("yours", "parts"), [
    (RIGHT, 0),
    ([[1.0, 2.0], [3.0, 5.0]], 2),
    ([[1.0, 2.0], [9.0, 5.0]], 4),
    ([[-1.0, -2.0], [-3.0, -4.0]], 4),
    ([[1.0, 3.0], [2.0, 4.0]], 4),
    ([[7.0, 1.0], [0.0, 9.0]], 8),
])  # fmt: skip
def test_how_near_an_output_is(yours, parts):
    assert weight(outcome_of(result(yours, RIGHT))) == parts


def test_nearer_spoils_nothing():
    assert is_nearer(frozenset({"a~4"}), frozenset({"a"}))
    assert is_nearer(frozenset({"a"}), frozenset({"a", "b~1"}))
    assert not is_nearer(frozenset({"b~1"}), frozenset({"a"}))
    assert not is_nearer(frozenset({"a"}), frozenset({"a"}))
    assert is_nearer(frozenset({"a"}), None)


def test_two_faults_in_one_output_are_two_lines():
    verdict = judged("Tanh", """
class Tanh:
    def forward(self, x):
        self.state = np.tanh(x)
        return self.state

    def backward(self, d_h):
        again = np.sin(self.state)
        return -d_h * (1 - again ** 2)
""")  # fmt: skip
    assert [p.line for p in verdict.place.parts] == [8, 9]


def test_what_runs_too_often_is_shown_where_it_stands():
    subject = defined("bptt", """
def bptt(model, x, y, truncate=4):
    U, V, W, b_hidden, b_out = model.params
    outputs, states = model.forward_propagation(x)
    d_U, d_V, d_W, d_b, d_c = [np.zeros_like(p) for p in model.params]
    for t in range(len(x)):
        d_o = outputs[t].copy()
        d_o[y[t]] -= 1
        d_h = W.T @ d_o
        for s in range(t, max(-1, t - truncate), -1):
            d_W += np.outer(d_o, states[s + 1])
            d_c += d_o[:, None]
            d_z = d_h * (1 - states[s + 1] ** 2)
            d_U[:, x[s]] += d_z
            d_V += np.outer(d_z, states[s])
            d_b += d_z[:, None]
            d_h = V.T @ d_z
    return d_U, d_V, d_W, d_b, d_c
""")  # fmt: skip
    cases = draw(exercises.load("bptt"))
    place = locate(cases.exercise, subject, cases, cases.results(watch(subject, cases)))
    assert [p.line for p in place.parts] == [11, 12]


@pytest.mark.parametrize(("text", "stays"), [
    ("a[(:, 0)]", True), ("a[:, 0]", True), ("f(a[:, 0])", True), ("f((slice(None), 0))", True),
])  # fmt: skip
def test_a_colon_stays_in_brackets(text, stays):
    tree = ast.parse("f(x)")
    call = tree.body[0].value
    index = ast.parse("a[:, 0]", mode="eval").body.slice
    if "(:" not in text:
        value = ast.parse(text, mode="eval").body
        assert edits.slices_stay_in_brackets(_put(call, value), set()) == stays
    # what took the interpreter down: np.add.at(d_U, (:, 0), values)
    assert not edits.slices_stay_in_brackets(_put(call, index), set())


def _put(call, value):
    return edits.Edit("operand", call.args[0], [(call, "args", [value])], 1)


def test_no_candidate_holds_a_colon_outside_brackets():
    subject = defined("update_parameters", """
def update_parameters(params, grads, lr=1e-3):
    new = [p.copy() for p in params]
    for p, g in zip(new, grads):
        np.add.at(p, (slice(None), slice(0, 1)), lr * g[:, 0:1])
        p[:, 1:] -= lr * g[:, 1:]
    return tuple(new)
""")  # fmt: skip
    cases = draw(exercises.load("update_parameters"))
    tried = trial.Trial(cases.exercise, cases, build.Bench(source.definitions(subject)))
    made = tried.edits_for(0)
    assert len(made) > 20
    for edit in made:
        edit.make()
        ast.parse(ast.unparse(tried.bench.definitions[0].node))  # (:, 0) would be no Python
        edit.undo()
