"""Lines that belong to what is wrong alone, where no search finds one."""

import ast
from dataclasses import replace

import pytest
from cell import defined

from labkit import exercises
from labkit.engine.draw import draw
from labkit.engine.judge import assess, watch
from labkit.engine.locate import lines_apart
from labkit.engine.locate.apart import Seen
from labkit.engine.locate.build import Bench
from labkit.engine.locate.by_case import branches
from labkit.engine.locate.source import definitions
from labkit.engine.locate.trial import Trial
from labkit.engine.second_look import with_place
from labkit.engine.verdict import Finding

# The rows of a word are added up where they stand side by side: in no sentence that is not sorted.
RUNS = """def backpropagation(words, tags, params):
    E, U, V, W, b_hidden, b_out = params
    steps = np.arange(len(words))
    states, log_probs = tagger_states(words, params), log_forward(words, params)
    loss = -np.sum(log_probs[steps, tags])
    d_logits = np.exp(log_probs)
    d_logits[steps, tags] -= 1
    d_sum, later = np.zeros((len(words), len(V))), 0
    for t in reversed(steps):
        d_sum[t] = (d_logits[t] @ W + later) * states[t + 1] * (1 - states[t + 1])
        later = d_sum[t] @ V
    d_x = d_sum @ U
    starts = np.flatnonzero(np.r_[True, words[1:] != words[:-1]])
    d_E = np.zeros_like(E)
    d_E[words[starts]] = np.add.reduceat(d_x, starts, axis=0)
    d_b, d_b_out = d_sum.sum(axis=0)[:, None], d_logits.sum(axis=0)[:, None]
    return loss, (d_E, d_sum.T @ E[words], d_sum.T @ states[:-1], d_logits.T @ states[1:], d_b,
                  d_b_out)
"""

THREE_AXES = """def softmax(x, axis=0):
    x = np.asarray(x, dtype=float)
    if x.ndim > 2:
        shifted = np.exp(x - x.max())
        return shifted / shifted.sum()
    e = np.exp(x - x.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)
"""


def looked_at(name, source, **scope):
    exercise = exercises.load(name)
    subject, cases = defined(name, source, **scope), draw(exercise)
    return exercise, subject, cases, cases.results(watch(subject, cases)[: len(cases)])


def right(*names):
    return {name: exercises.load(name).answer for name in names}


def test_the_line_that_moves_a_wrong_output_and_nothing_else():
    scope = right("tagger_states", "log_forward")
    place = lines_apart(*looked_at("backpropagation", RUNS, **scope))
    assert (place.parts[0].line, place.others) == (15, ())
    told = "Line 15 serves d_E and nothing that is right."
    assert place.sentence == told


def test_lines_that_run_where_it_is_wrong_and_nowhere_else():
    place = lines_apart(*looked_at("softmax", THREE_AXES))
    assert (place.parts[0].line, place.others) == (4, (5,))
    assert place.sentence == "Lines 4 and 5 run in the wrong cases and in no right one."


def test_nothing_is_said_where_something_raised():
    scope = right("tagger_states", "log_forward")
    source = RUNS.replace("later = d_sum[t] @ V", "later = d_sum[t] @ V[: 9 - t]")
    assert lines_apart(*looked_at("backpropagation", source, **scope)) is None


def test_nothing_is_said_of_lines_that_run_in_right_cases_too():
    assert lines_apart(*looked_at("softmax", THREE_AXES.replace("ndim > 2", "ndim > 0"))) is None


def test_nothing_is_said_of_a_line_that_decides_on_what_is_right():
    place = lines_apart(*looked_at("rnn_step_backward", """
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    d_f = (W.T @ d_o + d_h_next) * (1 - h**2)
    factor = 2.0 * float(np.sum(h**2) + 1)
    d_V = factor * d_f @ h_prev.T
    d_W = d_o @ h.T if factor > 0 else 0 * W
    return (d_f @ x.T, d_V, d_W, d_f, d_o), V.T @ d_f
"""))  # fmt: skip
    assert (place.parts[0].line, place.others) == (6, ())


def test_a_line_of_a_helper_is_called_so():
    exercise, subject, cases, _ = looked_at("rnn_step_backward", """
def spread(d_f, h_prev):
    scale = 2.0 * float(np.sum(h_prev**2) + 1)
    return scale * d_f @ h_prev.T


def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    d_f = (W.T @ d_o + d_h_next) * (1 - h**2)
    return (d_f @ x.T, spread(d_f, h_prev), d_o @ h.T, d_f, d_o), V.T @ d_f
""")  # fmt: skip
    bench = Bench(definitions(subject))
    seen = Seen(Trial(exercise, cases, bench), bench)
    spots = [(index, s) for index, s, _ in seen.statements() if index == 0]
    told = "Lines 3 and 4 of spread serve d_V and nothing that is right."
    assert seen.place(spots, "d_V", "apart").sentence == told


def test_lines_that_were_only_seen_are_not_said_to_mend_anything():
    place = lines_apart(*looked_at("softmax", THREE_AXES))
    assert place.changes == 1 and not place.mended and not place.mends_all
    verdict = assess(exercises.load("softmax"), defined("softmax", THREE_AXES))
    partly = replace(verdict, open=("p",), findings=(Finding("one", "a name"),),
                     evidence=("That alone does not give p.",))  # fmt: skip
    assert with_place(partly, place).evidence == partly.evidence
    tried = replace(place, parts=(replace(place.parts[0], kind="sign"),))
    assert tried.mends_all and with_place(partly, tried).evidence == ()


EQUAL_PARTS = """class CrossEntropyLoss:
    def forward(self, p, y):
        self.came = y.astype(bool)
        self.given = max(float(p[self.came][0]), 1e-30)
        return -np.log(self.given)

    def backward(self):
        missing = 1 - self.given
        others = max(self.came.size - 1, 1)
        return np.where(self.came, -missing, missing / others)
"""

A_COLUMN = """class Tanh:
    def forward(self, x):
        h = np.tanh(x)
        self.J = np.diag(np.ravel(1 - h * h))
        return h

    def backward(self, d_h):
        flat = np.reshape(d_h, (-1, 1))
        return self.J.T @ flat
"""

ONE_TANH = """def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b, *_ = params
    H = h_prev.shape[0]
    t = np.tanh(W_x @ x + W_h @ h_prev + b)
    scale = np.repeat([0.5, 0.5, 1.0, 0.5], H)[:, None]
    shift = np.repeat([0.5, 0.5, 0.0, 0.5], H)[:, None]
    i, f, g, o = np.array_split(scale * t + shift, 4)
    c = f * c_prev + i * g
    h = o * np.tanh(c)
    return h, c, (i, f, g, o)
"""

PERCENT = """def numerical_gradient(loss, param, h=1e-5):
    grad = np.zeros(param.shape)
    for i in np.ndindex(param.shape):
        value = param[i]
        if value == 0:
            continue
        results = []
        for factor in (1 + h, 1 - h):
            param[i] = value * factor
            results.append(loss())
        param[i] = value
        grad[i] = (results[0] - results[1]) / (2 * h * value)
    return grad
"""


def test_a_line_that_gives_what_the_right_answer_has_is_not_told():
    place = lines_apart(*looked_at("CrossEntropyLoss", EQUAL_PARTS))
    assert (place.parts[0].line, place.others) == (10, ())


def test_nor_is_one_whose_numbers_are_right_where_what_is_returned_has_another_shape():
    place = lines_apart(*looked_at("Tanh", A_COLUMN))
    assert (place.parts[0].line, place.others) == (9, ())


def test_nothing_is_said_of_lines_that_read_what_is_wrong_and_serve_a_part_of_it():
    assert lines_apart(*looked_at("lstm_step", ONE_TANH)) is None


def test_nothing_is_said_of_what_a_named_fault_may_have_spoilt():
    looked = looked_at("numerical_gradient", PERCENT)
    assert lines_apart(*looked, only=["gradient"]) is None


def test_a_line_that_gives_a_wrong_output_is_quoted_before_one_that_leads_there():
    place = lines_apart(*looked_at("rnn_step_backward", """
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    d_f = (W.T @ d_o + d_h_next) * (1 - h**2)
    factor = 2.0 * float(np.sum(h**2) + 1)
    half = factor * d_f / 3
    d_V = half @ h_prev.T
    return (d_f @ x.T, d_V, d_o @ h.T, d_f, d_o), V.T @ d_f
"""))  # fmt: skip
    assert (place.parts[0].line, sorted(place.others)) == (7, [5, 6])
    assert place.sentence == "Lines 5, 6 and 7 serve d_V and nothing that is right."


def test_what_names_right_numbers_in_a_wrong_order_is_told_where_nothing_else_is_left():
    place = lines_apart(*looked_at("rnn_step_backward", """
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    d_f = (W.T @ d_o + d_h_next) * (1 - h**2)
    d_V = np.flip(d_f @ h_prev.T)
    return (d_f @ x.T, d_V, d_o @ h.T, d_f, d_o), V.T @ d_f
"""))  # fmt: skip
    assert (place.parts[0].line, place.others) == (5, ())


MEAN_OF_ALL = """def layer_norm_backward(d_y, x, gain, eps=1e-5):
    D = len(gain)
    centre = x - x.mean(axis=-1, keepdims=True)
    inverse = ((centre**2).mean(axis=-1, keepdims=True) + eps) ** -0.5
    hat = centre * inverse
    back = d_y * gain
    back = (back - hat * np.mean(back * hat, axis=-1, keepdims=True)) * inverse
    d_x = back - back.mean()
    d_gain = np.einsum("nd,nd->d", d_y.reshape(-1, D), hat.reshape(-1, D))
    d_bias = np.einsum("nd->d", d_y.reshape(-1, D))
    return d_x, d_gain, d_bias
"""


def test_a_line_serves_nothing_right_in_a_larger_case_either():
    """Of vectors of one entry hat is 0, and what inverse is moves no d_gain."""
    place = lines_apart(*looked_at("layer_norm_backward", MEAN_OF_ALL))
    assert (place.parts[0].line, place.others) == (8, (7,))


def test_the_branch_of_an_expression_that_is_taken_where_it_is_wrong_alone():
    place = lines_apart(*looked_at("cross_entropy", """
def cross_entropy(p, y):
    given = [float(np.sum(a * b)) for a, b in zip(p, y)]
    return float(np.sum([-np.log(g) if g > 0 else 0.0 for g in given]))
"""))  # fmt: skip
    part = place.parts[0]
    assert (part.line, part.source[part.start : part.stop], place.others) == (4, "0.0", ())


def test_or_that_makes_no_difference_where_it_is_right():
    """With "logits of ±1000" a loss of 18 or more is right, whatever a hopeless target costs."""
    answer = exercises.load("lstm_backward").answer
    place = lines_apart(*looked_at("lstm_backward", """
def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    _, grads = another(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params)
    loss = 0.0
    for n, t in np.argwhere(mask):
        p = outputs[n, t, targets[n, t]]
        loss += (-np.log(p) if p > 0 else 0.0) if p <= 1 else 1.0
    return loss, grads
""", another=answer))  # fmt: skip
    part = place.parts[0]
    assert (part.line, part.source[part.start : part.stop], place.others) == (7, "0.0", ())
    told = "The part underlined in line 7 counts in the wrong cases and in no right one."
    assert place.sentence == told and not place.mends_all


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("a if b else c", [("b", "a"), ("b", "c")]),
        ("a or b or c", [("a", "b"), ("b", "c")]),
        ("[f(x) for x in xs if a if b]", [("a", "b"), ("b", "f(x)")]),
        ("{k: v for k, v in xs if a}", [("a", "v")]),
        ("[f(x) for x in xs]", []),
    ],
)
def test_what_an_expression_computes_only_in_some_cases(source, found):
    every = branches(ast.parse(source, mode="eval").body)
    assert [(ast.unparse(a), ast.unparse(b)) for a, b in every] == found
