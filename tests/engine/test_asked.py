"""What an answer asks of what it is given, beside what the right answer asks."""

import numpy as np
import pytest
from cell import defined
from golden import assert_golden

from labkit import exercises
from labkit.engine.draw import draw
from labkit.engine.judge import assess, watch
from labkit.engine.locate import what_is_asked
from labkit.engine.locate.recorder import Log, recorded
from labkit.exercises.forward.rnn_step.answer import rnn_step
from labkit.exercises.tokens.one_hot_encode.answer import one_hot_encode
from labkit.reports import text

TOGETHER = """def numerical_gradient(loss, param, h=1e-5):
    rng = np.random.default_rng(0)
    kept, total = param.copy(), np.zeros(param.shape)
    for _ in range(20 * param.size):
        direction = rng.choice([-1.0, 1.0], size=param.shape)
        param[...] = kept + h * direction
        up = loss()
        param[...] = kept - h * direction
        total += (up - loss()) / (2 * h) * direction
    param[...] = kept
    return total / (20 * param.size)
"""

BACKWARDS = """def numerical_gradient(loss, param, h=1e-5):
    start = loss()
    gradient = np.zeros(param.shape)
    for place in reversed(list(np.ndindex(param.shape))):
        kept = param[place]
        param[place] = kept - h
        down = loss()
        param[place] = kept + h
        gradient[place] = (loss() - down) / (2 * h) * {factor}
        param[place] = kept
    return gradient
"""

WRITER = """def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    size, unknown = len(word_to_idx), word_to_idx["UNK"]
    state = np.zeros((params[1].shape[0], 1))
    new = []
    while len(new) < {limit}:
        {again}
        for word in prompt + new:
            x = one_hot_encode(word_to_idx.get(word, unknown), size)[:, None]
            state, p = rnn_step(x, state, params)
        new.append(idx_to_word[int(p.argmax())])
        if new[-1] == "EOS":
            break
    return new
"""

SENTENCE = """def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    draws = {draws}(max_length + 1)
    read, words = [word_to_index["SENTENCE_START"]], []
    for chance in draws[:max_length]:
        p = model.forward_propagation(read)[0][-1].copy()
        p[[word_to_index["SENTENCE_START"], word_to_index["UNKNOWN"]]] = 0
        read.append(int(np.searchsorted(np.cumsum(p / p.sum()), chance)))
        words.append(index_to_word[read[-1]])
        if words[-1] == "SENTENCE_END":
            return words{kept}
    return words
"""

REJECTING = """def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    read, words = [word_to_index["SENTENCE_START"]], []
    for _ in range(max_length):
        p = model.forward_propagation(read)[0][-1]
        index = int(rng.choice(len(p), p=p))
        if index in (word_to_index["SENTENCE_START"], word_to_index["UNKNOWN"]):
            continue
        if index == word_to_index["SENTENCE_END"]:
            break
        read.append(index)
        words.append(index_to_word[index])
    return words
"""


KNOWN = "[w for w in prompt if w in word_to_idx] + new"


def writer(again="pass", limit="max_tokens"):
    return WRITER.format(again=again, limit=limit)


def asked(name, source):
    """What is said of an answer that is wrong, and whether it is; no other look comes first."""
    exercise = exercises.load(name)
    scope = {"rnn_step": rnn_step, "one_hot_encode": one_hot_encode}
    subject = defined(name, source, **(scope if name == "generate" else {}))
    cases = draw(exercise)
    results = cases.results(watch(subject, cases))
    assert any(r.problem for r in results)
    return what_is_asked(exercise, subject, results)


def test_a_loss_that_is_called_with_all_entries_changed():
    verdict = assess(exercises.load("numerical_gradient"), defined("numerical_gradient", TOGETHER))
    assert not verdict.causes
    assert_golden("locate/asked.txt", text.render(verdict) + "\n")


def test_what_is_read_again_on_a_state_that_has_read_it_before():
    sentence, question = asked("generate", writer())
    assert "what call 3 of rnn_step gets for x is not what it gets in the right" in sentence
    assert sentence.endswith("For x, it is the same as in call 1.")
    assert question == (
        "On paper, what does rnn_step get for x there, and where does your code take it from?"
    )


def test_a_call_after_all_that_the_right_answer_asks():
    source = (
        writer("state = state * 0")
        .replace("break", "new = new * 1")
        .replace('if new[-1] == "EOS"', "if False")
    )
    assert "is one that the right answer does not make" in asked("generate", source)[0]


def test_an_array_that_is_never_changed():
    source = """def numerical_gradient(loss, param, h=1e-5):
    flat = param.ravel()
    gradient = np.zeros(flat.shape)
    for i in range(flat.size):
        kept = flat[i]
        flat[i] = kept + h
        up = loss()
        flat[i] = kept - h
        gradient[i] = (up - loss()) / (2 * h)
        flat[i] = kept
    return gradient.reshape(param.shape)
"""
    assert "comes when param is what it was at the start" in asked("numerical_gradient", source)[0]


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("numerical_gradient", BACKWARDS.format(factor="2")),  # another order, and a look before
        ("numerical_gradient", BACKWARDS.replace("start = loss()", "").format(factor="2")),
        # all is read again from the beginning, as it may be, and the answer is cut short
        ("generate", writer("state = state * 0", limit="max_tokens - 1")),
        # a step whose result nobody uses
        (
            "generate",
            writer("state = state * 0", limit="max_tokens - 1").replace(
                "return", "rnn_step(x, state, params)\n    return"
            ),
        ),
        ("generate_sentence", REJECTING),  # a word is drawn again, which takes a place
        # all draws at once, and SENTENCE_END is kept; chance from elsewhere
        ("generate_sentence", SENTENCE.format(draws="rng.random", kept="")),
        ("generate_sentence", SENTENCE.format(draws="np.random.random", kept="[:-1]")),
        # more is asked for than is needed, each time; a last word that is lost
        (
            "generate",
            writer("state = state * 0")
            .replace("size)", "size + 1)[:size]")
            .replace("return new", "return new[: max_tokens - 1]"),
        ),
        # after EOS a step whose result nobody uses, and an EOS that is lost if it is not alone
        (
            "generate",
            writer("state = state * 0").replace(
                "break", "rnn_step(x, state, params)\n            return new[:-1] or new"
            ),
        ),
        # words that are skipped, which is one fault, and seven words at most, which is another
        (
            "generate",
            writer("state = state * 0")
            .replace("prompt + new", KNOWN)
            .replace("return new", "return new[:7]"),
        ),
    ],
)
def test_what_is_given_may_be_used_in_another_way(name, source):
    assert asked(name, source) is None


def test_a_recorder_changes_nothing():
    def subject(loss, rng, model):
        loss()
        first = rng.random(2)
        rng.shuffle(first)
        return first, model.outer(3)

    class Model:
        __module__ = "labkit.exercises"

        def outer(self, n):
            return self.inner(n) + 1

        def inner(self, n):
            return n

    log, rng = Log(), np.random.default_rng(5)
    found = recorded(log, subject, ["loss", "rng", "model"])(lambda: 1, rng, Model())
    same = np.random.default_rng(5)
    plain = subject(lambda: 1, same, Model())
    assert np.array_equal(found[0], plain[0]) and found[1] == plain[1] == 4
    assert rng.random() == same.random()
    assert [c.name for c in log.calls] == ["loss()", "rng.random", "rng.shuffle", "model.outer"]
    assert log.calls[-1].given == {"n": 3}
