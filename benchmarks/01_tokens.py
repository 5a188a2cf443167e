"""Measures every number that lab 01 states. Run: python benchmarks/01_tokens.py"""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import timeit
from collections import Counter
from itertools import chain, combinations

import numpy as np

from labkit import data
from labkit.reference import build_vocabulary, decode, encode, one_hot_encode

SEEDS = 100
SENTENCES = (
    "the river was quiet and the night was long",
    "the fox saw the river and the moon",
    "a moon was in the river and the fox was quiet",
)
NEW = "the wolf saw the moon and was quiet"


def counting_strings():
    """Words in 500 strings a^n b^n EOS, and the vocabulary that they give."""
    totals, vocabularies, rarest = [], set(), []
    for seed in range(SEEDS):
        strings = data.anbn(500, rng=np.random.default_rng(seed))
        totals.append(sum(map(len, strings)))
        rarest.append(min(Counter(map(len, strings)).values()))
        vocabularies.add(tuple(build_vocabulary(strings)[0].items()))
        counts = Counter(chain(*strings))
        assert counts["a"] == counts["b"] and counts["EOS"] == 500
    print(f"500 strings, {SEEDS} seeds: {min(totals)} to {max(totals)} words; vocabularies: "
          f"{vocabularies}; the rarest length comes {min(rarest)} times or more")  # fmt: skip


def english():
    """What a limit of five words keeps of three sentences."""
    sentences = [line.split() for line in SENTENCES]
    counts = Counter(chain(*sentences))
    word_to_idx, idx_to_word = build_vocabulary(sentences, max_words=5)
    known = sum(counts[w] for w in word_to_idx)
    print(f"{len(counts)} words, {counts.total()} in all: {counts.most_common()}")
    print(f"with max_words=5: {list(word_to_idx)}, {known} of {counts.total()} known")
    print(" ".join(decode(encode(NEW.split(), word_to_idx), idx_to_word)))


def distances():
    """Between indices, and between one-hot vectors."""
    vectors = [one_hot_encode(i, 6) for i in range(6)]
    apart = [np.linalg.norm(v - w) for v, w in combinations(vectors, 2)]
    print(f"one-hot vectors are {min(apart):.4f} to {max(apart):.4f} apart")


def column_against_product(vocab_size=8000, hidden_size=100, runs=200):
    """How much faster U[:, i] is than U @ one_hot, over ten rounds."""
    rng = np.random.default_rng(0)
    U, x = rng.normal(size=(hidden_size, vocab_size)), np.zeros((vocab_size, 1))
    x[123] = 1.0
    assert np.array_equal(U @ x, U[:, [123]])
    product = timeit.repeat(lambda: U @ x, number=runs, repeat=10)
    column = timeit.repeat(lambda: U[:, [123]], number=runs, repeat=10)
    ratios = sorted(p / c for p, c in zip(product, column, strict=True))
    print(f"C = {vocab_size}, H = {hidden_size}: the product takes {ratios[0]:.0f} to "
          f"{ratios[-1]:.0f} times as long as the column; a one-hot word needs "
          f"{x.nbytes:,} bytes, its index {np.int64(0).nbytes}")  # fmt: skip


if __name__ == "__main__":
    counting_strings()
    english()
    distances()
    column_against_product()
