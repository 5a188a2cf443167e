"""Every number and range that solutions/06_pytorch.ipynb states.

python benchmarks/06_pytorch.py                  all of it, about five minutes
python benchmarks/06_pytorch.py parity times     some parts: parity, lengths, times
"""

import functools
import os
import sys
import time

for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_name, "1")  # NumPy and torch at two threads each slow each other

import numpy as np
import torch
from claims.frame import SHIFTS
from torch import nn
from torch.utils.data import DataLoader

from labkit import data
from labkit.numerics import relative_error
from labkit.reference import (
    RNN,
    SequenceDataset,
    backward_batch,
    build_vocabulary,
    copy_params,
    encode,
    forward_batch,
    init_rnn,
    inputs_and_targets,
    pad_batch,
    torch_gradients,
    train_torch,
    update_parameters,
)

WORDS, _ = build_vocabulary([data.anbn_string(1)])
SEEDS = range(10)
RELU = functools.partial(nn.RNN, nonlinearity="relu")
LAYERS = {"RNN": nn.RNN, "LSTM": nn.LSTM, "GRU": nn.GRU, "RNN with ReLU": RELU}


def pairs(strings):
    return [inputs_and_targets(encode(s, WORDS)) for s in strings]


def collate(batch):
    inputs, mask = pad_batch([x for x, _ in batch], 0)
    targets, _ = pad_batch([y for _, y in batch], 0)
    return tuple(torch.from_numpy(array) for array in (inputs, targets, mask))


def starting_point(seed, hidden_size=10, batch_size=8):
    """(params, model, batch): the same network twice, with biases that are not zero."""
    rng = np.random.default_rng(seed)
    params = [p if p.shape[1] > 1 else rng.normal(scale=0.1, size=p.shape)
              for p in init_rnn(hidden_size, len(WORDS), rng)]  # fmt: skip
    torch.manual_seed(seed)
    model = RNN(len(WORDS), hidden_size).double()
    copy_params(params, model)
    batch = collate(pairs(data.anbn(batch_size, rng=rng)))
    return params, model, batch


def numpy_gradients(params, inputs, targets, mask):
    state = np.zeros((len(inputs), len(params[1])))
    outputs, hidden_states = forward_batch(inputs, state, params)
    return backward_batch(inputs, outputs, hidden_states, targets, mask, params)


def ten_steps(seed, frozen):
    """Largest difference of U and of all parameters after 10 steps of SGD with lr 0.01."""
    params, model, batch = starting_point(seed)
    arrays = [t.numpy() for t in batch]
    trained = [p for n, p in model.named_parameters() if not frozen or n != "rnn.bias_hh_l0"]
    train_torch(model, [batch], torch.optim.SGD(trained, lr=0.01), epochs=10)
    for _ in range(10):
        _, grads = numpy_gradients(params, *arrays)
        params = update_parameters(params, grads, lr=0.01)
    rnn, linear = model.rnn, model.linear
    bias = rnn.bias_ih_l0 + rnn.bias_hh_l0
    theirs = rnn.weight_ih_l0, rnn.weight_hh_l0, linear.weight, bias[:, None], linear.bias[:, None]
    gaps = [np.abs(p - t.detach().numpy()).max() for p, t in zip(params, theirs, strict=True)]
    return gaps[0], max(gaps)


def parity():
    worst = 0.0
    for seed in SEEDS:
        params, model, batch = starting_point(seed)
        arrays = [t.numpy() for t in batch]
        loss, grads = numpy_gradients(params, *arrays)
        their_loss, their_grads = torch_gradients(model, *batch)
        gaps = [relative_error(a, b) for a, b in zip(grads, their_grads, strict=True)]
        worst = max(worst, abs(loss - their_loss) / loss, *gaps)
    print(f"loss and gradients: largest relative difference {worst:.1e}")
    same = [ten_steps(seed, frozen=True)[1] for seed in SEEDS]
    print(f"after 10 steps, bias_hh_l0 left out: at most {max(same):.1e}")
    both = [ten_steps(seed, frozen=False)[0] for seed in SEEDS]
    print(f"after 10 steps, both biases trained: U differs by {min(both):.3f} to {max(both):.3f},"
          f" median {np.median(both):.3f}")  # fmt: skip


def network(kind, hidden_size, seed):
    torch.manual_seed(seed)
    model = RNN(len(WORDS), hidden_size)
    model.rnn = kind(len(WORDS), hidden_size, batch_first=True)
    return model.double()


def train(model, seed, n_train=512, epochs=(20, 10), rates=(1e-2, 1e-3)):
    rng = np.random.default_rng(seed)
    strings = data.anbn(n_train, rng=rng)
    dataset = SequenceDataset(*zip(*pairs(strings), strict=True))
    order = torch.Generator().manual_seed(seed)
    loader = DataLoader(dataset, 32, shuffle=True, collate_fn=collate, generator=order)
    history = []
    for n, lr in zip(epochs, rates, strict=True):
        optimizer = torch.optim.Adam(model.parameters(), lr=lr)
        history += train_torch(model, loader, optimizer, n)
    return history


def string_is_right(model, n):
    """Whether every token after the first b is the likeliest one."""
    tokens = torch.from_numpy(encode(data.anbn_string(n), WORDS))
    with torch.no_grad():
        logits, _ = model(tokens[None, :-1])
    return bool((logits[0, n:].argmax(-1) == tokens[n + 1 :]).all())


def lengths(seeds=(*range(30), *SHIFTS), hidden_size=32):
    for name, kind in LAYERS.items():
        ratios, right, reach, seconds, jumps = [], np.zeros(30), [], [], []
        for seed in seeds:
            model = network(kind, hidden_size, seed)
            start = time.perf_counter()
            history = train(model, seed)
            seconds.append(time.perf_counter() - start)
            jumps.append(np.diff(history).max())
            ratios.append(history[-1] / data.anbn_floor())  # an epoch's mean, as in the lab
            each = np.array([string_is_right(model, n) for n in range(1, 31)])
            right += each
            reach.append(int(np.argmin([*each, False])))
        lasts = ", ".join(f"{reach.count(n)} x {n}" for n in sorted(set(reach)))
        print(f"{name}: loss / floor {min(ratios):.4f} to {max(ratios):.4f}, above 1.07"
              f" {np.sum(np.array(ratios) > 1.07)}; all right up to n = {lasts}; seconds"
              f" {np.median(seconds):.1f}; largest rise in an epoch {min(jumps):.2f} to"
              f" {max(jumps):.2f}, median {np.median(jumps):.2f}", flush=True)  # fmt: skip
        print("   networks right, n = 10..30:", *(int(r) for r in right[9:]), f"of {len(seeds)}")


def seconds_a_step(both, rounds=12):
    """Median seconds of two functions, in turns of some 50 ms: a busy machine slows both."""
    measured = []
    for _ in range(rounds):
        row = []
        for step in both:
            step()  # the other one has emptied the caches
            n, start = 0, time.perf_counter()
            while n == 0 or time.perf_counter() - start < 0.05:
                step()
                n += 1
            row.append((time.perf_counter() - start) / n)
        measured.append(row)
    return np.median(measured, axis=0)


def steps(batch_size, num_steps, hidden_size, vocab_size):
    """Two functions that do one step of SGD: NumPy's and torch's."""
    rng = np.random.default_rng(0)
    inputs, targets = rng.integers(vocab_size, size=(2, batch_size, num_steps))
    mask = np.ones(inputs.shape, dtype=bool)
    params = init_rnn(hidden_size, vocab_size, rng)
    model = RNN(vocab_size, hidden_size).double()
    copy_params(params, model)
    loader = [tuple(torch.from_numpy(a) for a in (inputs, targets, mask))]
    optimizer = torch.optim.SGD(model.parameters(), lr=1e-6)

    def numpy_step():
        _, grads = numpy_gradients(params, inputs, targets, mask)
        update_parameters(params, grads, lr=1e-6)

    return numpy_step, lambda: train_torch(model, loader, optimizer, 1)


def times():
    torch.set_num_threads(1)
    for sizes in ((1, 10, 10, 4), (8, 18, 10, 4), (32, 18, 50, 4), (32, 64, 128, 44),
                  (32, 64, 512, 44)):  # fmt: skip
        ours, theirs = seconds_a_step(steps(*sizes))
        B, T, H, C = sizes
        print(f"B = {B:3}, T = {T:2}, H = {H:3}, C = {C:2}: NumPy {1e3 * ours:8.3f} ms, torch "
              f"{1e3 * theirs:8.3f} ms, torch / NumPy {theirs / ours:.2f}")  # fmt: skip


if __name__ == "__main__":
    for name in sys.argv[1:] or ("parity", "lengths", "times"):
        {"parity": parity, "lengths": lengths, "times": times}[name]()
