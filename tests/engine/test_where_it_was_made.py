"""Faults that one place alone does not show: a value read elsewhere, a step left behind."""

from dataclasses import replace

import numpy as np
from cell import defined

from labkit import exercises
from labkit.engine.draw import draw
from labkit.engine.judge import assess, watch
from labkit.engine.locate import locate
from labkit.engine.locate.expressions import exchanged
from labkit.engine.locate.trace import mark
from labkit.engine.verdict import State
from labkit.reports import text


def report(name, source, listed=True):
    """The verdict on it; not listed: with no mistake of the exercise's own, which goes before."""
    exercise = exercises.load(name)
    exercise = exercise if listed else replace(exercise, mistakes=())
    return assess(exercise, defined(name, source))


def test_where_a_wrong_value_is_only_read_the_line_that_made_it_is_named():
    """Another value for z in line 5 mends all, and line 5 has no fault."""
    lstm = """def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b = params[:3]
    active = np.flatnonzero(x[:, 0])
    z = W_x[:, active].sum(axis=1, keepdims=True)
    z = z + W_h @ h_prev + b
    i, f, g, o = np.split(z, 4)
    i, f, o = sigmoid(i), sigmoid(f), sigmoid(o)
    g = np.tanh(g)
    c = f * c_prev + i * g
    h = o * np.tanh(c)
    return h, c, (i, f, g, o)
"""
    exercise = exercises.load("lstm_step")
    subject = defined("lstm_step", lstm, sigmoid=exercises.load("sigmoid").answer)
    cases = draw(exercise)
    place = locate(exercise, subject, cases, cases.results(watch(subject, cases)))
    (part,) = place.parts
    assert (part.line, part.kind) == (4, "made")
    assert "where line 5 reads what line 4 has made" in place.sentence


def test_what_a_recursion_does_not_hand_on_is_its_call():
    verdict = report("update_parameters", """def update_parameters(params, grads, lr=1e-3):
    if len(params) == 0:
        return ()
    moved = params[0] - lr * grads[0]
    return (moved,) + update_parameters(params[1:], grads[1:])
""")  # fmt: skip
    assert [part.line for part in verdict.place.parts] == [5]


def test_what_a_loop_has_begun_at_its_end_is_missing_behind_it():
    verdict = report("clean_text", """def clean_text(text):
    words, current = [], []
    for ch in text.lower():
        if "a" <= ch <= "z":
            current.append(ch)
            continue
        if current:
            words.append("".join(current))
            current.clear()
    return " ".join(words)
""")  # fmt: skip
    (part,) = verdict.place.parts
    assert (part.line, part.kind) == (3, "missing-step")


def test_values_of_a_dict_that_stand_in_each_other_s_place():
    verdict = report("get_parameter", """def get_parameter(params, matrix, row, column):
    E, U, V, W, b_hidden, b_out = params
    table = {0: E, 1: V, 2: U, 3: W, 4: b_hidden, 5: b_out}
    return table[matrix][row, column]
""")  # fmt: skip
    assert [part.line for part in verdict.place.parts] == [3]
    assert list(exchanged([1, 2, 3])) == [[2, 1, 3], [3, 2, 1], [1, 3, 2]]


def test_two_faults_of_which_one_is_seen_in_large_inputs_alone():
    """Of the changes that mend the smallest case, those come first that mend more."""
    verdict = report("attention", """def attention(q, k, v, mask=None):
    kt = np.swapaxes(k, -1, -2)
    scale = 1.0 / np.sqrt(kt.shape[-1])
    scores = scale * (q @ kt)
    if mask is not None:
        scores = np.where(mask, -np.inf, scores)
    peak = scores.max(axis=-1, keepdims=True)
    peak[np.isinf(peak)] = 0
    weights = np.exp(scores - peak)
    weights = weights / np.maximum(weights.sum(axis=-1, keepdims=True), 1e-300)
    return weights @ v, weights
""")  # fmt: skip
    assert [part.line for part in verdict.place.parts] == [4, 6]


def test_the_first_of_two_changes_is_the_one_that_mends_most_cases():
    """Without sequences any change of line 4 will do; in the other cases `round` alone does."""
    split = """def split_sequences(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    sizes = {}
    sizes["train"] = int(n * p_train)
    sizes["val"] = max(1, round(n * p_val))
    sizes["val"] = min(sizes["val"], n - sizes["train"])
    sizes["test"] = n - sum(sizes.values())
    parts, start = [], 0
    for size in sizes.values():
        parts.append(sequences[start : start + size])
        start += size
    return tuple(parts)
"""
    exercise, subject = exercises.load("split_sequences"), defined("split_sequences", split)
    cases = draw(exercise)
    place = locate(exercise, subject, cases, cases.results(watch(subject, cases)))
    assert [part.line for part in place.parts] == [4, 5] and not place.mended


def test_an_infinity_does_not_hide_the_other_numbers():
    one, other = np.array([1.0, -np.inf, 3.0]), np.array([1.0, -np.inf, 4.0])
    assert mark(one) != mark(other)
    assert mark(one) != mark(np.array([-np.inf, 1.0, 3.0]))
    assert mark(one) == mark(one.copy())


def test_the_line_that_numpy_warns_of():
    verdict = report("attention", """def attention(q, k, v, mask=None):
    bias = 0.0 if mask is None else np.log(np.asarray(mask, dtype=float))
    logits = np.einsum("...id,...jd->...ij", q, k) / np.sqrt(q.shape[-1]) + bias
    weights = np.exp(logits - logits.max(-1, keepdims=True))
    weights = weights / weights.sum(-1, keepdims=True)
    return weights @ v, weights
""", listed=False)  # fmt: skip
    assert "Line 2 is the first whose result is no finite number." in text.render(verdict)


MOMENTUM = """def momentum_step(params, grads, velocity, lr, momentum):
    moved, speeds = [], []
    for p, g, buf in zip(params, grads, velocity):
        {buf}
        speed = buf + g
        moved.append(p - {step})
        speeds.append(speed)
    return moved, speeds
"""


def test_a_changed_argument_counts_beside_wrong_values():
    """Else no change of the values alone would be nearer: the argument comes to light after it."""
    source = MOMENTUM.format(buf="buf *= momentum", step="speed * (1 if p.shape[1] == 1 else lr)")
    verdict = report("momentum_step", source)
    assert [part.line for part in verdict.place.parts] == [4, 6]


def test_parts_in_an_order_that_an_argument_decides():
    verdict = report("set_parameter", """def set_parameter(params, matrix, row, column, value):
    rest = [p for k, p in enumerate(params) if k != matrix]
    target = np.array(params[matrix])
    target[row, column] = value
    return [target] + rest
""")  # fmt: skip
    assert verdict.mistakes == ("returned-in-another-order",)


def test_two_changes_in_one_spot_are_one_change_of_it():
    verdict = report("rnn_step_backward", """
def rnn_step_backward(d_o, d_h_next, x, h_prev, h, params):
    U, V, W, b_hidden, b_out = params
    d_z = (W.T @ d_o + d_h_next) * (1 - h * h)
    gradients = {
        "U": d_z @ x.T, "V": d_z @ h_prev.T, "W": d_o @ h.T, "b_hidden": d_z, "b_out": d_o,
    }
    return gradients, V.T @ d_z
""")  # fmt: skip
    assert verdict.place is None or verdict.place.changes == 1


def test_two_changes_beside_the_line_that_raised_are_not_told():
    verdict = report("tanh_backward", """def tanh_backward(d_h, h):
    d_f = np.zeros(h.shape)
    for unit in range(len(h)):
        state, blame = h[unit, 0], d_h[unit, 0]
        d_f[unit, 0] = blame * (1 - state**2)
    return d_f
""")  # fmt: skip
    raised = verdict.crash.lineno
    assert raised == 4
    assert verdict.place is None or raised in [part.line for part in verdict.place.parts]


def test_an_argument_that_is_never_read_is_called_so():
    """Along its one axis the same for all is as good as none at all, to a softmax."""
    verdict = report("rnn_step", """def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    s = U @ x + V @ h_prev + b_hidden
    e = np.exp(W @ s - (W @ s).max(axis=0))
    return np.tanh(s), e / e.sum(axis=0)
""")  # fmt: skip
    assert set(verdict.mistakes) == {"output-from-pre-activation", "argument-ignored"}


def test_words_for_one_behaviour_are_not_two_causes():
    """Words in small letters stand elsewhere in a sorted list of them: that is no shift."""
    verdict = report("generate_sentence", """
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    x, out = [word_to_index["SENTENCE_START"]], []
    while len(out) < max_length:
        p = np.array(model.forward_propagation(x)[0][-1])
        p[[word_to_index["UNKNOWN"], word_to_index["SENTENCE_START"]]] = 0
        i = int(rng.choice(len(p), p=p / p.sum()))
        if i == word_to_index["SENTENCE_END"]:
            break
        out.append(index_to_word[i])
        x.append(i)
    return [w.lower() for w in out]
""")  # fmt: skip
    assert verdict.state is State.VALUES and verdict.mistakes == ()


def test_a_name_and_the_one_change_that_mends_everything_leave_nothing_open():
    source = """def squash(a):
    e = np.exp(2 * a)
    return (e - 1) / (e + 1)


def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    h = squash(U @ x + V @ h_prev + b_hidden)
    return h, softmax(b_out + W @ h)
"""
    subject = defined("rnn_step", source, softmax=exercises.load("softmax").answer)
    verdict = assess(exercises.load("rnn_step"), subject)
    assert verdict.mistakes == ("tanh-by-exponentials",)
    assert "One change in line 8 is enough to make every case right." in verdict.place.sentence
    assert not [line for line in verdict.evidence if line.startswith("That alone")]
