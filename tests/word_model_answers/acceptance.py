"""Answers of a blind tester to all of lab 09, as edits of one plain answer to each exercise.

EDITS holds (exercise, what is replaced, what replaces it, names that must be found); the answers
are written by hand and are not the course's own.
"""

import numpy as np

from labkit.reference import init_rnn, numerical_gradient, softmax

MODEL = """
class RNNNumpy:
    def __init__(self, vocab_size, hidden_size, rng):
        self.params = init_rnn(hidden_size, vocab_size, rng)

    def forward_propagation(self, x):
        U, V, W, b, c = self.params
        s = np.zeros((len(x) + 1, len(V)))
        o = np.zeros((len(x), len(W)))
        for t in range(len(x)):
            s[t + 1] = np.tanh(U[:, x[t]] + V @ s[t] + b[:, 0])
            o[t] = softmax(W @ s[t + 1] + c[:, 0])
        return o, s

    def predict(self, x):
        return np.argmax(self.forward_propagation(x)[0], axis=1)

    def calculate_loss(self, X, y):
        total = 0.0
        for i in range(len(y)):
            o, _ = self.forward_propagation(X[i])
            total -= np.sum(np.log(o[np.arange(len(y[i])), y[i]]))
        return total / sum(len(row) for row in y)
"""
BPTT = """
def bptt(model, x, y, truncate=4):
    U, V, W, b, c = model.params
    o, s = model.forward_propagation(x)
    dU, dV, dW, db, dc = [np.zeros(p.shape) for p in model.params]
    e = o.copy()
    e[np.arange(len(y)), y] -= 1.0
    for t in range(len(y)):
        dW += np.outer(e[t], s[t + 1])
        dc += e[t][:, None]
        d = (W.T @ e[t]) * (1 - s[t + 1] ** 2)
        for k in range(t, max(-1, t - truncate), -1):
            dV += np.outer(d, s[k])
            dU[:, x[k]] += d
            db += d[:, None]
            d = (V.T @ d) * (1 - s[k] ** 2)
    return dU, dV, dW, db, dc
"""
CHECK = """
def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    exact, out = model.bptt(x, y, len(x)), {}
    for i, name in enumerate(["U", "V", "W", "b_hidden", "b_out"]):
        a, p = exact[i], model.params[i]
        n = numerical_gradient(lambda: model.calculate_loss([x], [y]) * len(x), p, h)
        zero = (a == 0) & (n == 0)
        agree = np.abs(a - n) < threshold * (np.abs(a) + np.abs(n))
        out[name] = agree.sum(), zero.sum(), (~agree & ~zero).sum()
    return out
"""
STEP = """
def sgd_step(model, x, y, learning_rate):
    g = model.bptt(x, y)
    model.params = tuple(p - learning_rate * d for p, d in zip(model.params, g))
"""
TRAIN = """
def train_with_sgd(model, X, y, learning_rate=0.005, epochs=10):
    losses, rates, rate = [model.calculate_loss(X, y)], [], learning_rate
    for _ in range(epochs):
        rates.append(rate)
        for a, b in zip(X, y):
            model.sgd_step(a, b, rate)
        losses.append(model.calculate_loss(X, y))
        if losses[-1] > losses[-2]:
            rate /= 2
    return losses, rates
"""
WRITE = """
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    words, read = [], [word_to_index["SENTENCE_START"]]
    while len(words) < max_length:
        p = model.forward_propagation(read)[0][-1].copy()
        p[[word_to_index["UNKNOWN"], word_to_index["SENTENCE_START"]]] = 0
        p = p / p.sum()
        i = rng.choice(len(p), p=p)
        if index_to_word[i] == "SENTENCE_END":
            break
        words.append(index_to_word[i])
        read.append(i)
    return words
"""
BASES = {
    "RNNNumpy": MODEL,
    "bptt": BPTT,
    "gradient_check": CHECK,
    "sgd_step": STEP,
    "train_with_sgd": TRAIN,
    "generate_sentence": WRITE,
}
_TARGETS = "np.arange(len(y[i])), y[i]"
_SIZES = "(np.abs(a) + np.abs(n))"
EDITS = [
    ("RNNNumpy", "return o, s", "return o, np.roll(s, -1, axis=0)", {"initial-state-last"}),
    ("RNNNumpy", _TARGETS, ":, y[i]", {"every-target-in-every-row"}),
    (
        "RNNNumpy",
        "vocab_size, rng)\n\n",
        "vocab_size, np.random.default_rng(0))\n\n",
        {"rng-ignored"},
    ),
    ("bptt", "(1 - s[k] ** 2)", "(1 - s[k + 1] ** 2)", {"slope-one-step-late"}),
    ("bptt", "(V.T @ d) * (1 - s[k] ** 2)", "V.T @ d", {"slope-at-own-step-only"}),
    ("bptt", " ** 2", "", {"slope-not-squared"}),
    ("bptt", "e[np.arange(len(y)), y]", "e[:, y]", {"every-row-less-one"}),
    ("gradient_check", _SIZES, "np.abs(a)", {"measured-against-one"}),
    ("gradient_check", _SIZES, "np.maximum(abs(a), abs(n))", {"measured-against-the-larger"}),
    ("gradient_check", "np.abs(a - n)", "a - n", {"sign-kept"}),
    ("gradient_check", "(a == 0) & (n == 0)", "a == 0", {"zero-one-way"}),
    ("sgd_step", "(x, y)", "(x, y, len(x))", {"all-steps-back"}),
    ("sgd_step", "learning_rate * d", "0.005 * d", {"rate-fixed"}),
    ("sgd_step", "* d for", "* np.clip(d, -1, 1) for", {"clipped"}),
    ("train_with_sgd", "(a, b, rate)", "(a, b, learning_rate)", {"steps-at-the-first-rate"}),
    ("train_with_sgd", "losses, rates\n", "rates, losses\n", {"results-exchanged"}),
    ("generate_sentence", ", p=p)", ")", {"all-words-alike"}),
    ("generate_sentence", "p / p.sum()", "softmax(p)", set()),
    ("generate_sentence", "rng.choice", "np.random.default_rng(0).choice", set()),
]


def _made(name, source):
    scope = {"np": np, "init_rnn": init_rnn, "softmax": softmax, "__name__": __name__}
    scope["numerical_gradient"] = numerical_gradient
    exec(source, scope)
    return scope[name]


RIGHT = [(name, _made(name, source)) for name, source in BASES.items()]
WRONG = []
for _name, _old, _new, _found in EDITS:
    assert _old in BASES[_name], (_name, _old)
    WRONG.append((_name, _made(_name, BASES[_name].replace(_old, _new)), _found))
