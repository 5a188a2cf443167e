"""Answers to init_rnn."""

import numpy as np

_GENERATOR = np.random.default_rng(5)


def by_svd(hidden_size, vocab_size, rng):
    def draw(shape):
        u, _, vt = np.linalg.svd(rng.standard_normal(shape), full_matrices=False)
        return u @ vt

    sizes = [(hidden_size, vocab_size), (hidden_size, hidden_size), (vocab_size, hidden_size)]
    return [*map(draw, sizes), np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))]


def without_signs(hidden_size: int, vocab_size: int, rng: np.random.Generator, gain=1.0) -> tuple:
    print("drawing", hidden_size, vocab_size)

    def draw(m, n):
        return gain * (np.linalg.qr(rng.normal(size=(n, m)))[0].T if m < n
                       else np.linalg.qr(rng.normal(size=(m, n)))[0])  # fmt: skip

    return (draw(hidden_size, vocab_size), draw(hidden_size, hidden_size),
            draw(vocab_size, hidden_size), np.zeros([hidden_size, 1], int),
            np.zeros([vocab_size, 1], int))  # fmt: skip


def by_gram_schmidt(hidden_size, vocab_size, rng):
    def rows(m, n):
        found = []
        while len(found) < m:
            v = rng.uniform(-1, 1, n)
            for _ in range(2):
                for w in found:
                    v = v - (v @ w) * w
            if np.linalg.norm(v) > 1e-3:
                found.append(v / np.linalg.norm(v))
        return np.array(found)

    def draw(m, n):
        return rows(m, n) if m <= n else rows(n, m).T

    H, C = hidden_size, vocab_size
    return draw(H, C), draw(H, H), draw(C, H), 0.0 * np.ones((H, 1)), 0.0 * np.ones((C, 1))


def blocks_of_own_squares(hidden_size, vocab_size, rng):
    def draw(m, n):
        k = max(m, n)
        return np.linalg.qr(rng.normal(size=(k, k)))[0][:m, :n]

    shapes = ((hidden_size, vocab_size), (hidden_size, hidden_size), (vocab_size, hidden_size))
    U, V, W = (draw(*shape) for shape in shapes)
    return U, V, W, np.zeros_like(V[:, :1]), np.zeros_like(W[:, :1])


def by_children_of_rng(hidden_size, vocab_size, rng):
    H, C = hidden_size, vocab_size
    seeds = rng.integers(2**32, size=3)
    weights = []
    for seed, shape in zip(seeds, [(H, C), (H, H), (C, H)], strict=True):
        a = np.random.default_rng(int(seed)).normal(size=shape)
        wide = shape[0] < shape[1]
        q, _ = np.linalg.qr(a.T if wide else a)
        weights.append(q.T if wide else q)
    return (*weights, np.zeros((H, 1)), np.zeros((C, 1)))


def biases_first_weights_by_symmetry(hidden_size, vocab_size, rng):
    b_hidden, b_out = (np.zeros(shape=(n, 1)) for n in (hidden_size, vocab_size))

    def draw(m, n):
        a = rng.normal(size=(max(m, n),) * 2)
        _, vectors = np.linalg.eigh(a + a.T)
        return vectors[:m, :n]

    W = draw(vocab_size, hidden_size)
    V = draw(hidden_size, hidden_size)
    return draw(hidden_size, vocab_size), V, W, b_hidden, b_out


def by_the_helper(hidden_size, vocab_size, rng):
    from labkit.numerics import semi_orthogonal as s

    H, C = hidden_size, vocab_size
    return s(H, C, rng), s(H, H, rng), s(C, H, rng), np.zeros((H, 1)), np.zeros((C, 1))


RIGHT = [by_svd, without_signs, by_gram_schmidt, blocks_of_own_squares, by_children_of_rng,
         biases_first_weights_by_symmetry, by_the_helper]  # fmt: skip


def small_gaussian(hidden_size, vocab_size, rng):
    H, C = hidden_size, vocab_size
    return (0.01 * rng.normal(size=(H, C)), 0.01 * rng.normal(size=(H, H)),
            0.01 * rng.normal(size=(C, H)), np.zeros((H, 1)), np.zeros((C, 1)))  # fmt: skip


def uniform_by_fan_in(hidden_size, vocab_size, rng):
    H, C, k = hidden_size, vocab_size, 1 / np.sqrt(hidden_size)
    weights = (rng.uniform(-k, k, size) for size in ((H, C), (H, H), (C, H)))
    return (*weights, np.zeros((H, 1)), np.zeros((C, 1)))


def _q(m, n, rng):
    q, _ = np.linalg.qr(rng.normal(size=(max(m, n), min(m, n))))
    return q if m >= n else q.T


def own_seed(hidden_size, vocab_size, rng):
    return by_svd(hidden_size, vocab_size, np.random.default_rng(42))


def global_state(hidden_size, vocab_size, rng):
    return by_svd(hidden_size, vocab_size, np.random)


def module_generator(hidden_size, vocab_size, rng):
    return by_gram_schmidt(hidden_size, vocab_size, _GENERATOR)


def scaled_by_nine_tenths(hidden_size, vocab_size, rng):
    U, V, W, b, c = by_the_helper(hidden_size, vocab_size, rng)
    return 0.9 * U, 0.9 * V, 0.9 * W, b, c


def tied(hidden_size, vocab_size, rng):
    U, V, _, b, c = by_svd(hidden_size, vocab_size, rng)
    return U, V, U.T.copy(), b, c


def flat_biases(hidden_size, vocab_size, rng):
    return (*by_the_helper(hidden_size, vocab_size, rng)[:3], np.zeros(hidden_size),
            np.zeros(vocab_size))  # fmt: skip


def wide_qr(hidden_size, vocab_size, rng):
    def q(*shape):
        return np.linalg.qr(rng.standard_normal(shape))[0]

    H, C = hidden_size, vocab_size
    return q(H, C), q(H, H), q(C, H), np.zeros((H, 1)), np.zeros((C, 1))


def transposed_and_random_biases(hidden_size, vocab_size, rng):
    H, C = hidden_size, vocab_size
    return (_q(C, H, rng), _q(H, H, rng), _q(C, H, rng), rng.uniform(size=(H, 1)),
            rng.uniform(size=(C, 1)))  # fmt: skip


def same_square_matrix(hidden_size, vocab_size, rng):
    H, C = hidden_size, vocab_size
    U, V, W = _q(H, C, rng), _q(H, H, rng), _q(C, H, rng)
    return U, U.copy() if H == C else V, W, np.zeros((H, 1)), np.zeros((C, 1))


def nothing_but_weights(hidden_size, vocab_size, rng):
    return tuple(by_svd(hidden_size, vocab_size, rng)[:3])


def one_bias_not_zero(hidden_size, vocab_size, rng):
    *rest, b_out = by_the_helper(hidden_size, vocab_size, rng)
    return (*rest, b_out + 1e-3)


WRONG = [
    (small_gaussian, {"not-orthogonal"}),
    (uniform_by_fan_in, {"not-orthogonal"}),
    (own_seed, {"seeded-inside"}),
    (global_state, {"global-randomness"}),
    (module_generator, {"global-randomness"}),
    (scaled_by_nine_tenths, {"scaled"}),
    (tied, {"one-matrix-twice"}),
    (flat_biases, {"flat-biases"}),
    (wide_qr, {"wide-matrix-factorised"}),
    (transposed_and_random_biases, {"input-weights-transposed", "random-biases"}),
    (nothing_but_weights, None),
    (same_square_matrix, None),
    (one_bias_not_zero, None),
]
