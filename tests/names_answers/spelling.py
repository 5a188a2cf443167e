"""generate_name in many styles: every honest way to draw a letter is welcome."""

import numpy as np

from labkit.reference import rnn_step


def _column(idx, size):
    return np.eye(size)[:, [idx]]


def _write(params, letters, rng, max_length, draw):
    """The loop that most answers share; draw(p, rng) gives an index."""
    C = params[0].shape[1]
    x, h, name = np.zeros((C, 1)), np.zeros_like(params[3]), ""
    for _ in range(max_length):
        h, p = rnn_step(x, h, params)
        idx = int(draw(p.ravel(), rng))
        if idx == 0:
            break
        name += letters[idx]
        x = _column(idx, C)
    return name


def power(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    def draw(p, rng):
        q = p ** (1 / temperature)
        return rng.choice(len(q), p=q / q.sum())

    return _write(params, idx_to_letter, rng, max_length, draw)


def by_cumulative_sum(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    def draw(p, rng):
        logits = np.log(p + 1e-300) / temperature
        q = np.exp(logits - logits.max())
        return np.searchsorted(np.cumsum(q), rng.random() * q.sum())

    return _write(params, idx_to_letter, rng, max_length, draw)


def by_gumbel(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    def draw(p, rng):
        return np.argmax(np.log(p) / temperature + rng.gumbel(size=p.size))

    return _write(params, idx_to_letter, rng, max_length, draw)


def by_multinomial(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    def draw(p, rng):
        q = np.exp(np.log(p / p.max()) / temperature)
        return rng.multinomial(1, q / q.sum()).argmax()

    return _write(params, idx_to_letter, rng, max_length, draw)


def from_the_weights(params, idx_to_letter, rng, temperature: float = 1.0, max_length: int = 15):
    U, V, W, b_hidden, b_out = params
    h, token, letters = np.zeros(len(V)), None, []
    while True:
        inp = 0 if token is None else U[:, token]
        h = np.tanh(inp + V @ h + b_hidden[:, 0])
        logits = (W @ h + b_out[:, 0]) / temperature
        q = np.exp(logits - logits.max())
        token = rng.choice(np.arange(len(q)), p=q / q.sum())
        print(token)
        if idx_to_letter[token] == "." or len(letters) == max_length:
            return "".join(letters)
        letters.append(np.str_(idx_to_letter[token]))


def recursive(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    def rest(x, h, left):
        if left == 0:
            return ""
        h, p = rnn_step(x, h, params)
        q = np.exp(np.log(p[:, 0]) / temperature)
        letters = [idx_to_letter[i] for i in range(len(p))]
        letter = rng.choice(letters, p=q / q.sum())
        if letter == ".":
            return ""
        idx = letters.index(letter)
        return letter + rest(_column(idx, len(p)), h, left - 1)

    return rest(np.zeros((params[0].shape[1], 1)), np.zeros_like(params[3]), max_length)


# --- wrong ---


def greedy(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    return _write(params, idx_to_letter, rng, max_length, lambda p, rng: p.argmax())


def cold(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    draw = lambda p, rng: rng.choice(len(p), p=p)  # noqa: E731
    return _write(params, idx_to_letter, rng, max_length, draw)


def upside_down(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    def draw(p, rng):
        q = p**temperature
        return rng.choice(len(q), p=q / q.sum())

    return _write(params, idx_to_letter, rng, max_length, draw)


def one_more(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    return power(params, idx_to_letter, rng, temperature, max_length + 1)


def with_mark(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    name = power(params, idx_to_letter, rng, temperature, max_length)
    return name + "." if len(name) < max_length else name


def own_seed(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    return power(params, idx_to_letter, np.random.default_rng(42), temperature, max_length)


def cold_and_too_long(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    return cold(params, idx_to_letter, rng, temperature, max_length + 1)


def a_list(params, idx_to_letter, rng, temperature=1.0, max_length=15):
    return list(power(params, idx_to_letter, rng, temperature, max_length))


NAME_RIGHT = [
    power, by_cumulative_sum, by_gumbel, by_multinomial, from_the_weights, recursive,
]  # fmt: skip
NAME_WRONG = [
    (greedy, {"always-the-likeliest"}),
    (cold, {"temperature-ignored"}),
    (upside_down, {"temperature-multiplied"}),
    (one_more, {"one-letter-too-many"}),
    (with_mark, {"end-mark-included"}),
    (own_seed, {"seed-inside"}),
    (cold_and_too_long, {"temperature-ignored", "one-letter-too-many"}),
    (a_list, None),
]
