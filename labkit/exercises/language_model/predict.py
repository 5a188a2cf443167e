"""Exercise 8.6: predict, the network goes on where a prefix ends."""

import numpy as np

from labkit.engine import Case, Exercise
from labkit.exercises.language_model._predict import MISTAKES, SAME_AS_OTHERS
from labkit.exercises.language_model._text import Text
from labkit.exercises.training._common import restless_params
from labkit.exercises.training.forward_batch import forward_batch


def predict(prefix, num_chars, params, char_to_idx, idx_to_char):
    """Read a prefix, then write so many characters, always the likeliest.

    Arguments:
        prefix: str of one or more characters, all of them in the vocabulary.
        num_chars: how many characters to write, 1 or more.
        params: (U, V, W, b_hidden, b_out).
        char_to_idx, idx_to_char: the vocabulary, two dicts; left as they are.

    Returns:
        str: the prefix and, after it, num_chars new characters.
    """

    def read(char, state):
        tokens = np.array([[char_to_idx[char]]])
        outputs, hidden_states = forward_batch(tokens, state, params)
        return outputs[0, 0], hidden_states[:, 1]

    state = np.zeros((1, params[1].shape[0]))
    for char in prefix:
        p, state = read(char, state)
    text = prefix
    for _ in range(num_chars):
        char = idx_to_char[int(np.argmax(p))]
        text += char
        p, state = read(char, state)
    return text


def cases(rng):
    """Short and long prefixes, few and many new characters."""
    return [
        Case("a prefix of one character", *_draw(rng, 6, 7, 1, 9)),
        Case("a prefix of four characters", *_draw(rng, 5, 6, 4, 12)),
        Case("one new character", *_draw(rng, 4, 7, 3, 1)),
        Case("two new characters", *_draw(rng, 5, 8, 5, 2)),
        Case("a prefix longer than what is written", *_draw(rng, 7, 6, 9, 4)),
        Case("a prefix of one character repeated", *_draw(rng, 4, 5, 3, 10, repeat=True)),
        Case("parameters in a list", *_draw(rng, 6, 5, 2, 25, container=list)),
    ]


def _draw(rng, hidden_size, vocab_size, length, num_chars, repeat=False, container=tuple):
    """Arguments whose right text is varied, so that nothing can hide in it."""
    while True:
        chars = [str(c) for c in rng.permutation([*"abcdefg "])][:vocab_size]
        prefix = "".join(rng.choice(chars, size=1 if repeat else length))
        prefix = prefix * length if repeat else prefix
        params = container(restless_params(rng, hidden_size, vocab_size))
        char_to_idx = {char: i for i, char in enumerate(chars)}
        args = prefix, num_chars, params, char_to_idx, dict(enumerate(chars))
        following = predict(prefix, 12, *args[2:])[length:]
        if len(set(following)) >= 4 and following[0] != prefix[-1]:
            return args


EXERCISE = Exercise(
    answer=predict,
    cases=cases,
    returns=Text("text"),
    number="8.6",
    minutes=12,
    difficulty=2,
    points=4,
    hints=(
        "From a zero state the network reads the prefix, character by character; what it predicts "
        "on the way is ignored. After the last character of the prefix it writes: the likeliest "
        "character is added to the text and read as the next input.",
        "After the prefix was read, which probabilities do you hold already? Which state has to go "
        "along into the next call, and at which place of `hidden_states` does it stand?",
        "state ← zeros\n\nfor each character of the prefix: run one step from the state; keep the "
        "probabilities and the new state\n\nas often as asked: the character with the largest "
        "probability; add it to the text; run one step with it from the state",
    ),
    mistakes=MISTAKES,
    incompatible=tuple(frozenset(pair) for pair in SAME_AS_OTHERS),
)
