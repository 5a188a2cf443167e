"""Answers in styles further out: right ones, and wrong ones for the later mistakes."""

import itertools

import numpy as np

from labkit.reference import (
    backward_pass,
    clip_gradient_norm,
    forward_pass,
    rnn_step,
    update_parameters,
)

RIGHT, WRONG = [], []


def right(answer):
    RIGHT.append((answer.__name__, answer))
    return answer


def wrong(name, answer, *mistakes):
    answer.__name__ = name
    WRONG.append((name, answer, set(mistakes)))


def pairwise(move):
    """update_parameters that makes each new parameter by move(param, grad, lr)."""
    return lambda params, grads, lr=1e-3: [
        move(p, g, lr) for p, g in zip(params, grads, strict=True)
    ]


class _Step:
    __name__ = "update_parameters"

    def __call__(self, parameters, gradients, lr=0.001):
        sizes = np.cumsum([p.size for p in parameters])[:-1]
        flat = [np.concatenate([a.ravel() for a in arrays]) for arrays in (parameters, gradients)]
        parts = np.split(flat[0] - lr * flat[1], sizes)
        return [part.reshape(p.shape) for part, p in zip(parts, parameters, strict=True)]


right(_Step())
STEP = "update_parameters"
wrong(STEP, lambda params, grads, lr=1e-3: params, "nothing-moves")
wrong(STEP, pairwise(lambda p, g, lr: p - lr * np.sign(g)), "sign-of-the-gradient")
wrong(STEP, pairwise(lambda p, g, lr: (1 - lr) * p - lr * g), "weights-decay")
wrong(STEP, pairwise(lambda p, g, lr: p + g / lr), "uphill", "learning-rate-divides")
wrong(STEP, lambda params, grads, lr=1e-3: [params[0] - lr * grads[0]], "returns-inside-the-loop")
wrong(STEP, lambda params, grads, lr=1e-3: (p for p in params), "wrong-container", "nothing-moves")


def read(pair, params, start=0.0):
    """(loss, grads) of one sequence."""
    inputs, targets = pair
    outputs, states = forward_pass(inputs, np.full_like(params[3], start), params)
    return backward_pass(inputs, outputs, states, targets, params)


@right
def run_epoch(dataset, params, lr=None, max_norm=None):
    def losses():
        nonlocal params
        for pair in dataset:
            loss, grads = read(pair, params)
            if lr is not None:
                grads = clip_gradient_norm(grads, np.inf if max_norm is None else max_norm)
                params = update_parameters(params, grads, lr=lr)
            yield loss

    return sum(losses()) / len(dataset), params


def epoch(start=0.0, clip=clip_gradient_norm, rate=lambda lr, n: lr, trains=True, mean=True):
    """A loop that goes wrong in the ways the arguments say."""

    def function(dataset, params, lr=None, max_norm=None):
        total = 0.0
        lr = 1e-3 if lr is None and not trains else lr
        for pair in dataset:
            loss, grads = read(pair, params, start)
            total += loss
            if lr is not None:
                grads = grads if max_norm is None else clip(grads, max_norm)
                params = update_parameters(params, grads, rate(lr, len(dataset)))
        return total / (len(dataset) if mean else 1), params

    return function


def _summed(dataset, params, lr=None, max_norm=None):
    losses, grads = zip(*(read(pair, params) for pair in dataset), strict=True)
    if lr is not None:
        summed = clip_gradient_norm([sum(g) for g in zip(*grads, strict=True)], max_norm or 1e9)
        params = update_parameters(params, summed, lr)
    return np.mean(losses), params


def _evaluated_at_the_end(dataset, params, lr=None, max_norm=None):
    params = epoch()(dataset, params, lr, max_norm)[1]
    return np.mean([read(pair, params)[0] for pair in dataset]), params


def _first_only(dataset, params, lr=None, max_norm=None):
    for pair in dataset:
        loss, grads = read(pair, params)
        if lr is not None:
            params = update_parameters(params, clip_gradient_norm(grads, max_norm or 1e9), lr)
        return loss / len(dataset), params


def _entries(grads, limit):
    return [np.clip(g, -limit, limit) for g in grads]


def _each(grads, limit):
    return [clip_gradient_norm([g], limit)[0] for g in grads]


EPOCH = "run_epoch"
wrong(EPOCH, epoch(start=1.0), "state-of-ones")
wrong(EPOCH, epoch(trains=False), "evaluation-trains")
wrong(EPOCH, epoch(trains=False, mean=False), "evaluation-trains", "sum-not-mean")
wrong(EPOCH, epoch(clip=_entries), "clips-entries")
wrong(EPOCH, epoch(clip=_each), "clips-each-array")
wrong(EPOCH, epoch(rate=lambda lr, n: -lr, mean=False), "uphill", "sum-not-mean")
wrong(EPOCH, epoch(rate=lambda lr, n: lr / n), "rate-divided")
wrong(EPOCH, _summed, "step-after-the-loop")
wrong(EPOCH, _evaluated_at_the_end, "loss-at-the-end")
wrong(EPOCH, _first_only, "returns-inside-the-loop")
wrong(EPOCH, lambda d, p, lr=None, m=None: epoch()(d, p, lr, m)[0], "params-not-returned")
wrong(EPOCH, lambda d, p, lr=None, m=None: (epoch()(d, p, lr, m)[0], p), "first-params-returned")
wrong(EPOCH, lambda d, p, lr=None, m=None: epoch()([(y, x) for x, y in d], p, lr, m),
      "pairs-exchanged")  # fmt: skip


def writer(read_of=lambda prompt: prompt, stop=("EOS",), keep_last=True, start=None):
    """generate that goes wrong in the ways the arguments say."""

    def function(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
        eye = np.eye(len(word_to_idx))
        kept = start if start and start[0].shape == params[3].shape else [np.zeros_like(params[3])]
        h = kept[0]
        for word in read_of(prompt):
            idx = word_to_idx[word] if word in word_to_idx else word_to_idx["UNK"]
            h, p = rnn_step(eye[:, [idx]], h, params)
        words = []
        while len(words) < max_tokens:
            words.append(idx_to_word[int(p.argmax())])
            if words[-1] in stop:
                return words if keep_last else words[:-1]
            h, p = rnn_step(eye[:, [int(p.argmax())]], h, params)
        if start is not None:
            start[:] = [h]
        return words

    return function


@right
def generate(prompt, params, word_to_idx, idx_to_word, max_tokens=20):
    U, V, W, b_hidden, b_out = params

    def words():
        h = np.zeros(len(V))
        todo = [word_to_idx.get(word, word_to_idx["UNK"]) for word in prompt]
        while True:
            for idx in todo:
                h = np.tanh(U[:, idx] + V @ h + b_hidden[:, 0])
            todo = [np.argmax(W @ h + b_out.ravel())]
            yield idx_to_word[todo[0]]
            if idx_to_word[todo[0]] == "EOS":
                return

    return list(itertools.islice(words(), max_tokens))


wrong("generate", writer(lambda prompt: prompt[:-1] or prompt), "last-word-unread")
wrong("generate", writer(stop=("EOS", "UNK"), keep_last=False), "stops-at-unk", "eos-left-out")
wrong("generate", writer(start=[np.zeros((0, 0))]))  # its state outlives the call


def logits_of(inputs, state, params, squash=np.tanh, recurrent=1.0, bias=1.0):
    """(logits, hidden_states) of a batch."""
    U, V, W, b_hidden, b_out = params
    states = [state]
    for column in inputs.T:
        past = recurrent * states[-1] @ V.T
        states.append(squash(U[:, column].T + past + bias * b_hidden.T))
    states = np.stack(states, axis=1)
    return states[:, 1:] @ W.T + b_out.ravel(), states


def soft(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


@right
def forward_batch(inputs, hidden_state, params):
    z, states = logits_of(inputs, hidden_state, params)
    return np.exp(z - np.logaddexp.reduce(z, axis=-1, keepdims=True)), states


def batch(after=lambda z, states: (soft(z), states), **how):
    return lambda inputs, hidden_state, params: after(
        *logits_of(inputs, hidden_state, params, **how)
    )


def _by_time(z, states):
    turned = soft(z).swapaxes(0, 1), states.swapaxes(0, 1)
    return turned[0].reshape(z.shape), turned[1].reshape(states.shape)


def _one_maximum(z, states):
    e = np.exp(z - z.max())
    with np.errstate(invalid="ignore"):
        return e / e.sum(axis=-1, keepdims=True), states


def _no_first(z, states):
    return soft(z), np.concatenate([0 * states[:, :1], states[:, 1:]], axis=1)


FORWARD = "forward_batch"
wrong(FORWARD, batch(_by_time), "reshape-for-transpose")
wrong(FORWARD, batch(_one_maximum), "one-maximum-for-all")
wrong(FORWARD, batch(_no_first), "first-entry-stays-zero")
wrong(FORWARD, batch(lambda z, states: (soft(z), states[:, :-1])), "last-state-dropped")
wrong(FORWARD, batch(lambda z, states: (soft(z), states[:, -1])), "only-the-last-state")
wrong(FORWARD, batch(lambda z, states: (soft(z), 0 * states + states[:, -1:])),
      "one-array-for-all-states")  # fmt: skip
wrong(FORWARD, batch(lambda z, states: (z, states), recurrent=0.0), "logits-returned", "no-past")
wrong(FORWARD, batch(bias=2.0), "hidden-bias-twice")
wrong(FORWARD, batch(squash=lambda a: np.maximum(a, 0)), "relu")


def through_rows(inputs, outputs, hidden_states, targets, mask, params, counted=None):
    """The right answer, row by row; counted says which steps there are, if not mask."""
    counted = mask if counted is None else counted
    eye, total, summed = np.eye(params[0].shape[1]), 0.0, [np.zeros_like(p) for p in params]
    for x, o, h, y, m in zip(inputs, outputs, hidden_states, targets, counted, strict=True):
        n = int(np.sum(m))
        columns = eye[x[:n], :, None], o[:n, :, None], h[: n + 1, :, None], eye[y[:n], :, None]
        loss, grads = backward_pass(*columns, params)
        total, summed = total + loss, [a + b for a, b in zip(summed, grads, strict=True)]
    return total, summed


@right
def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    return tuple(through_rows(inputs, outputs, hidden_states, targets, mask, params))


def after(change):
    """A wrong backward_batch: change(loss, grads, arguments) of the right result."""
    return lambda *arguments: change(*through_rows(*arguments), arguments)


def _infinite(loss, grads, arguments):
    _, outputs, _, targets, mask, _ = arguments
    p = np.take_along_axis(outputs, targets[..., None], axis=2)[..., 0]
    with np.errstate(divide="ignore"):
        return -np.log(p[mask]).sum(), grads


def _first_step_in_d_w(loss, grads, arguments):
    _, outputs, states, targets, _, _ = arguments
    d = outputs[:, 0] - np.eye(outputs.shape[2])[targets[:, 0]]
    return loss, [grads[0], grads[1], d.T @ states[:, 1], *grads[3:]]


BACKWARD = "backward_batch"
wrong(BACKWARD, after(_infinite), "infinite-loss")
wrong(BACKWARD, after(_first_step_in_d_w), "d-w-overwritten")
wrong(BACKWARD, after(lambda loss, grads, a: (loss / a[4].size, grads)),
      "loss-mean-over-all-steps")  # fmt: skip
wrong(BACKWARD, after(lambda loss, grads, a: (loss, clip_gradient_norm(grads))), "clipped-inside")
wrong(BACKWARD, after(lambda loss, grads, a: (loss, (g for g in grads))), "wrong-container")
