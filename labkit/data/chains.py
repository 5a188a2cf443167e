"""Sequences of a hidden Markov model, and the best that any model can do on them.

A hidden state walks from step to step and writes one word in each; only the words are shown.
What the words so far say about the state is the *belief*, the posterior over states. The
forward algorithm moves from one belief to the next,

    belief after word w  =  (ahead * emit[:, w]), normalised;  ahead  =  belief @ step,

and the exact predictive distribution of the next word is `belief @ step @ emit`. Beliefs are
normalised at every step, so that nothing underflows however long a sequence is.

Unlike the models of `labkit.data.hmm`, which write sentences that end and reach finitely many
beliefs, these walk on for as long as is asked, and nearly every sequence has a belief of its
own. So an expectation is a sum over all sequences that can occur, belief by belief.
"""

from typing import NamedTuple

import numpy as np

from labkit.numerics import require_generator

_MOST_BELIEFS = 2_000_000


class Chain(NamedTuple):
    """start (S,): of the first state. step (S, S): from a state (row) to the next. emit (S, V):
    of each word in a state. Every row sums to 1."""

    start: np.ndarray
    step: np.ndarray
    emit: np.ndarray


def hmm_model(stay=0.9, right=0.85, size=3):
    """`size` hidden states that rarely change, each with a word of its own, now and then another.

    Args:
        stay: probability that the next state is the present one; the others share the rest.
        right: probability that a state writes its own word; the others share the rest.
        size: how many states and words, 2 or more.

    Returns:
        Chain; it starts with every state as likely as any other.

    Raises:
        ValueError: no probability, or fewer than two states.

    Source: with three states this is the process "Mess3" of A. Shai et al., "Transformers
    represent belief state geometry in their residual stream" (2024), appendix A.
    """
    if size < 2 or not (0 <= stay <= 1 and 0 <= right <= 1):
        raise ValueError(f"needs 2 or more states and probabilities, got {size, stay, right}")

    def mostly(p):
        return np.full((size, size), (1 - p) / (size - 1)) * ~np.eye(size, dtype=bool) + (
            p * np.eye(size)
        )

    return Chain(np.full(size, 1 / size), mostly(stay), mostly(right))


def hmm_sequences(num_sequences, length, model=None, rng=None):
    """Draw sequences of words, and the hidden states that wrote them.

    Args:
        num_sequences: how many to draw, 0 or more.
        length: words of each, 1 or more.
        model: a Chain (or any such three arrays); `hmm_model()` by default.
        rng: a `numpy.random.Generator`; required, so that a draw can be repeated.

    Returns:
        observations, states: int arrays `(num_sequences, length)`.

    Raises:
        TypeError: `rng` is no Generator, or a size is no int.
        ValueError: a size is too small, or the arrays are no model.
    """
    require_generator(rng)
    model = _checked(model)
    _require_int("num_sequences", num_sequences, smallest=0)
    _require_int("length", length, smallest=1)
    observations = np.zeros((num_sequences, length), dtype=int)
    states = np.zeros((num_sequences, length), dtype=int)
    chances = np.broadcast_to(model.start, (num_sequences, len(model.start)))
    for t in range(length):
        states[:, t] = _draw(chances, rng)
        observations[:, t] = _draw(model.emit[states[:, t]], rng)
        chances = model.step[states[:, t]]
    return observations, states


def hmm_posterior(observations, model=None):
    """What is known best at each position: the exact belief, and the exact prediction.

    Args:
        observations: int array `(..., T)` of words.
        model: as for `hmm_sequences`.

    Returns:
        beliefs `(..., T, S)`: P(state t | words 0 to t).
        predictions `(..., T, V)`: P(word t + 1 | words 0 to t), which lines up with the
        outputs of a network that has read `observations`.

    Raises:
        ValueError: words that the model never writes in this order, or no model.
    """
    model = _checked(model)
    beliefs, _ = _filtered(np.asarray(observations), model)
    return beliefs, beliefs @ model.step @ model.emit


def hmm_nll(observations, model=None):
    """-ln P(word t | words before it), nats, of every word of given sequences: `(..., T)`.

    Entry 0 is for the first word, which a network reads and does not predict.
    """
    return _filtered(np.asarray(observations), _checked(model))[1]


def hmm_step_floor(length, model=None):
    """The lowest expected nats of each word that is predicted: `(length - 1,)`.

    Entry t is the entropy of word t + 1 given words 0 to t, exactly: summed over all
    sequences of t + 1 words, each with its probability.

    Raises:
        TypeError, ValueError: `length` is no int of 1 or more, or there are more than two
            million sequences to sum over; for those, `hmm_entropy_rate` says what a word costs.
    """
    model = _checked(model)
    _require_int("length", length, smallest=1)
    return np.array([_entropy(weights, ahead @ model.emit)
                     for weights, ahead in _ahead(model.start, model, length)][1:])  # fmt: skip


def hmm_floor(length, model=None):
    """The lowest expected loss that any model can reach, in nats a sequence of `length` words.

    The first word is read and not predicted, as in all labs: the sum of `hmm_step_floor`.
    """
    return float(hmm_step_floor(length, model).sum())


def hmm_entropy_rate(model=None, length=12):
    """Two bounds of the nats that a word costs in a long sequence; they close as `length` grows.

    Above, the entropy of word `length` given the words before it. Below, the same given the
    first state too. Both hold for a model that starts as it goes on (`start @ step == start`).

    Returns:
        (lower, upper), floats.

    Raises:
        ValueError: the model does not start as it goes on, or `length` is too large.

    Source: T. Cover, J. Thomas, "Elements of information theory" (2006), theorem 4.5.1.
    """
    model = _checked(model)
    if not np.allclose(model.start @ model.step, model.start, rtol=0, atol=1e-9):
        raise ValueError("the first state is not drawn as the later ones: no entropy rate")
    upper = hmm_step_floor(length, model)[-1]
    lower = 0.0
    for state, chance in enumerate(model.start):
        *_, (weights, ahead) = _ahead(model.step[state], model, length - 1)
        lower += chance * _entropy(weights, ahead @ model.emit)
    return float(lower), float(upper)


def _filtered(observations, model):
    """(beliefs (..., T, S), nats (..., T)) by the forward algorithm."""
    ahead = np.broadcast_to(model.start, (*observations.shape[:-1], len(model.start)))
    beliefs = np.zeros((*observations.shape, len(model.start)))
    nats = np.zeros(observations.shape)
    for t in range(observations.shape[-1]):
        joint = ahead * model.emit.T[observations[..., t]]
        chance = joint.sum(axis=-1)
        if not np.all(chance > 0):
            raise ValueError(f"the model never writes what stands up to word {t}")
        beliefs[..., t, :] = joint / chance[..., None]
        nats[..., t] = -np.log(chance)
        ahead = beliefs[..., t, :] @ model.step
    return beliefs, nats


def _ahead(ahead, model, length):
    """Yield (probabilities (N,), state distributions ahead (N, S)) of all sequences of 0 to
    length - 1 words."""
    if model.emit.shape[1] ** (length - 1) > _MOST_BELIEFS:
        raise ValueError(f"more than {_MOST_BELIEFS:,} sequences are shorter than {length} words")
    weights, ahead = np.ones(1), ahead[None, :]
    yield weights, ahead
    for _ in range(length - 1):
        joint = (ahead[:, None, :] * model.emit.T).reshape(-1, ahead.shape[1])  # word by word
        chance = joint.sum(axis=1)
        occurs = chance > 0
        weights = np.repeat(weights, model.emit.shape[1])[occurs] * chance[occurs]
        ahead = joint[occurs] / chance[occurs, None] @ model.step
        yield weights, ahead


def _entropy(weights, chances):
    """Mean entropy in nats of the rows of `chances`, weighted; what cannot occur adds nothing."""
    return -weights @ np.sum(chances * np.log(np.where(chances > 0, chances, 1.0)), axis=1)


def _draw(chances, rng):
    """One index for each row of probabilities."""
    heights = np.cumsum(chances, axis=1)[:, :-1]
    return np.sum(rng.random((len(chances), 1)) >= heights, axis=1)


def _checked(model):
    if model is None:
        return hmm_model()
    start, step, emit = (np.asarray(part, dtype=float) for part in model)
    if step.shape != (len(start), len(start)) or emit.shape[:-1] != (len(start),):
        raise ValueError(f"shapes {start.shape}, {step.shape}, {emit.shape} are no model")
    for rows in (start, step, emit):
        if np.any(rows < 0) or not np.allclose(rows.sum(axis=-1), 1, rtol=0, atol=1e-9):
            raise ValueError("rows of start, step and emit must be probabilities that sum to 1")
    return Chain(start, step, emit)


def _require_int(name, value, smallest):
    if isinstance(value, bool) or not isinstance(value, (int, np.integer)):
        raise TypeError(f"{name} must be an int, not {value!r}")
    if value < smallest:
        raise ValueError(f"{name} must be {smallest} or more, not {value}")
