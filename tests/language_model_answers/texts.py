"""clean_text, perplexity and predict: right in many styles, wrong in many ways."""

import itertools
import math
import re
import string

import numpy as np

from labkit.reference import encode, forward_batch, forward_pass, one_hot_encode, rnn_step, softmax


def by_characters(text):
    kept = [c if c in string.ascii_lowercase else " " for c in text.lower()]
    return " ".join("".join(kept).split())


def by_finding(text: str) -> str:
    return " ".join(re.findall("[a-z]+", text.lower()))


def by_lines(text):
    lines = (re.sub("[^A-Za-z]+", " ", line).strip().lower() for line in text.splitlines())
    return " ".join(line for line in lines if line)


def by_groups(text):
    groups = itertools.groupby(text.lower(), key=lambda c: "a" <= c <= "z")
    return " ".join("".join(group) for letters, group in groups if letters)


def by_table(text):
    table = {ord(c): " " for c in set(text.lower()) - set(string.ascii_lowercase)}
    return re.sub(" +", " ", text.lower().translate(table)).strip(" ")


def by_hand(text):
    out = ""
    for c in text:
        c = c.lower()
        if c.isalpha() and c.isascii():
            out += c
        elif out and out[-1] != " ":
            out += " "
    return np.str_(out.rstrip())


CLEAN_RIGHT = [by_characters, by_finding, by_lines, by_groups, by_table, by_hand]


def as_in_the_book(text):
    return "".join(re.sub("[^A-Za-z]+", " ", line).strip().lower() for line in text.split("\n"))


def any_letter(text):
    return " ".join("".join(c if c.isalpha() else " " for c in text.lower()).split())


def not_merged(text):
    return "".join(c if c in string.ascii_lowercase else " " for c in text.lower()).strip()


def never_lower(text):
    return " ".join(re.findall("[A-Za-z]+", text))


def deletes(text):
    return " ".join(
        "".join(c for c in text.lower() if c in string.ascii_lowercase or c.isspace()).split()
    )


def as_words(text):
    return re.findall("[a-z]+", text.lower())


def no_strip(text):
    return re.sub("[^a-z]+", " ", text.lower())


def any_letter_no_strip(text):
    return re.sub(r"[\W\d_]+", " ", text.lower())


CLEAN_WRONG = [
    (as_in_the_book, {"lines-glued"}),
    (any_letter, {"accents-kept"}),
    (not_merged, {"spaces-in-a-row"}),
    (never_lower, {"capitals-kept"}),
    (deletes, {"punctuation-deleted"}),
    (as_words, {"words-returned"}),
    (no_strip, {"ends-not-stripped"}),
    (any_letter_no_strip, {"accents-kept", "ends-not-stripped"}),
]


def plain(losses, counts):
    return math.exp(sum(losses) / sum(counts))


def weighted(losses, counts):
    means = np.array(losses) / np.array(counts)
    return np.exp(np.average(means, weights=counts))


def geometric(losses, counts):
    n = sum(counts)
    return math.prod(math.exp(loss / n) for loss in losses)


def in_bits(losses, counts):
    return 2 ** (sum(loss / math.log(2) for loss in losses) / sum(counts))


def in_a_loop(losses, counts):
    nats = tokens = 0
    for loss, count in zip(losses, counts, strict=True):
        nats, tokens = nats + loss, tokens + count
    return np.float64(np.e ** (nats / tokens))


def inverse_of_probability(losses, counts, base=np.e):
    log_p = -np.asarray(losses, dtype=float).sum() / np.asarray(counts).sum()
    return 1 / np.power(base, log_p)


PERPLEXITY_RIGHT = [plain, weighted, geometric, in_bits, in_a_loop, inverse_of_probability]


def mean_of_exponentials(losses, counts):
    return sum(math.exp(a / b) for a, b in zip(losses, counts, strict=True)) / len(losses)


def unweighted(losses, counts):
    return math.exp(sum(a / b for a, b in zip(losses, counts, strict=True)) / len(counts))


def to_the_base_two(losses, counts):
    return 2 ** (sum(losses) / sum(counts))


def nats(losses, counts):
    return sum(losses) / sum(counts)


def over_batches(losses, counts):
    return math.exp(np.mean(losses))


def inverted(losses, counts):
    return math.exp(-sum(losses) / sum(counts))


def two_and_unweighted(losses, counts):
    return 2 ** np.mean(np.divide(losses, counts))


def in_bits_and_base_two_and_list(losses, counts):
    return [math.exp(sum(losses) / sum(counts))] * len(losses)


PERPLEXITY_WRONG = [
    (mean_of_exponentials, {"mean-of-perplexities"}),
    (unweighted, {"mean-of-means"}),
    (to_the_base_two, {"power-of-two"}),
    (nats, {"no-exponential"}),
    (over_batches, {"mean-per-batch"}),
    (inverted, {"sign-reversed"}),
    (two_and_unweighted, {"power-of-two", "mean-of-means"}),
    (in_bits_and_base_two_and_list, None),
]


def whole_prefix_at_once(prefix, num_chars, params, char_to_idx, idx_to_char):
    state = np.zeros((1, params[1].shape[0]))
    unread, text = [char_to_idx[c] for c in prefix], prefix
    for _ in range(num_chars):
        outputs, states = forward_batch(np.array([unread]), state, params)
        state, unread = states[:, -1], [int(outputs[0, -1].argmax())]
        text += idx_to_char[unread[0]]
    return text


def by_columns(prefix, num_chars, params, char_to_idx, idx_to_char):
    """Lab 03's steps with one-hot columns."""
    h, out = np.zeros((len(params[1]), 1)), []
    for i in range(len(prefix) + num_chars - 1):
        char = prefix[i] if i < len(prefix) else out[-1]
        x = one_hot_encode(char_to_idx[char], len(char_to_idx))[:, None]
        h, p = rnn_step(x, h, params)
        if i >= len(prefix) - 1:
            out.append(idx_to_char[np.argmax(p)])
    return prefix + "".join(out)


def from_the_start_every_time(prefix, num_chars, params, char_to_idx, idx_to_char):
    if num_chars == 0:
        return prefix
    tokens = [char_to_idx[c] for c in prefix]
    outputs, _ = forward_pass(
        np.eye(len(char_to_idx))[tokens][..., None], np.zeros((len(params[3]), 1)), params
    )
    char = idx_to_char[int(outputs[-1].argmax())]
    return from_the_start_every_time(prefix + char, num_chars - 1, params, char_to_idx, idx_to_char)


def as_in_d2l(prefix, num_chars, params, char_to_idx, idx_to_char):
    U, V, W, bh, bo = params
    state, outputs = np.zeros(len(V)), [char_to_idx[prefix[0]]]

    def net(token, h):
        h = np.tanh(U[:, token] + V @ h + bh.ravel())
        return softmax(W @ h + bo.ravel()), h

    for char in prefix[1:]:
        _, state = net(outputs[-1], state)
        outputs.append(char_to_idx[char])
    for _ in range(num_chars):
        y, state = net(outputs[-1], state)
        outputs.append(int(np.argmax(y)))
    return "".join(idx_to_char[i] for i in outputs)


class Writer:
    def __init__(self, params):
        self.params, self.h = params, np.zeros((len(params[1]), 1))

    def __call__(self, token):
        U, V, W, bh, bo = self.params
        self.h = np.tanh(U[:, [token]] + V @ self.h + bh)
        return int(np.argmax(W @ self.h + bo))


def by_a_class(prefix, num_chars, params, char_to_idx, idx_to_char):
    writer = Writer(params)
    token = [writer(char_to_idx[c]) for c in prefix][-1]
    new = [idx_to_char[token]]
    while len(new) < num_chars:
        token = writer(token)
        new.append(idx_to_char[token])
    return prefix + "".join(new)


def by_encode(prefix, num_chars, params, char_to_idx, idx_to_char):
    tokens, text = encode(list(prefix), char_to_idx)[None], prefix
    state = np.zeros((1, len(params[1])))
    for _ in range(num_chars):
        outputs, states = forward_batch(tokens, state, params)
        tokens, state = outputs[:, -1:].argmax(axis=-1), states[:, -1]
        text += idx_to_char[int(tokens[0, 0])]
    return text


def keyword_only(prefix, num_chars, params, *, char_to_idx, idx_to_char):
    return as_in_d2l(prefix, num_chars, params, char_to_idx, idx_to_char)


PREDICT_RIGHT = [
    whole_prefix_at_once, by_columns, from_the_start_every_time, as_in_d2l, by_a_class,
    keyword_only, by_encode,
]  # fmt: skip


def without_warm_up(prefix, num_chars, params, char_to_idx, idx_to_char):
    new = as_in_d2l(prefix[-1], num_chars, params, char_to_idx, idx_to_char)
    return prefix[:-1] + new


def twice(prefix, num_chars, params, char_to_idx, idx_to_char):
    text = as_in_d2l(prefix + prefix[-1], num_chars, params, char_to_idx, idx_to_char)
    return prefix + text[len(prefix) + 1 :]


def new_only(prefix, num_chars, params, char_to_idx, idx_to_char):
    return by_columns(prefix, num_chars, params, char_to_idx, idx_to_char)[len(prefix) :]


def too_long(prefix, num_chars, params, char_to_idx, idx_to_char):
    return by_columns(prefix, num_chars + 1, params, char_to_idx, idx_to_char)


def a_list(prefix, num_chars, params, char_to_idx, idx_to_char):
    return [*by_columns(prefix, num_chars, params, char_to_idx, idx_to_char)]


def forgets(prefix, num_chars, params, char_to_idx, idx_to_char):
    """Each new character from the last one alone."""
    text = as_in_d2l(prefix, 1, params, char_to_idx, idx_to_char)
    for _ in range(num_chars - 1):
        text += as_in_d2l(text[-1], 1, params, char_to_idx, idx_to_char)[-1]
    return text


def new_only_and_too_long(prefix, num_chars, params, char_to_idx, idx_to_char):
    return too_long(prefix, num_chars, params, char_to_idx, idx_to_char)[len(prefix) :]


PREDICT_WRONG = [
    (without_warm_up, {"no-warm-up"}),
    (twice, {"last-character-twice"}),
    (new_only, {"prefix-left-out"}),
    (too_long, {"one-too-many"}),
    (a_list, {"list-returned"}),
    (forgets, {"state-reset-while-writing"}),
    (new_only_and_too_long, {"prefix-left-out", "one-too-many"}),
]
