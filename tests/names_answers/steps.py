"""clip_by_value and momentum_step in many styles."""

import numpy as np

# --- clip_by_value, right ---


def nested_minimum(grads, clip_value):
    return [np.minimum(np.maximum(g, -clip_value), clip_value) for g in grads]


def by_where(grads, clip_value):
    return tuple(np.where(np.abs(g) > clip_value, np.copysign(clip_value, g), g) for g in grads)


def on_copies(grads, clip_value, verbose=True):
    copies = [np.array(g) for g in grads]
    for copy in copies:
        np.clip(copy, -clip_value, clip_value, out=copy)
        print(copy.max())
    return copies


def by_masks(grads: tuple, clip_value: float) -> list:
    out = []
    for g in grads:
        g = g.copy()
        g[g > clip_value] = clip_value
        g[g < -clip_value] = -clip_value
        out.append(g)
    return out


def recursive(grads, clip_value):
    if not len(grads):
        return ()
    return (grads[0].clip(-clip_value, clip_value), *recursive(grads[1:], clip_value))


def sign_times_size(grads, clip_value):
    return [np.sign(g) * np.minimum(np.abs(g), clip_value) for g in grads]


# --- clip_by_value, wrong ---


def joint(grads, clip_value):
    norm = np.sqrt(sum((g**2).sum() for g in grads))
    return [g * clip_value / norm if norm > clip_value else g for g in grads]


def in_place(grads, clip_value):
    for g in grads:
        np.clip(g, -clip_value, clip_value, out=g)
    return grads


def upper_only(grads, clip_value):
    return [np.where(g > clip_value, clip_value, g) for g in grads]


def zeroed(grads, clip_value):
    return [g * (np.abs(g) <= clip_value) for g in grads]


def positive(grads, clip_value):
    return [np.clip(np.abs(g), 0, clip_value) for g in grads]


def always_the_limit(grads, clip_value):
    return [np.sign(g) * clip_value for g in grads]


def one_limit(grads, clip_value=5):
    return [np.clip(g, -1, 1) for g in grads]


def rebound(grads, clip_value):
    """The loop's name is bound anew; the list stays what it was."""
    for grad in grads:
        grad = np.clip(grad, -clip_value, clip_value)
    return grads


def always_five(grads, clip_value):
    return [np.clip(grad, -5, 5) for grad in grads]


CLIP_RIGHT = [nested_minimum, by_where, on_copies, by_masks, recursive, sign_times_size]
CLIP_WRONG = [
    (rebound, {"nothing-limited"}),
    (always_five, {"limit-of-5"}),
    (joint, {"joint-norm"}),
    (in_place, {"in-place"}),
    (upper_only, {"only-from-above"}),
    (zeroed, {"large-entries-dropped"}),
    (positive, {"sign-lost"}),
    (always_the_limit, {"sign-times-limit"}),
    (one_limit, {"limit-of-one"}),
]

# --- momentum_step, right ---


def comprehensions(params, grads, velocity, lr, momentum):
    new = [momentum * v + g for v, g in zip(velocity, grads, strict=True)]
    return [p - lr * v for p, v in zip(params, new, strict=True)], new


def by_index(params, grads, velocity, lr=0.01, momentum=0.9):
    params, velocity = list(params), list(velocity)
    for i in range(len(params)):
        velocity[i] = velocity[i] * momentum + grads[i]
        params[i] = params[i] - velocity[i] * lr
    return tuple(params), tuple(velocity)


def spelled_out(params, grads, velocity, lr, momentum):
    moved = [p - lr * momentum * v - lr * g for p, g, v in zip(params, grads, velocity)]  # noqa: B905
    kept = [np.add(g, np.multiply(momentum, v)) for g, v in zip(grads, velocity)]  # noqa: B905
    return moved, kept


def on_own_copies(params, grads, velocity, lr, momentum):
    params, velocity = [p.copy() for p in params], [v.copy() for v in velocity]
    for p, g, v in zip(params, grads, velocity, strict=True):
        v *= momentum
        v += g
        p -= lr * v
    return [params, velocity]


def transposed(params, grads, velocity, lr, momentum):
    rows = [(p - lr * (momentum * v + g), momentum * v + g)
            for p, g, v in zip(params, grads, velocity, strict=True)]  # fmt: skip
    return tuple(zip(*rows, strict=True))


def by_torch(params, grads, velocity, lr, momentum):
    """The same as torch.optim.SGD(momentum=...), whose buffer is the velocity."""
    import torch

    new_params, new_velocity = [], []
    for p, g, v in zip(params, grads, velocity, strict=True):
        tensor = torch.tensor(p, requires_grad=True)
        optimizer = torch.optim.SGD([tensor], lr=lr, momentum=momentum)
        tensor.grad = torch.tensor(g)
        if momentum:
            optimizer.state[tensor]["momentum_buffer"] = torch.tensor(v)
        optimizer.step()
        new_params.append(tensor.detach().numpy())
        new_velocity.append(momentum * v + g)
    return new_params, new_velocity


# --- momentum_step, wrong ---


def classical(params, grads, velocity, lr, momentum):
    new = [momentum * v - lr * g for v, g in zip(velocity, grads, strict=True)]
    return [p + v for p, v in zip(params, new, strict=True)], new


def running_mean(params, grads, velocity, lr, momentum):
    new = [momentum * v + (1 - momentum) * g for v, g in zip(velocity, grads, strict=True)]
    return [p - lr * v for p, v in zip(params, new, strict=True)], new


def old_velocity(params, grads, velocity, lr, momentum):
    moved = [p - lr * v for p, v in zip(params, velocity, strict=True)]
    return moved, [momentum * v + g for v, g in zip(velocity, grads, strict=True)]


def nesterov(params, grads, velocity, lr, momentum):
    new = [momentum * v + g for v, g in zip(velocity, grads, strict=True)]
    moved = [p - lr * (g + momentum * v) for p, g, v in zip(params, grads, new, strict=True)]
    return moved, new


def swapped(params, grads, velocity, lr, momentum):
    return comprehensions(params, grads, velocity, lr, momentum)[::-1]


def velocity_in_place(params, grads, velocity, lr, momentum):
    for v, g in zip(velocity, grads, strict=True):
        v[...] = momentum * v + g
    return [p - lr * v for p, v in zip(params, velocity, strict=True)], velocity


def mean_and_uphill(params, grads, velocity, lr, momentum):
    new = [momentum * v + (1 - momentum) * g for v, g in zip(velocity, grads, strict=True)]
    return [p + lr * v for p, v in zip(params, new, strict=True)], new


def rate_only_inside(params, grads, velocity, lr, momentum):
    new = [momentum * v + lr * g for v, g in zip(velocity, grads, strict=True)]
    return [p - v for p, v in zip(params, new, strict=True)], new


def always_nine_tenths(params, grads, velocity, lr, momentum):
    return comprehensions(params, grads, velocity, lr, 0.9)


STEP_RIGHT = [comprehensions, by_index, spelled_out, on_own_copies, transposed, by_torch]
STEP_WRONG = [
    (classical, {"rate-inside-the-velocity"}),
    (running_mean, {"averaged"}),
    (old_velocity, {"old-velocity-used"}),
    (nesterov, {"nesterov"}),
    (swapped, {"velocity-first"}),
    (velocity_in_place, {"velocity-in-place"}),
    (mean_and_uphill, {"averaged", "uphill"}),
    (rate_only_inside, {"rate-only-in-the-velocity"}),
    (always_nine_tenths, {"momentum-of-0.9"}),
]
