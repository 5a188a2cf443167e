"""One training step at five sizes: python benchmarks/one_step.py [SIZE ...]

Forward, BPTT, joint-norm clip and SGD update, on the same batch, in float64 and float32:
labkit.fast_step, the labs' batch passes, a textbook loop, torch's nn.RNN with autograd (on one-hot
inputs, and on an embedding), a torch loop written by hand, and the bare matrix products of a step
as the limit. Then the fast step and torch's as H, T and B grow. OMP_NUM_THREADS=2 for two
threads; NumPy and torch in one process then get in each other's way.
"""

import statistics
import sys
import time

from _common import note, spread, table, use_threads

THREADS = use_threads()

import numpy as np

from labkit.nets.fast_step import FastStep
from labkit.reference import backward_batch, clip_gradient_norm, forward_batch, update_parameters

SIZES = {  # C, H, B, T
    "one": (4, 50, 1, 10),
    "anbn": (4, 50, 32, 18),
    "batch": (4, 50, 80, 20),
    "wide": (44, 512, 32, 64),
    "words": (8000, 100, 1, 45),
}
LR, MAX_NORM = 1e-4, 0.25


def make(C, H, B, T, dtype, rng):
    """A batch and parameters at the scale of an untrained network."""
    scale = 1 / np.sqrt(H)
    shapes = (H, C), (H, H), (C, H), (H, 1), (C, 1)
    params = tuple(rng.uniform(-scale, scale, size=s).astype(dtype) for s in shapes)
    return params, rng.integers(C, size=(B, T)), rng.integers(C, size=(B, T))


def fast(params, inputs, targets):
    step = FastStep(params, dtype=params[0].dtype)
    return lambda: step(inputs, targets, LR, MAX_NORM)


def labs(params, inputs, targets):
    """The batch passes of lab 05."""
    state = [params]
    zero, mask = np.zeros((len(inputs), len(params[1])), params[0].dtype), inputs >= 0

    def run():
        outputs, states = forward_batch(inputs, zero, state[0])
        _, grads = backward_batch(inputs, outputs, states, targets, mask, state[0])
        state[0] = update_parameters(state[0], clip_gradient_norm(grads, MAX_NORM), LR)

    return run


def textbook(params, inputs, targets):
    """One sequence and one time step at a time, an outer product for every weight."""
    U, V, W, b, c = (p if p.shape[1] > 1 else p[:, 0] for p in (p.copy() for p in params))
    (H, C), T = U.shape, inputs.shape[1]

    def run():
        grads = [np.zeros_like(p) for p in (U, V, W, b, c)]
        dU, dV, dW, db, dc = grads
        for x, y in zip(inputs, targets, strict=True):
            s, o = np.zeros((T + 1, H), U.dtype), np.zeros((T, C), U.dtype)
            for t in range(T):
                s[t + 1] = np.tanh(U[:, x[t]] + V @ s[t] + b)
                z = W @ s[t + 1] + c
                e = np.exp(z - z.max())
                o[t] = e / e.sum()
            o[np.arange(T), y] -= 1
            future = np.zeros(H, U.dtype)
            for t in reversed(range(T)):
                dW += np.outer(o[t], s[t + 1])
                dc += o[t]
                d = (W.T @ o[t] + future) * (1 - s[t + 1] ** 2)
                dU[:, x[t]] += d
                dV += np.outer(d, s[t])
                db += d
                future = V.T @ d
        norm = np.sqrt(sum(np.sum(g**2) for g in grads))
        for p, g in zip((U, V, W, b, c), grads, strict=True):
            p -= LR * min(1, MAX_NORM / norm) * g

    return run


def torch_step(params, inputs, targets):
    """nn.RNN with autograd on one-hot inputs, which are made beforehand."""
    import torch
    from torch import nn
    from torch.nn import functional as F

    torch.set_num_threads(int(THREADS))
    U, V, W, b, c = (torch.tensor(p) for p in params)
    (H, C), (B, T) = U.shape, inputs.shape
    x, y = torch.tensor(inputs), torch.tensor(targets).ravel()
    rnn, linear = nn.RNN(C, H, batch_first=True).to(U.dtype), nn.Linear(H, C).to(U.dtype)
    one_hot = F.one_hot(x, C).to(U.dtype)
    weights = [*rnn.parameters(), *linear.parameters()]
    optimizer = torch.optim.SGD(weights, lr=LR)

    def run():
        optimizer.zero_grad()
        states, _ = rnn(one_hot)
        loss = F.cross_entropy(linear(states.reshape(B * T, H)), y, reduction="sum")
        loss.backward()
        torch.nn.utils.clip_grad_norm_(weights, MAX_NORM)
        optimizer.step()
        return loss.item()

    return run


def torch_embedding(params, inputs, targets):
    """The same with nn.Embedding before nn.RNN: a gather and one more product of (H, H)."""
    import torch
    from torch import nn
    from torch.nn import functional as F

    torch.set_num_threads(int(THREADS))
    dtype = torch.tensor(params[0]).dtype
    H, C = params[0].shape
    B, T = inputs.shape
    x, y = torch.tensor(inputs), torch.tensor(targets).ravel()
    rows, rnn = nn.Embedding(C, H).to(dtype), nn.RNN(H, H, batch_first=True).to(dtype)
    linear = nn.Linear(H, C).to(dtype)
    weights = [*rows.parameters(), *rnn.parameters(), *linear.parameters()]
    optimizer = torch.optim.SGD(weights, lr=LR)

    def run():
        optimizer.zero_grad()
        states, _ = rnn(rows(x))
        loss = F.cross_entropy(linear(states.reshape(B * T, H)), y, reduction="sum")
        loss.backward()
        torch.nn.utils.clip_grad_norm_(weights, MAX_NORM)
        optimizer.step()
        return loss.item()

    return run


def torch_loop(params, inputs, targets):
    """One time step after another in torch, columns of U gathered, gradients by autograd."""
    import torch
    from torch.nn import functional as F

    torch.set_num_threads(int(THREADS))
    U, V, W, b, c = weights = [torch.tensor(p).requires_grad_() for p in params]
    x, y = torch.tensor(inputs), torch.tensor(targets)

    def run():
        state, states = torch.zeros(len(inputs), len(V), dtype=U.dtype), []
        for t in range(x.shape[1]):
            state = torch.tanh(U.T[x[:, t]] + state @ V.T + b[:, 0])
            states.append(state)
        logits = torch.stack(states, 1) @ W.T + c[:, 0]
        loss = F.cross_entropy(logits.flatten(0, 1), y.ravel(), reduction="sum")
        grads = torch.autograd.grad(loss, weights)
        norm = torch.sqrt(sum((g * g).sum() for g in grads))
        scale = min(1.0, MAX_NORM / norm.item())
        with torch.no_grad():
            for weight, grad in zip(weights, grads, strict=True):
                weight -= LR * scale * grad
        return loss.item()

    return run


def products(params, inputs, targets):
    """The matrix products that no step can do without, and nothing else."""
    U, V, W, _, _ = params
    (H, C), (B, T), dtype = U.shape, inputs.shape, U.dtype
    N = B * T
    h, out = np.ones((T, B, H), dtype), np.zeros((B, H), dtype)
    flat, logits = h.reshape(N, H), np.ones((N, C) if C > 256 else (C, N), dtype)
    d_V, d_W, d_h = np.zeros_like(V), np.zeros_like(W), np.zeros((N, H), dtype)
    across = logits if C > 256 else logits.T

    def run():
        for t in range(T):
            h[t].dot(V.T, out)
        if C > 256:
            flat.dot(W.T, logits)
        else:
            W.dot(flat.T, logits)
        across.dot(W, d_h)
        for t in range(T):
            h[t].dot(V, out)
        flat.T.dot(flat, d_V)
        across.T.dot(flat, d_W)

    return run


KINDS = {
    "fast": fast,
    "nn.RNN, one-hot": torch_step,
    "nn.RNN, embedding": torch_embedding,
    "torch loop": torch_loop,
    "labs": labs,
    "textbook": textbook,
    "products": products,
}


def interleaved(runs, seconds):
    """Seconds of each, measured in turn until the time is up, after two rounds unmeasured."""
    times = {name: [] for name in runs}
    for run in runs.values():
        run(), run()
    stop = time.perf_counter() + seconds
    while time.perf_counter() < stop or len(times["fast"]) < 7:
        for name, run in runs.items():
            start = time.perf_counter()
            run()
            times[name].append(time.perf_counter() - start)
    return times


def measure(name, dtype, kinds=tuple(KINDS), seconds=4):
    """Times of each kind at one size, a name in SIZES or (C, H, B, T)."""
    drawn = make(*SIZES.get(name, name), dtype, np.random.default_rng(0))
    return interleaved({kind: KINDS[kind](*drawn) for kind in kinds}, seconds)


def growth():
    """Note how a step grows with H, with T and with B, from C = 44, H = 128, B = 32, T = 64."""
    grown = {
        "H": [(44, h, 32, 64) for h in (64, 128, 256, 512)],
        "T": [(44, 128, 32, t) for t in (16, 32, 64, 128)],
        "B": [(44, 128, b, 64) for b in (4, 8, 16, 32, 64)],
    }
    for letter, sizes in grown.items():
        for size in sizes:
            times = measure(size, np.float32, ("fast", "nn.RNN, one-hot"), 2)
            for kind, runs in times.items():
                name = f"one step, {kind}, {THREADS} thread{'s' * (THREADS != '1')}"
                x = size["CHBT".index(letter)]
                note(name, letter, x, "milliseconds", 1e3 * statistics.median(runs))


def main(names):
    """Two tables: how many times the fast step's time each takes, and milliseconds."""
    ratios, seconds = [], []
    for name in names:
        for dtype in (np.float64, np.float32):
            times = measure(name, dtype)
            C, H, B, T = SIZES[name]
            size = f"C = {C}, H = {H}, B = {B}, T = {T}, {np.dtype(dtype).name}"
            fast_median = statistics.median(times["fast"])
            medians = {kind: statistics.median(runs) for kind, runs in times.items()}
            ratios.append((size, *(f"{m / fast_median:.2f}" for m in medians.values())))
            seconds.append((size, *(spread(runs, 1e3) for runs in times.values())))
    head = ("size", *KINDS)
    print(f"Threads: {THREADS}. Median over the fast step's median:\n\n{table(head, ratios)}")
    print(f"Milliseconds:\n\n{table(head, seconds)}", flush=True)
    growth()


if __name__ == "__main__":
    main(sys.argv[1:] or SIZES)
