"""The cases of generate, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Case, Words
from labkit.engine.drivers import call
from labkit.exercises._twice import in_turn, last_of_near
from labkit.exercises.forward.rnn_step.answer import rnn_step
from labkit.exercises.tokens._common import reordered
from labkit.exercises.training._common import restless_params
from labkit.exercises.training.generate.answer import generate


def cases(rng):
    """Long and short prompts, EOS late, first and never, unknown words, small limits."""
    loop, at_once, late = _never_eos, _eos_first, _eos_later
    many = _draw(rng, 7, 6, 1, _known_words)
    prompt, params, *dictionaries = _draw(rng, 4, 5, 3, loop)
    return [
        Case("a prompt of one word", *_draw(rng, 6, 7, 1, loop), 9),
        Case("a prompt of four words", *_draw(rng, 5, 6, 4, loop), 12),
        Case("a limit of one new word", *_draw(rng, 4, 7, 3, loop, remembers=True), 1),
        Case("the default limit of twenty words", *many),
        Case("the same prompt again, with a limit of twelve", *many, 12),
        Case("an EOS on the way", *_draw(rng, 5, 6, 2, late), 15),
        Case("an EOS as the first new word", *_draw(rng, 4, 5, 3, at_once), 6),
        Case("an unknown word in the prompt", *_draw(rng, 6, 5, 3, loop, unknown=(2,)), 10),
        Case("two unknown words in the prompt", *_draw(rng, 5, 7, 4, loop, unknown=(0, 3)), 11),
        Case("a limit of 25, parameters in a list", prompt, list(params), *dictionaries, 25),
        Case("two words of which one is likelier by a hair", *_near_tie(rng), 6),
        Case("an unknown word that is a known one in capitals", *_in_capitals(rng), 8),
        Case("a prompt of twelve words", *_long_prompt(rng), 8),
        Case("logits of thousands", *_loud(*_draw(rng, 5, 7, 3, loop)), 8),
        Case("a limit of a hundred and twenty words", *_steady(rng), 120),
        Case("words that come twice in a row", *_in_a_row(rng), 8),
        Case("one argument changed since the call before", *_near(rng), driver=last_of_near),
        Case("dicts that were filled in another order",
             *_reordered(rng, *_draw(rng, 4, 7, 2, loop, unknown=(0,))), 8),
    ]  # fmt: skip


def _near_tie(rng):
    """The first new word is 0.01 % likelier than another one, which has the lower index."""
    while True:
        prompt, params, word_to_idx, idx_to_word = _draw(rng, 5, 6, 3, _never_eos)
        state = np.zeros((5, 1))
        for word in prompt:
            state, p = rnn_step(np.eye(6)[:, [word_to_idx[word]]], state, params)
        low, high = sorted(np.argsort(p[:, 0])[-2:])
        params[4][high] += np.log(p[low, 0] / p[high, 0]) + 1e-4
        if _never_eos(generate(prompt, params, word_to_idx, idx_to_word, 6)):
            return prompt, params, word_to_idx, idx_to_word


def _in_capitals(rng):
    """Other words are written where its capital is read as a small letter."""
    while True:
        (first, _, last), *rest = _draw(rng, 5, 6, 3, _never_eos)
        small = next(word for word in rest[1] if len(word) == 1)
        words = generate([first, small.upper(), last], *rest, max_tokens=12)
        if _never_eos(words) and generate([first, small, last], *rest, max_tokens=8) != words[:8]:
            return [first, small.upper(), last], *rest


def _in_a_row(rng):
    """Other words are written where the second of two equal words, known or not, is not read."""
    while True:
        (word, *_), *rest = _draw(rng, 6, 6, 1, _never_eos)
        prompt = ["never-seen", "never-seen", word, word]
        words = generate(prompt, *rest, max_tokens=12)
        once = (generate(prompt[:i] + prompt[i + 1 :], *rest, max_tokens=8) for i in (0, 2))
        both = generate(prompt[::2], *rest, max_tokens=8)
        if _never_eos(words) and words[:8] not in (*once, both):
            return prompt, *rest


def _near(rng):
    """A call, and what takes the place of each argument: every time other words are written."""
    while True:
        last = *_draw(rng, 4, 6, 2, _never_eos), 20
        others = *_draw(rng, 4, 6, 2, _never_eos), 7
        words = call(generate, *last)
        calls = [(*last[:i], other, *last[i + 1 :]) for i, other in enumerate(others)]
        if words not in [call(generate, *args) for args in calls]:
            return in_turn(last, others)


def _long_prompt(rng):
    """An EOS is among its words, and others are written after any part of it: a unit that its
    first word has switched on stays so."""
    while True:
        prompt, params, *dictionaries = _draw(rng, 5, 6, 12, _never_eos)
        prompt = ["a", *(word if word != "a" else "b" for word in prompt[1:])]
        prompt[6], prompt[11] = "EOS", "c"
        U, V, _, b_hidden, _ = params
        U[0] = V[0] = b_hidden[0] = 0.0
        U[0, dictionaries[0]["a"]] = V[0, 0] = 3.0
        words = generate(prompt, params, *dictionaries, max_tokens=12)
        parts = [prompt[n:] for n in range(1, 12)] + [prompt[:n] for n in range(1, 12)]
        others = (generate(part, params, *dictionaries, max_tokens=8) for part in parts)
        if _never_eos(words) and words[:8] not in others:
            return prompt, params, *dictionaries


def _loud(prompt, params, *dictionaries):
    """The same words, by logits a thousand times as large."""
    U, V, W, b_hidden, b_out = params
    return prompt, (U, V, 1e3 * W, b_hidden, 1e3 * b_out), *dictionaries


def _steady(rng):
    """A long text that no rounding changes, and that does not come to rest, after an EOS."""
    while True:
        prompt, params, *dictionaries = _draw(rng, 5, 6, 2, _never_eos)
        prompt[1] = "EOS"
        words = generate(prompt, params, *dictionaries, max_tokens=120)
        nudged = tuple(p + 1e-6 * rng.normal(size=p.shape) for p in params)
        varied = _never_eos(words) and len(set(words[-9:])) >= 3
        if varied and generate(prompt, nudged, *dictionaries, max_tokens=120) == words:
            return prompt, params, *dictionaries


def _reordered(rng, prompt, params, word_to_idx, idx_to_word):
    return prompt, params, reordered(rng, word_to_idx), reordered(rng, idx_to_word)


def _never_eos(words):
    return "EOS" not in words and len(set(words)) >= 4


def _known_words(words):
    return _never_eos(words) and "UNK" not in words


def _eos_first(words):
    return words[0] == "EOS"


def _eos_later(words):
    return words[-1] == "EOS" and 4 <= len(words) <= 9 and len(set(words)) >= 3


_EOS_BIAS = {_never_eos: -50.0, _known_words: -50.0, _eos_first: 50.0}


def _draw(
    rng, hidden_size, vocab_size, prompt_length, wanted, unknown=(), remembers=False
) -> tuple:
    """Arguments for generate whose right words are as wanted: varied, so that nothing hides.

    remembers: whether the last word of the prompt alone leads to another new word.
    """
    while True:
        words = [*"abcdefgh"[: vocab_size - 2], "EOS"]
        words = [str(w) for w in rng.permutation(words)]
        words.insert(int(rng.integers(1, vocab_size - 1)), "UNK")  # neither first nor last
        word_to_idx = {word: i for i, word in enumerate(words)}
        prompt = [words[i] for i in rng.integers(0, vocab_size, size=prompt_length)]
        prompt = ["never-seen" if i in unknown else word for i, word in enumerate(prompt)]
        params = restless_params(rng, hidden_size, vocab_size)
        # A bias that large settles the matter, whatever a mistake does to the state.
        params[4][word_to_idx["EOS"]] += _EOS_BIAS.get(wanted, 0.0)
        args = prompt, params, word_to_idx, dict(enumerate(words))
        if not wanted(words := generate(*args, 12)):
            continue
        if not remembers or generate(prompt[-1:], *args[1:], 1) != words[:1]:
            return args


RETURNS = Words("words")

PROMISES = {
    "list of one or more words": ("a prompt of one word", "a prompt of twelve words"),
    "how many new words there may be, 1 or more": (
        "a limit of one new word",
        "a limit of a hundred and twenty words",
    ),
    "up to the first EOS, which is included, or up to max_tokens": (
        "an EOS on the way",
        "an EOS as the first new word",
        "a limit of one new word",
    ),
}
