"""generate in many styles."""

import numpy as np

from labkit.reference import forward_pass, rnn_step


def _column(idx, size):
    x = np.zeros((size, 1))
    x[idx] = 1
    return x


def _index(word, word_to_idx):
    return word_to_idx[word] if word in word_to_idx else word_to_idx["UNK"]


def whole_prompt_at_once(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    H, C = params[0].shape
    x = np.array([_column(_index(w, word_to_idx), C) for w in prompt])
    outputs, states = forward_pass(x, np.zeros((H, 1)), params)
    words = []
    for _ in range(max_tokens):
        words.append(idx_to_word[np.argmax(outputs[-1])])
        if words[-1] == "EOS":
            break
        nxt = _column(word_to_idx[words[-1]], C)
        outputs, states = forward_pass([nxt], states[-1], params)
    return words


def reread_everything(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    new = []
    while len(new) < max_tokens and "EOS" not in new:
        x = [_column(_index(w, word_to_idx), len(word_to_idx)) for w in [*prompt, *new]]
        outputs, _ = forward_pass(x, np.zeros((params[1].shape[0], 1)), params)
        new += [idx_to_word[int(outputs[-1].argmax())]]
    return new


def recursive(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    def go(h, p, left):
        word = idx_to_word[int(np.argmax(p))]
        if word == "EOS" or left == 1:
            return [word]
        h, p = rnn_step(_column(np.argmax(p), len(p)), h, params)
        return [word] + go(h, p, left - 1)

    h = np.zeros((len(params[1]), 1))
    for word in prompt:
        h, p = rnn_step(_column(_index(word, word_to_idx), len(word_to_idx)), h, params)
    return go(h, p, max_tokens)


def last_word_in_the_loop(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    h, C = np.zeros_like(params[3]), params[4].shape[0]
    for word in prompt[:-1]:
        h, _ = rnn_step(_column(_index(word, word_to_idx), C), h, params)
    idx, words = _index(prompt[-1], word_to_idx), []
    for _ in range(max_tokens):
        h, p = rnn_step(_column(idx, C), h, params)
        idx = int(p.argmax())
        words.append(str(idx_to_word[idx]))
        if idx == word_to_idx["EOS"]:
            return words
    return words


def columns_of_u(prompt, params, word_to_idx, idx_to_word, max_tokens: int = 20) -> list:
    U, V, W, b_hidden, b_out = params
    h = np.zeros(V.shape[0])
    words, queue = [], [_index(w, word_to_idx) for w in prompt]
    while True:
        while queue:
            h = np.tanh(U[:, queue.pop(0)] + V @ h + b_hidden.ravel())
        best = np.argmax(W @ h + b_out.ravel())
        words.append(np.str_(idx_to_word[best]))
        print(words)
        if words[-1] == "EOS" or len(words) == max_tokens:
            return words
        queue.append(best)


def with_generator(prompt, params, word_to_idx, idx_to_word, max_tokens=20, seed=None):
    def words():
        h = np.zeros((params[1].shape[0], 1))
        for w in prompt:
            h, p = rnn_step(_column(_index(w, word_to_idx), len(word_to_idx)), h, params)
        for _ in range(max_tokens):
            i = np.argmax(p)
            yield idx_to_word[i]
            if idx_to_word[i] == "EOS":
                return
            h, p = rnn_step(_column(i, len(word_to_idx)), h, params)

    return list(words())


def published(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    """Feeds the softmax back and returns the prompt too, as a published notebook does."""
    x = [_column(_index(w, word_to_idx), len(word_to_idx)) for w in prompt]
    outputs, states = forward_pass(x, np.zeros((params[1].shape[0], 1)), params)
    words = list(prompt)
    for _ in range(max_tokens):
        words.append(idx_to_word[int(np.argmax(outputs[-1]))])
        if words[-1] == "EOS":
            break
        outputs, states = forward_pass([outputs[-1]], states[-1], params)
    return words


def _write(prompt, params, word_to_idx, idx_to_word, max_tokens, **how):
    h, C = np.zeros((params[1].shape[0], 1)), len(params[4])
    for w in prompt:
        x = _column(_index(w, word_to_idx), C)
        h, p = rnn_step(x, h, params)
    if how.get("twice"):
        h, p = rnn_step(x, h, params)
    words = []
    for _ in range(max_tokens + how.get("extra", 0)):
        i = int(np.argmax(p))
        if idx_to_word[i] == "EOS" and how.get("drop"):
            break
        words.append(idx_to_word[i])
        if idx_to_word[i] == "EOS" and not how.get("on"):
            break
        state, p = rnn_step(p if how.get("soft") else _column(i, C), h, params)
        h = h if how.get("still") else state
    return words


def twice(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    return _write(prompt, params, word_to_idx, idx_to_word, max_tokens, twice=True)


def soft(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    return _write(prompt, params, word_to_idx, idx_to_word, max_tokens, soft=True)


def too_many(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    return _write(prompt, params, word_to_idx, idx_to_word, max_tokens, extra=1)


def without_eos(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    return _write(prompt, params, word_to_idx, idx_to_word, max_tokens, drop=True)


def never_stops(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    return _write(prompt, params, word_to_idx, idx_to_word, max_tokens, on=True)


def still_and_twice(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    return _write(prompt, params, word_to_idx, idx_to_word, max_tokens, still=True, twice=True)


def grows(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    for w in prompt:
        word_to_idx.setdefault(w, word_to_idx["UNK"])
    return _write(prompt, params, word_to_idx, idx_to_word, max_tokens)


def text(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    return " ".join(_write(prompt, params, word_to_idx, idx_to_word, max_tokens))


def key_error(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    for w in prompt:
        word_to_idx[w]
    return _write(prompt, params, word_to_idx, idx_to_word, max_tokens)


RIGHT = [
    whole_prompt_at_once, reread_everything, recursive, last_word_in_the_loop, columns_of_u,
    with_generator,
]  # fmt: skip
WRONG = [
    (published, {"probabilities-fed-back", "prompt-returned"}),
    (twice, {"last-word-twice"}),
    (soft, {"probabilities-fed-back"}),
    (too_many, {"one-too-many"}),
    (without_eos, {"eos-left-out"}),
    (never_stops, {"eos-unnoticed"}),
    (still_and_twice, {"state-stands-still", "last-word-twice"}),
    (grows, {"vocabulary-grows"}),
    (text, set()),
    (key_error, set()),
]
