"""Claims of lab 04: untrained losses, what later steps send back, how far a gradient reaches."""

from functools import cache

import numpy as np

from claims.frame import Claim, cells

NEEDED = ("network", "time-look", "agreement", "step-size", "distance", "clip-look")


@cache
def lab(shift):
    """The notebook's cells, with all of its seeds moved."""
    return cells("04", *NEEDED, shift=shift)


def missing(shift, name):
    """Per cent of a gradient that is missing without the road to the right."""
    scope = lab(shift)
    place = scope["NAMES"].index(name)
    whole, cut = scope["whole"][place], scope["cut"][place]
    return float(100 * np.linalg.norm(cut - whole) / np.linalg.norm(whole))


def wrapped(shift):
    """Per cent by which each gradient is off where the state before step 0 is read as the last."""
    scope = lab(shift)
    states = scope["hidden_states"]
    inputs, outputs, targets, params = (
        scope[k] for k in ("inputs", "outputs", "targets", "params")
    )
    _, wrong = scope["backward_pass"](inputs, outputs, [states[-1], *states[1:]], targets, params)
    pairs = zip(scope["NAMES"], wrong, scope["whole"], strict=True)
    return {n: float(100 * np.linalg.norm(w - r) / np.linalg.norm(r)) for n, w, r in pairs}


def arrives(shift, radius):
    """The gradient 40 steps back, over the one at the loss."""
    norms = lab(shift)["reach"](radius)
    return norms[0] / norms[-1]


@cache
def one_step(shift):
    """Losses of 20 exploding networks: before, after a bare step, after a clipped one."""
    scope, found = lab(shift), []
    x, y = scope["data"].one_hot_pairs([scope["data"].anbn_string(20)], scope["word_to_idx"])[0]
    start = np.zeros((50, 1))
    for seed in range(shift, shift + 20):
        U, V, *rest = scope["init_rnn"](50, 4, np.random.default_rng(seed))
        params = 0.1 * U, 1.2 * V, *rest
        passed = scope["forward_pass"](x, start, params)
        before, grads = scope["backward_pass"](x, *passed, y, params)
        losses = [before]
        for step in (grads, scope["clip_gradient_norm"](grads)):
            after = [param - 0.1 * grad for param, grad in zip(params, step, strict=True)]
            outputs, _ = scope["forward_pass"](x, start, after)
            losses.append(scope["cross_entropy"](outputs, y))
        found.append(losses)
    return np.array(found).T


CLAIMS = [
    Claim(
        cell="time-rules", says="over 205 seeds by 7.6 to 263 %",
        measure=lambda shift: wrapped(shift)["V"], low=7.6, high=263, of="% off",
    ),
    Claim(
        cell="time-rules", says="leaves every other gradient right",
        measure=lambda shift: max(off for name, off in wrapped(shift).items() if name != "V"),
        high=1e-10, of="% off",
    ),
    Claim(
        cell="loss-see", says="over 100 seeds such networks cost 6.4 to 17.1 nats",
        measure=lambda shift: lab(shift)["loss"](), low=6.4, high=17.1, of="nats",
    ),
    Claim(
        cell="time-predict", says="`d_W` and `d_b_out`: they hang on `d_o` alone",
        measure=lambda shift: max(missing(shift, "W"), missing(shift, "b_out")), high=1e-12,
        of="% off",
    ),
    Claim(
        cell="time-see", says="over 100 seeds `d_V` is off by 20 to 102 %",
        measure=lambda shift: missing(shift, "V"), low=20, high=102, of="% off",
    ),
    Claim(
        cell="agreement-see", says="a thousand times under the limit",
        measure=lambda shift: lab(shift)["worst_error"](1e-5), high=1e-9, of="relative error",
    ),
    Claim(
        cell="step-size-see", says="2.5e-5 to 8.2e-4 at $h = 0.01$",
        measure=lambda shift: lab(shift)["worst_error"](1e-2), low=2.5e-5, high=8.2e-4,
        of="relative error",
    ),
    *(
        Claim(
            cell="distance-meaning", says=says, of=of,
            measure=lambda shift, radius=radius, power=power: arrives(shift, radius) ** power,
            low=low, high=high,
        )
        for says, radius, power, low, high, of in (
            ("a factor of 0.5 a step", 0.5, 1 / 40, 0.49, 0.51, "a step"),
            ("With 0.9 about a seventieth arrives", 0.9, -1, 60, 80, "is the part that arrives"),
            ("72 to 92 % over 100 seeds", 1.0, 1, 0.72, 0.92, "arrives"),
            ("by 1.07 to 1.10 a step", 1.2, 1 / 40, 1.065, 1.105, "a step"),
            ("with 2 by 1.21 to 1.29", 2.0, 1 / 40, 1.205, 1.295, "a step"),
        )
    ),
    *(
        Claim(
            cell="clip-see", says="the loss before was 44 to 77 nats", low=44, high=77,
            measure=lambda shift, end=end: float(end(one_step(shift)[0])), of=f"nats, the {name}",
        )
        for end, name in ((np.min, "lowest of 20"), (np.max, "highest of 20"))
    ),
    Claim(
        cell="clip-see", says="and 166 after the bare step (median)",
        measure=lambda shift: float(np.median(one_step(shift)[1])), low=120, high=220,
        of="nats, of 20 networks",
    ),
    Claim(
        cell="clip-see", says="that step made it worse about nine times in ten",
        measure=lambda shift: int(np.sum(one_step(shift)[1] > one_step(shift)[0])), low=16,
        of="of 20 networks",
    ),
    Claim(
        cell="clip-see", says="the clipped step made it better each time",
        measure=lambda shift: bool(np.all(one_step(shift)[2] < one_step(shift)[0])),
    ),
]  # fmt: skip
