"""Exercise 5.3: generate, the network continues a prompt."""

import numpy as np

from labkit.engine import Case, Exercise, Words
from labkit.exercises.forward.rnn_step import rnn_step
from labkit.exercises.tokens.one_hot_encode import one_hot_encode
from labkit.exercises.training._common import restless_params
from labkit.exercises.training._generate import MISTAKES


def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    """Continue a prompt, one likeliest word at a time.

    Arguments:
        prompt: list of one or more words; unknown ones are read as 'UNK'.
        params: (U, V, W, b_hidden, b_out).
        word_to_idx, idx_to_word: the vocabulary, two dicts; left as they are.
        max_tokens: how many new words there may be, 1 or more.

    Returns:
        list of the new words only, up to EOS, which is included, or max_tokens words.
    """
    vocab_size = len(word_to_idx)
    unknown = word_to_idx["UNK"]
    hidden_state = np.zeros((params[1].shape[0], 1))
    for word in prompt:
        idx = word_to_idx.get(word, unknown)
        x = one_hot_encode(idx, vocab_size).reshape(-1, 1)
        hidden_state, p = rnn_step(x, hidden_state, params)

    new_words = []
    while len(new_words) < max_tokens:
        choice = int(np.argmax(p))
        new_words.append(idx_to_word[choice])
        if new_words[-1] == "EOS":
            break
        x = one_hot_encode(choice, vocab_size).reshape(-1, 1)
        hidden_state, p = rnn_step(x, hidden_state, params)
    return new_words


def cases(rng):
    """Long and short prompts, EOS late, first and never, unknown words, small limits."""
    loop, at_once, late = _never_eos, _eos_first, _eos_later
    many = _draw(rng, 7, 6, 1, _known_words)
    prompt, params, *dictionaries = _draw(rng, 4, 5, 3, loop)
    return [
        Case("a prompt of one word", *_draw(rng, 6, 7, 1, loop), 9),
        Case("a prompt of four words", *_draw(rng, 5, 6, 4, loop), 12),
        Case("a limit of one new word", *_draw(rng, 4, 7, 3, loop), 1),
        Case("the default limit of twenty words", *many),
        Case("the same prompt again, with a limit of twelve", *many, 12),
        Case("an EOS on the way", *_draw(rng, 5, 6, 2, late), 15),
        Case("an EOS as the first new word", *_draw(rng, 4, 5, 3, at_once), 6),
        Case("an unknown word in the prompt", *_draw(rng, 6, 5, 3, loop, unknown=(2,)), 10),
        Case("two unknown words in the prompt", *_draw(rng, 5, 7, 4, loop, unknown=(0, 3)), 11),
        Case("a limit of 25, parameters in a list", prompt, list(params), *dictionaries, 25),
    ]


def _never_eos(words):
    return "EOS" not in words and len(set(words)) >= 4


def _known_words(words):
    return _never_eos(words) and "UNK" not in words


def _eos_first(words):
    return words[0] == "EOS"


def _eos_later(words):
    return words[-1] == "EOS" and 4 <= len(words) <= 9 and len(set(words)) >= 3


_EOS_BIAS = {_never_eos: -50.0, _known_words: -50.0, _eos_first: 50.0}


def _draw(rng, hidden_size, vocab_size, prompt_length, wanted, unknown=()):
    """Arguments for generate whose right words are as wanted: varied, so that nothing hides."""
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
        if wanted(generate(*args, 12)):
            return args


EXERCISE = Exercise(
    answer=generate,
    cases=cases,
    returns=Words("words"),
    number="5.3",
    minutes=15,
    difficulty=2,
    points=4,
    hints=(
        "The network reads the prompt word by word, which leaves it in some state and with "
        "probabilities for the word that follows. From there it writes: the likeliest word is "
        "noted down and read as the next input, until EOS is written or there are enough.",
        "After the last word of the prompt, which probabilities do you hold already, and would "
        "reading that word again be right? What exactly goes in as the next input: the "
        "probabilities, or the word chosen from them? At which two places can writing stop?",
        "state ← zeros\n\nfor each prompt word: its index (that of UNK when unknown), one-hot "
        "column, one step; keep state and probabilities\n\nwhile there is room: index of the "
        "largest probability; note its word; stop if that is EOS; otherwise one step with the "
        "one-hot column of that index",
    ),
    mistakes=MISTAKES,
    incompatible=(
        # Without the state, the last word of the prompt is all that is left of it anyway.
        frozenset({"state-dropped-in-prompt", "last-word-only"}),
        frozenset({"state-dropped-in-prompt", "unknown-skipped"}),
        frozenset({"state-dropped-in-prompt", "unknown-is-first"}),
        frozenset({"state-dropped-in-prompt", "unknown-is-last"}),
        frozenset({"state-dropped-in-prompt", "state-stands-still"}),
        frozenset({"state-dropped-in-prompt", "state-reset-while-writing"}),
        # Words that are passed over have no index at all.
        frozenset({"unknown-skipped", "unknown-is-last"}),
        frozenset({"unknown-skipped", "unknown-is-first"}),
    ),
)
