"""The cases of predict, and how what it returns is read. No answer, no mistakes.

Each vocabulary holds UNK, as that of the lab does: `encode` looks it up.
"""

from labkit.engine import Case
from labkit.exercises.language_model._text import Text
from labkit.exercises.language_model.predict.answer import predict
from labkit.exercises.training._common import restless_params


def cases(rng):
    """Short and long prefixes, few and many new characters."""
    four = _draw(rng, 5, 6, 4, 12)
    return [
        Case("a prefix of one character", *_draw(rng, 6, 7, 1, 9)),
        Case("a prefix of four characters", *four),
        Case("the same prefix, with other parameters", *_with_others(rng, *four)),
        Case("one new character", *_draw(rng, 4, 7, 3, 1)),
        Case("two new characters", *_draw(rng, 5, 8, 5, 2)),
        Case("a prefix longer than what is written", *_draw(rng, 7, 6, 9, 4)),
        Case("a prefix of one character repeated", *_draw(rng, 4, 5, 3, 10, repeat=True)),
        Case("parameters in a list", *_draw(rng, 6, 5, 2, 25, container=list)),
        Case("UNK first in the vocabulary", *_draw(rng, 5, 7, 3, 12, unknown=0)),
        Case("spaces at both ends of the prefix", *_draw(rng, 5, 7, 3, 10, around="  ")),
        Case("capitals and full stops", *_draw(rng, 6, 6, 5, 15, known="aAbB.,")),
        Case("dicts that are not in the order of the indices", *_shuffled(rng, 6, 7, 3, 10)),
        Case("a first character that decides 130 steps later", *_latched(rng)),
        Case("logits of thousands", *_loud(*_draw(rng, 5, 7, 4, 8))),
        Case("a hundred and twenty new characters", *_steady(rng, 5, 8, 3, 120)),
    ]


def _draw(
    rng,
    hidden_size,
    num_known,
    length,
    num_chars,
    repeat=False,
    container: type = tuple,
    unknown=None,
    known="abcdefg ",
    around="",
):
    """Arguments whose right text is varied, so that nothing can hide in it."""
    while True:
        chars = [str(c) for c in rng.permutation([*known])][:num_known]
        chars = [*(set(around) - set(chars)), *chars]
        prefix = "".join(rng.choice(chars, size=1 if repeat else length))
        prefix = around + (prefix * length if repeat else prefix) + around
        mark = len(chars) if unknown is None else unknown
        chars.insert(mark, "UNK")
        params = restless_params(rng, hidden_size, len(chars))
        params[4][mark] = -50.0  # so that UNK is never likeliest
        char_to_idx = {char: i for i, char in enumerate(chars)}
        args = prefix, num_chars, container(params), char_to_idx, dict(enumerate(chars))
        following = predict(prefix, 12, *args[2:])[len(prefix) :]
        told = "." not in known or "." in following[: num_chars // 2] and _tells_capitals(args)
        varied = len(set(following)) >= 4 and following[0] != prefix[-1]
        if told and varied and prefix.strip():  # what is stripped is not empty, which would raise
            return args


def _tells_capitals(args):
    """Whether another text is written where the capitals of the prefix are read as small ones."""
    prefix, *rest = args
    return predict(prefix.lower(), *rest)[len(prefix) :] != predict(*args)[len(prefix) :]


def _with_others(rng, prefix, num_chars, params, char_to_idx, idx_to_char):
    """The same but for the parameters, by which another text is written."""
    rest, before = (char_to_idx, idx_to_char), predict(prefix, 2, params, char_to_idx, idx_to_char)
    while True:
        others = restless_params(rng, len(params[1]), len(char_to_idx))
        others[4][char_to_idx["UNK"]] = -50.0
        if predict(prefix, 2, others, *rest) != before:
            return prefix, num_chars, others, *rest


def _shuffled(rng, *sizes):
    """The same, with entries of both dicts that were put in by chance, not by index."""
    *others, char_to_idx, idx_to_char = _draw(rng, *sizes)
    mixed = (
        {key: entries[key] for key in (keys[i] for i in rng.permutation(len(keys)))}
        for entries, keys in ((d, list(d)) for d in (char_to_idx, idx_to_char))
    )
    return *others, *mixed


def _loud(prefix, num_chars, params, *dicts):
    """The same text, by logits a thousand times as large."""
    U, V, W, b_hidden, b_out = params
    return prefix, num_chars, (U, V, 1e3 * W, b_hidden, 1e3 * b_out), *dicts


def _steady(rng, *sizes):
    """A long text that no rounding changes, and that does not come to rest."""
    while True:
        prefix, num_chars, params, *dicts = _draw(rng, *sizes)
        text = predict(prefix, num_chars, params, *dicts)
        nudged = tuple(p + 1e-6 * rng.normal(size=p.shape) for p in params)
        varied = len(set(text[-9:])) >= 3 and " " in text[len(prefix) :]  # which ends nothing
        if varied and predict(prefix, num_chars, nudged, *dicts) == text:
            return prefix, num_chars, params, *dicts


def _latched(rng):
    """A prefix of 130 characters. A unit that its first one has switched on stays so, and changes
    what is written: who reads less of the prefix writes something else."""
    while True:
        prefix, num_chars, params, char_to_idx, idx_to_char = _draw(rng, 6, 7, 129, 8)
        first, other = [c for c in char_to_idx if c not in (" ", "UNK")][:2]
        U, V, _, _, b_out = params
        U[0], V[0], V[0, 0] = -0.8, 0.0, 3.0
        U[0, char_to_idx[first]] = 6.0
        b_out[char_to_idx[first]] = -30.0  # so that it is never written
        prefix = first + prefix.replace(first, other)
        rest = num_chars, params, char_to_idx, idx_to_char
        text = predict(prefix, *rest)
        if len(set(text[130:])) >= 3 and text[130:] != predict(prefix[1:], *rest)[129:]:
            return prefix, *rest


RETURNS = Text("text")

PROMISES = {
    "always the likeliest": ("*",),
    "one or more characters": ("a prefix of one character", "a prefix of four characters"),
    "an 'UNK' in it is never": ("*",),
    "how many to write, 1 or more": ("one new character", "two new characters"),
}
