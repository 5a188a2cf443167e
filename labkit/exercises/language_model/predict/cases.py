"""The cases of predict, and how what it returns is read. No answer, no mistakes."""

from labkit.engine import Case
from labkit.exercises.language_model._text import Text
from labkit.exercises.language_model.predict.answer import predict
from labkit.exercises.training._common import restless_params


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
        Case("a vocabulary with UNK in it", *_draw(rng, 5, 7, 3, 12, unknown=True)),
    ]


def _draw(
    rng,
    hidden_size,
    vocab_size,
    length,
    num_chars,
    repeat=False,
    container: type = tuple,
    unknown=False,
):
    """Arguments whose right text is varied, so that nothing can hide in it."""
    while True:
        chars = [str(c) for c in rng.permutation([*"abcdefg "])][:vocab_size]
        prefix = "".join(rng.choice(chars, size=1 if repeat else length))
        prefix = prefix * length if repeat else prefix
        chars += ["UNK"] * unknown  # never likeliest: its bias is far below
        params = container(_quiet(restless_params(rng, hidden_size, len(chars)), unknown))
        char_to_idx = {char: i for i, char in enumerate(chars)}
        args = prefix, num_chars, params, char_to_idx, dict(enumerate(chars))
        following = predict(prefix, 12, *args[2:])[length:]
        if len(set(following)) >= 4 and following[0] != prefix[-1]:
            return args


def _quiet(params, unknown):
    if unknown:
        params[4][-1] = -50.0
    return params


RETURNS = Text("text")

PROMISES = {
    "always the likeliest": ("*",),
    "one or more characters": ("a prefix of one character", "a prefix of four characters"),
    "an 'UNK' in it is never": ("a vocabulary with UNK in it",),
    "how many to write, 1 or more": ("one new character", "two new characters"),
}
