"""Every number and range that solutions/12_attention.ipynb states.

python benchmarks/12_attention.py               all of it, about ten minutes
python benchmarks/12_attention.py hmm recall    some parts: hmm, recall, gradients, growth, times
"""

import os
import sys
import time

for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_name, "1")  # NumPy and torch at two threads each slow each other

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from labkit import data, reference, training
from labkit.nets import block
from labkit.reference import backward_batch, forward_batch, init_rnn

PIECES = block.Pieces(*(getattr(reference, name) for name in block.Pieces._fields))
LENGTH = 12
FLOOR = data.hmm_floor(LENGTH)
WORDS = {word: index for index, word in enumerate(data.recall_words())}
ASKED = (10, 20, 50, 100, 150, 200)
# (distances to train at, learning rate): the notebook's, and one that is harder for all
SETTINGS = ((range(1, 101), 3e-3), (range(10, 101), 5e-3))
CELLS = {"plain": nn.RNN, "GRU": nn.GRU, "LSTM": nn.LSTM}


def remembering_lstm(bias):
    """nn.LSTM whose forget gates start at a bias; both of torch's biases are added."""

    def layer(*sizes, **how):
        lstm = nn.LSTM(*sizes, **how)
        with torch.no_grad():
            lstm.bias_ih_l0.chunk(4)[1].fill_(bias)
            lstm.bias_hh_l0.chunk(4)[1].zero_()
        return lstm

    return layer


def hmm_batch(rng, size=32):
    words, _ = data.hmm_sequences(size, LENGTH, rng=rng)
    return words[:, :-1], words[:, 1:], np.ones((size, LENGTH - 1), dtype=bool)


def kl_by_step(predictions, words):
    """Mean KL divergence of predictions (B, T, C) from the exact ones, nats, by step."""
    _, best = data.hmm_posterior(words[:, :-1])
    return np.sum(best * np.log(best / predictions), axis=-1).mean(axis=0)


def softmax(logits):
    shown = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return shown / shown.sum(axis=-1, keepdims=True)


def hmm(seeds=range(10)):
    words, _ = data.hmm_sequences(4000, LENGTH, rng=np.random.default_rng(999))
    print(f"hmm: floor {FLOOR:.4f} nats; loss as a multiple of it, and mean KL a step")
    for seed in seeds:
        rng = np.random.default_rng(seed)
        params = block.init_block(3, 16, rng)
        params, _ = block.train_block(params, hmm_batch, PIECES, rng, heads=2, steps=300, lr=2e-2)
        logits, _ = block.forward(params, words[:, :-1], PIECES, 2)
        ours = kl_by_step(softmax(logits), words)
        rng = np.random.default_rng(seed)
        params = init_rnn(32, 3, rng)
        params, _ = training.train_minibatches(
            params, hmm_batch, forward_batch, backward_batch, rng, steps=300, lr=1e-2
        )
        outputs, _ = forward_batch(words[:, :-1], np.zeros((len(words), 32)), params)
        theirs = kl_by_step(outputs, words)
        print(
            f"  seed {seed}: block {1 + ours.sum() / FLOOR:.4f} KL {ours.mean():.5f}, "
            f"recurrent {1 + theirs.sum() / FLOOR:.4f} KL {theirs.mean():.5f}"
        )


BIASED = {f"LSTM, bias {bias}": remembering_lstm(bias) for bias in (3, 5)}


def answer_only(distance, size):
    """Batches of recall in which only the answer counts; of a range, one distance for a batch."""

    def draw(rng):
        several = isinstance(distance, range)
        one = int(rng.integers(distance.start, distance.stop)) if several else distance
        inputs, targets, _ = training.index_batch(data.recall(size, one, rng=rng), WORDS)
        return inputs, targets, inputs == WORDS["?"]

    return draw


def asked(distance):
    """200 sequences: inputs, the place of '?', the right answers."""
    inputs, targets, mask = answer_only(distance, 200)(np.random.default_rng(77))
    return inputs, mask.argmax(axis=1)[0], targets[mask]


def recalls_block(seed, drawn, lr, steps=300, size=32, batch=16):
    """Shares of right answers, and mean weights on the key, by distance."""
    rng = np.random.default_rng(seed)
    params = block.init_block(len(WORDS), size, rng)
    draw = answer_only(drawn, batch)
    params, _ = block.train_block(params, draw, PIECES, rng, steps=steps, lr=lr)
    shares, weights = [], []
    for distance in ASKED:
        inputs, place, answers = asked(distance)
        logits, kept = block.forward(params, inputs, PIECES)
        shares.append(np.mean(logits[:, place].argmax(-1) == answers))
        weights.append(kept["weights"][:, 0, place, 0].mean())
    return shares, weights


class Recurrent(nn.Module):
    def __init__(self, cell, hidden):
        super().__init__()
        self.embed = nn.Embedding(len(WORDS), hidden)
        self.cell = cell(hidden, hidden, batch_first=True)
        self.out = nn.Linear(hidden, len(WORDS))

    def forward(self, tokens):
        self.given = self.embed(tokens)
        return self.out(self.cell(self.given)[0])


def recalls_cell(cell, seed, drawn, lr, steps=300, hidden=32, batch=16):
    """Shares of right answers by distance, of a recurrent network with equal reading."""
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    model = Recurrent(cell, hidden).double()
    optimizer = torch.optim.Adam(model.parameters(), lr=lr, betas=(0.9, 0.99))
    decay = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, steps)
    draw = answer_only(drawn, batch)
    for _ in range(steps):
        inputs, targets, mask = map(torch.from_numpy, draw(rng))
        optimizer.zero_grad()
        F.cross_entropy(model(inputs)[mask], targets[mask]).backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        decay.step()
    shares = []
    for distance in ASKED:
        inputs, place, answers = asked(distance)
        with torch.no_grad():
            found = model(torch.from_numpy(inputs))[:, place].argmax(-1).numpy()
        shares.append(np.mean(found == answers))
    return shares


def recall(seeds=range(5)):
    print(f"recall: shares right of 200 at {ASKED}; block: mean weights on the key")
    for drawn, lr in SETTINGS:
        print(f"  trained at {drawn}, learning rate {lr}")
        for seed in seeds:
            shares, weights = recalls_block(seed, drawn, lr)
            print(f"    seed {seed}: block", *(f"{s:.3f}" for s in shares), end="; ")
            print(*(f"{w:.3f}" for w in weights), flush=True)
            for name, cell in (CELLS | BIASED).items():
                shares = recalls_cell(cell, seed, drawn, lr)
                print(f"      {name}", *(f"{s:.3f}" for s in shares), flush=True)


def gradient_norms_block(tokens, target, seed, size=32):
    """|dL_last / dx_t| of an untrained block, for every t."""
    params = block.init_block(len(WORDS), size, np.random.default_rng(seed))
    logits, kept = block.forward(params, tokens, PIECES)
    last = np.arange(tokens.shape[1]) == tokens.shape[1] - 1
    _, d_logits = block.cross_entropy(logits, target, last[None])
    _, d_x = block.backward(params, d_logits, kept, PIECES)
    return np.linalg.norm(d_x[0], axis=-1)


def gradient_norms_cell(cell, tokens, target, seed, hidden=32):
    torch.manual_seed(seed)
    model = Recurrent(cell, hidden).double()
    logits = model(torch.from_numpy(tokens))
    model.given.retain_grad()
    F.cross_entropy(logits[:, -1], torch.from_numpy(target[:, -1])).backward()
    return model.given.grad[0].norm(dim=-1).numpy()


def per_step(norms):
    """The factor by which a norm changes for each step back, fitted to all but the last step."""
    back = np.arange(len(norms))[::-1]
    return float(np.exp(np.polyfit(back[:-1], np.log(norms[:-1]), 1)[0]))


def gradients(seeds=range(5)):
    print("gradients: factor for each step back, untrained, 100 fillers")
    rng = np.random.default_rng(0)
    inputs, targets, _ = training.index_batch(data.recall(1, 100, rng=rng), WORDS)
    inputs, targets = inputs[:, :-1], targets[:, :-1]
    ours = [per_step(gradient_norms_block(inputs, targets, seed)) for seed in seeds]
    print("  block", *(f"{f:.4f}" for f in ours))
    for name, cell in CELLS.items():
        factors = [per_step(gradient_norms_cell(cell, inputs, targets, s)) for s in seeds]
        print(f"  {name}", *(f"{f:.4f}" for f in factors))


def steps(length, size=32, batch=4):
    """Two functions that do forward and backward of one batch, and what each keeps, in bytes."""
    rng = np.random.default_rng(0)
    tokens = rng.integers(len(WORDS), size=(batch, length))
    mask = np.ones(tokens.shape, dtype=bool)
    params = block.init_block(len(WORDS), size, rng)
    plain = init_rnn(size, len(WORDS), rng)
    state = np.zeros((batch, size))

    def attend():
        block.loss_and_gradients(params, (tokens, tokens, mask), PIECES)

    def walk():
        outputs, states = forward_batch(tokens, state, plain)
        backward_batch(tokens, outputs, states, tokens, mask, plain)

    kept = sum(array.nbytes for array in block.forward(params, tokens, PIECES)[1].values())
    return (attend, kept), (walk, sum(a.nbytes for a in forward_batch(tokens, state, plain)))


def best_time(work, repeats=5):
    times = []
    for _ in range(repeats):
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    return min(times)


def growth():
    print("growth: exponents of T in 128 to 2048, fitted; and between the last two")
    lengths = np.array([128, 256, 512, 1024, 2048])
    for position, name in enumerate(("block", "recurrent")):
        pairs = [steps(int(length))[position] for length in lengths]
        for what, values in (
            ("seconds", [best_time(work) for work, _ in pairs]),
            ("bytes", [kept for _, kept in pairs]),
        ):
            slope = np.polyfit(np.log(lengths), np.log(values), 1)[0]
            last = np.log2(values[-1] / values[-2])
            print(f"  {name} {what}: {slope:.2f}, last {last:.2f};", *(f"{v:.3g}" for v in values))


def times():
    print("times: forward and backward of attention, NumPy and torch, one thread")
    for shape in ((8, 2, 12, 8), (16, 4, 64, 16), (16, 4, 256, 16), (4, 4, 1024, 32)):
        rng = np.random.default_rng(0)
        q, k, v, d_output = rng.normal(size=(4, *shape))
        mask = reference.causal_mask(shape[2])
        tensors = [torch.tensor(a, requires_grad=True) for a in (q, k, v)]
        arrived = torch.from_numpy(d_output)

        def ours(q=q, k=k, v=v, mask=mask, d_output=d_output):
            _, weights = reference.attention(q, k, v, mask)
            reference.attention_backward(d_output, q, k, v, weights)

        def theirs(tensors=tensors, arrived=arrived):
            F.scaled_dot_product_attention(*tensors, is_causal=True).backward(arrived)

        numpy_time, torch_time = best_time(ours, 20), best_time(theirs, 20)
        print(f"  (B, heads, T, D) {shape}: torch / NumPy {torch_time / numpy_time:.2f}")


PARTS = {"hmm": hmm, "recall": recall, "gradients": gradients, "growth": growth, "times": times}

if __name__ == "__main__":
    torch.set_num_threads(1)
    for part in sys.argv[1:] or PARTS:
        PARTS[part]()
