"""Every number that lab 09 claims: OMP_NUM_THREADS=1 python benchmarks/09_word_model.py [PART ...]

Parts: speed (a step at C = 8000, H = 100, T = 45, interleaved medians), agreement (toy English,
five seeds: loss over the floor, and the verb after distractors), short (the same with plain SGD
by hand, rates and seeds), real (the lab with REAL = True: a bigram, and the network), missing
(what truncation leaves out), curve (the published run on real text: 100 sentences, ten epochs).
Real text needs LABKIT_DATA or a network. Without a part: all of them.
"""

import os
import sys
import time

THREADS = os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", THREADS)

import numpy as np
import one_step
from claims.frame import cells

from labkit.data import english, real
from labkit.nets.sentences import mean_loss, train_sentences
from labkit.reference import (
    RNNNumpy,
    backward_pass,
    bptt,
    clip_gradient_norm,
    forward_pass,
    prepare,
    sgd_step,
    tokenize,
    train_with_sgd,
    update_parameters,
)

RNNNumpy.bptt, RNNNumpy.sgd_step = bptt, sgd_step


def part_one(params, inputs, targets):
    """Labs 03 to 05: one-hot columns, one time step after another."""
    C, zero = params[0].shape[1], np.zeros((len(params[1]), 1), params[0].dtype)
    x, y = (np.zeros((rows.shape[1], C, 1), zero.dtype) for rows in (inputs, targets))
    x[np.arange(len(x)), inputs[0]] = y[np.arange(len(y)), targets[0]] = 1.0
    state = [params]

    def run():
        outputs, states = forward_pass(x, zero, state[0])
        _, grads = backward_pass(x, outputs, states, y, state[0])
        grads = clip_gradient_norm(grads, one_step.MAX_NORM)
        state[0] = update_parameters(state[0], grads, one_step.LR)

    return run


def published(params, inputs, targets):
    """The published loop: columns gathered, outer products, five steps back, arrays made anew."""
    weights, (x, y) = list(params[:3]), (inputs[0], targets[0])
    T = len(x)

    def run():
        U, V, W = weights
        s, o = np.zeros((T + 1, len(V)), U.dtype), np.zeros((T, len(W)), U.dtype)
        for t in range(T):
            s[t] = np.tanh(U[:, x[t]] + V.dot(s[t - 1]))
            e = np.exp(W.dot(s[t]) - np.max(W.dot(s[t])))
            o[t] = e / np.sum(e)
        dU, dV, dW = (np.zeros(a.shape, a.dtype) for a in (U, V, W))
        o[np.arange(T), y] -= 1.0
        for t in range(T)[::-1]:
            dW += np.outer(o[t], s[t].T)
            d = W.T.dot(o[t]) * (1 - s[t] ** 2)
            for k in range(max(0, t - 4), t + 1)[::-1]:
                dV += np.outer(d, s[k - 1])
                dU[:, x[k]] += d
                d = V.T.dot(d) * (1 - s[k - 1] ** 2)
        weights[:] = U - 0.005 * dU, V - 0.005 * dV, W - 0.005 * dW

    return run


def speed(seconds=25.0):
    """A step in float64 and float32; all ratios to the fast step of the same dtype and of both."""
    kinds = {
        "fast": one_step.fast,
        "torch, one-hot": one_step.torch_step,
        "torch, embedding": one_step.torch_embedding,
        "lab 09's functions": by_hand,
        "published loop": published,
        "labs 03-05, one-hot": part_one,
        "matrix products": one_step.products,
    }
    print(f"speed: C = 8000, H = 100, T = 45, one sentence, threads {THREADS}")
    for dtype in (np.float64, np.float32):
        drawn = one_step.make(*one_step.SIZES["words"], dtype, np.random.default_rng(0))
        runs = {name: make(*drawn) for name, make in kinds.items()}
        times = one_step.interleaved(runs, seconds)
        found = {name: float(np.median(t)) for name, t in times.items()}
        for name, t in found.items():
            ratio = t / found["fast"]
            print(f"  {np.dtype(dtype).name} {name}: {1e3 * t:.1f} ms, {ratio:.1f}x", flush=True)


def by_hand(params, inputs, targets):
    model = RNNNumpy.__new__(RNNNumpy)
    model.params = params
    return lambda: sgd_step(model, inputs[0], targets[0], one_step.LR)


def toy(num, seed=0):
    """Toy English as the lab prepares it, five sixths of it for training."""
    sentences, _ = english.toy_english(num, np.random.default_rng(seed))
    index_to_word, word_to_index, X, y = prepare([[*words, "."] for words in sentences])
    cut = num * 5 // 6
    return index_to_word, word_to_index, (X[:cut], y[:cut]), (X[cut:], y[cut:])


def share_right(model, word_to_index, tests):
    """How often the right verb forms get more probability than the wrong ones."""
    right = 0
    for prefix, good, bad in tests:
        read = [word_to_index[w] for w in ("SENTENCE_START", *prefix)]
        p = model.forward_propagation(read)[0][-1]
        right += sum(p[word_to_index[w]] for w in good) > sum(p[word_to_index[w]] for w in bad)
    return right / len(tests)


def agreement(seeds=range(5)):
    for seed in seeds:
        words, index, train_set, held_out = toy(6000, seed)
        model = RNNNumpy(len(words), 50, np.random.default_rng(seed))
        rng, start = np.random.default_rng(seed + 1), time.process_time()
        model.params, history = train_sentences(model.params, *train_set, rng)
        seconds = time.process_time() - start
        ratio = mean_loss(model.params, *held_out) / english.toy_english_floor()
        tests = english.toy_english_agreement(1000, np.random.default_rng(seed + 2))
        share = share_right(model, index, tests)
        print(f"agreement, seed {seed}: {ratio:.4f} x floor held out, {share:.1%} of 1000 tests, "
              f"{seconds:.1f} s", flush=True)  # fmt: skip


def short(seeds=range(4)):
    """The lab's own training: 100 sentences, ten epochs, several rates."""
    for rate in (0.005, 0.02, 0.03, 0.05, 0.1):
        for seed in seeds:
            words, _, (X, y), held_out = toy(1200, seed)
            model = RNNNumpy(len(words), 100, np.random.default_rng(seed))
            losses, rates = train_with_sgd(model, X[:100], y[:100], rate)
            print(f"short, rate {rate}, seed {seed}: " + " ".join(f"{v:.3g}" for v in losses)
                  + f"; last rate {rates[-1]:g}; held out {model.calculate_loss(*held_out):.2f}",
                  flush=True)  # fmt: skip


def real_text(seeds=range(3)):
    """The Time Machine: what a bigram pays, and the network, kept in time and trained on."""
    for seed in seeds:
        scope = cells("09", "corpus", "counts", "kept", "train", shift=1000 * seed, real=True)
        _, training, choosing, held_out = scope["trained"]()
        print(f"real, seed {seed}: bigram {scope['counted'][2]:.1f} nats a held-out sentence, "
              f"network {held_out:.1f}, kept at look {choosing.argmin()} of 20; in training "
              f"{training[-20:].mean():.1f} after {len(training)} steps", flush=True)  # fmt: skip


def missing(seeds=range(4)):
    """The share of d_V that truncation leaves out, before training, in a long sentence."""
    for seed in seeds:
        words, _, (X, y), _ = toy(300, seed)
        model = RNNNumpy(len(words), 100, np.random.default_rng(seed))
        long = max(range(200), key=lambda i: len(X[i]))
        full = bptt(model, X[long], y[long], len(X[long]))[1]
        lost = [bptt(model, X[long], y[long], k)[1] - full for k in (1, 2, 4, 8)]
        shares = (np.linalg.norm(d) / np.linalg.norm(full) for d in lost)
        print(f"missing, seed {seed}: " + " ".join(f"{s:.0%}" for s in shares))


def curve(seeds=(0, 1)):
    """C = 8000 (or all there are), H = 100, rate 0.005, 100 random sentences, ten epochs."""
    ewt = [words for split in ("dev", "test") for words in real.english_ewt(split)[0]]
    for name, sentences in (("EWT", ewt), ("The Time Machine", tokenize(real.time_machine()))):
        words, _, X, y = prepare(sentences, 8000)
        for seed in seeds:
            model = RNNNumpy(len(words), 100, np.random.default_rng(seed))
            rows = np.random.default_rng(seed).permutation(len(X))[:300]
            (X_, y_), cut = ([part[i] for i in rows] for part in (X, y)), 100
            losses, rates = train_with_sgd(model, X_[:cut], y_[:cut])
            held_out = model.calculate_loss(X_[cut:], y_[cut:])
            print(f"curve, {name}, C = {len(words)}, seed {seed}: "
                  + " ".join(f"{v:.2f}" for v in losses)
                  + f"; last rate {rates[-1]:g}; held out {held_out:.2f}", flush=True)  # fmt: skip


if __name__ == "__main__":
    parts = {"speed": speed, "agreement": agreement, "short": short, "real": real_text,
             "missing": missing, "curve": curve}  # fmt: skip
    for part in sys.argv[1:] or parts:
        parts[part]()
