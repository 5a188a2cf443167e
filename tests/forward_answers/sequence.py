"""Answers to rnn_step and forward_pass."""

from functools import reduce

import numpy as np

from labkit.reference import rnn_step, softmax


def with_dot(x, h_prev, params):
    U, V, W, b, c = params
    h = np.tanh(np.dot(U, x) + np.dot(V, h_prev) + b)
    return h, softmax(np.dot(W, h) + c)


def with_einsum(x, h_prev, params, squash=np.tanh):
    h = squash(np.einsum("hc,ci->hi", params[0], x) + np.einsum("hk,ki", params[1], h_prev)
               + params[3])  # fmt: skip
    e = np.exp((z := params[2].dot(h) + params[4]) - z.max())
    return [h, e / e.sum()]


def concatenated(x: np.ndarray, h_prev: np.ndarray, params) -> tuple:
    print(x.shape, h_prev.shape)
    U, V, W, b, c = params
    h = np.tanh(np.hstack([U, V, b]) @ np.vstack([x, h_prev, [[1.0]]]))
    return h, softmax(np.hstack([W, c]) @ np.vstack([h, [[1]]]), axis=0)


def flat_inside(x, h_prev, params):
    U, V, W, b, c = [np.asarray(p) for p in params]
    h = np.tanh(U.dot(x.ravel()) + V.dot(h_prev.ravel()) + b.ravel())
    return h.reshape(-1, 1), softmax(W.dot(h) + c.ravel()).reshape(-1, 1)


def entry_by_entry(x, h_prev, params):
    U, V, W, b, c = params
    h = np.array([[np.tanh(sum(U[i] * x[:, 0]) + sum(V[i] * h_prev[:, 0]) + b[i, 0])]
                  for i in range(len(b))])  # fmt: skip
    return h, softmax(np.array([[float(W[k] @ h[:, 0] + c[k, 0])] for k in range(len(c))]))


def in_place_on_own_array(x, h_prev, params):
    a = params[0] @ x
    a += params[1] @ h_prev
    a += params[3]
    np.tanh(a, out=a)
    return a, softmax(params[2] @ a + params[4])


def tanh_by_sigmoid(x, h_prev, params):
    U, V, W, b, c = params
    with np.errstate(over="ignore"):
        h = 2 / (1 + np.exp(-2 * (U @ x + V @ h_prev + b))) - 1
    return h, softmax(W @ h + c)


STEPS_RIGHT = [with_dot, with_einsum, concatenated, flat_inside, entry_by_entry,
               in_place_on_own_array, tanh_by_sigmoid]  # fmt: skip


def gathered(x, h_prev, params):
    U, V, W, b, c = params
    i = int(x.argmax())
    h = np.tanh(U[:, i : i + 1] + V @ h_prev + b)
    return h, softmax(W @ h + c)


def no_biases(x, h_prev, params):
    U, V, W, *_ = params
    h = np.tanh(U @ x + V @ h_prev)
    return h, softmax(W @ h)


def writes_into_h_prev(x, h_prev, params):
    U, V, W, b, c = params
    h_prev[:] = np.tanh(U @ x + V @ h_prev + b)
    return h_prev, softmax(W @ h_prev + c)


def writes_into_bias(x, h_prev, params):
    U, V, W, b, c = params
    b += U @ x + V @ h_prev
    h = np.tanh(b)
    return h, softmax(W @ h + c)


def bare_and_transposed(x, h_prev, params):
    U, V, W, b, c = params
    h = np.tanh(U @ x + (h_prev.T @ V).T + b)
    return h, W @ h + c


def own_softmax(x, h_prev, params):
    U, V, W, b, c = params
    h = np.tanh(U @ x + V @ h_prev + b)
    e = np.exp(W @ h + c)
    return h, e / e.sum()


def output_first(x, h_prev, params):
    return with_dot(x, h_prev, params)[::-1]


def broadcast_square(x, h_prev, params):
    U, V, W, b, c = params
    h = np.tanh((U @ x).ravel() + V @ h_prev + b)
    return h, softmax(W @ h + c)


STEPS_WRONG = [
    (gathered, {"one-hot-assumed"}),
    (no_biases, {"hidden-bias-missing", "output-bias-missing"}),
    (writes_into_h_prev, {"state-overwritten"}),
    (writes_into_bias, {"argument-changed"}),
    (bare_and_transposed, {"past-transposed", "logits-returned"}),
    (own_softmax, {"softmax-overflows"}),
    (output_first, {"output-before-state"}),
    (broadcast_square, None),
]


def stepwise(inputs, hidden_state, params):
    states, outputs = [hidden_state], []
    for t in range(len(inputs)):
        h, o = rnn_step(inputs[t], states[t], params)
        outputs += [o]
        states += [h]
    return outputs, states


def preallocated(inputs, hidden_state, params, dtype=np.float64):
    T, H, C = len(inputs), hidden_state.shape[0], params[2].shape[0]
    states, outputs = np.zeros((T + 1, H, 1), dtype), np.empty((T, C, 1), dtype)
    states[0] = hidden_state
    for t, x in enumerate(inputs):
        states[t + 1], outputs[t] = rnn_step(x, states[t], params)
    return outputs, states


def recursive(inputs, hidden_state, params):
    if len(inputs) == 0:
        return [], [hidden_state]
    h, o = rnn_step(inputs[0], hidden_state, params)
    outputs, states = recursive(inputs[1:], h, params)
    return [o, *outputs], [hidden_state, *states]


def folded(inputs, hidden_state, params):
    def add(so_far, x):
        h, o = rnn_step(x, so_far[1][-1], params)
        return so_far[0] + (o,), so_far[1] + (h,)

    return reduce(add, inputs, ((), (hidden_state.copy(),)))


def vectorised_over_time(inputs, hidden_state, params):
    U, V, W, b, c = params
    drive = np.einsum("hc,tci->thi", U, np.asarray(inputs)) + b
    states = np.empty((len(drive) + 1, *hidden_state.shape))
    states[0] = hidden_state
    for t in range(len(drive)):
        np.tanh(drive[t] + V @ states[t], out=states[t + 1])
    return softmax(W @ states[1:] + c, axis=1), states


class _Network:
    def __init__(self, params, h):
        self.params, self.states = params, [h]

    def read(self, x):
        h, o = rnn_step(x, self.states[-1], self.params)
        self.states.append(h)
        return o


def by_an_object(inputs: list, hidden_state: np.ndarray, params: tuple) -> tuple[list, list]:
    print(len(inputs), "steps")
    network = _Network(params, hidden_state)
    return [network.read(x) for x in inputs], network.states


PASSES_RIGHT = [stepwise, preallocated, recursive, folded, vectorised_over_time, by_an_object]


def one_buffer(inputs, hidden_state, params):
    h = np.array(hidden_state)
    outputs, states = [], [h]
    for x in inputs:
        h[:], o = rnn_step(x, h, params)
        outputs.append(o)
        states.append(h)
    return outputs, states


def callers_buffer(inputs, hidden_state, params):
    outputs, states = [], [hidden_state]
    for x in inputs:
        hidden_state[:], o = rnn_step(x, hidden_state, params)
        outputs.append(o)
        states.append(hidden_state)
    return outputs, states


def buffer_after_a_copy(inputs, hidden_state, params):
    h = hidden_state.copy()
    outputs, states = [], [h.copy()]
    for x in inputs:
        h[...], o = rnn_step(x, h, params)
        outputs.append(o)
        states.append(h)
    return outputs, states


def textbook_with_state_at_minus_one(inputs, hidden_state, params):
    states = np.zeros((len(inputs) + 1, *hidden_state.shape))
    states[-1] = hidden_state
    outputs = np.zeros((len(inputs), params[2].shape[0], 1))
    for t in range(len(inputs)):
        states[t], outputs[t] = rnn_step(inputs[t], states[t - 1], params)
    return outputs, states


def state_stored_too_early(inputs, hidden_state, params):
    h, outputs, states = hidden_state, [], [hidden_state]
    for x in inputs:
        states.append(h)
        h, o = rnn_step(x, h, params)
        outputs.append(o)
    return outputs, states


def always_from_the_start(inputs, hidden_state, params):
    outputs, states = [], [hidden_state]
    for x in inputs:
        h, o = rnn_step(x, hidden_state, params)
        outputs.append(o)
        states.append(h)
    return outputs, states


def zeros_and_T_entries(inputs, hidden_state, params):
    h, outputs, states = np.zeros(hidden_state.shape), [], []
    for x in inputs:
        h, o = rnn_step(x, h, params)
        outputs.append(o)
        states.append(h)
    return outputs, states


def default_lists(inputs, hidden_state, params, outputs=[], states=[]):  # noqa: B006
    states.append(hidden_state)
    for x in inputs:
        h, o = rnn_step(x, states[-1], params)
        outputs.append(o)
        states.append(h)
    return outputs, states


def softmax_of_the_stack(inputs, hidden_state, params):
    states, logits = [hidden_state], []
    for x in inputs:
        h, _ = rnn_step(x, states[-1], params)
        states.append(h)
        logits.append(params[2] @ h + params[4])
    return softmax(np.stack(logits)), states


def integer_stack(inputs, hidden_state, params):
    outputs, states = np.zeros_like(inputs), [hidden_state]
    for t, x in enumerate(inputs):
        h, outputs[t] = rnn_step(x, states[-1], params)
        states.append(h)
    return outputs, states


def early_return(inputs, hidden_state, params):
    outputs, states = [], [hidden_state]
    for x in inputs:
        h, o = rnn_step(x, states[-1], params)
        outputs.append(o)
        states.append(h)
        return outputs, states


def swapped_from_the_step(inputs, hidden_state, params):
    h, outputs, states = hidden_state, [], [hidden_state]
    for x in inputs:
        h, o = rnn_step(x, h, params)
        outputs.append(h)
        states.append(o)
    return outputs, states


PASSES_WRONG = [
    (one_buffer, {"one-array-for-all-states"}),
    (callers_buffer, {"state-overwritten-in-place"}),
    (buffer_after_a_copy, {"one-array-after-entry-0"}),
    (textbook_with_state_at_minus_one, {"initial-state-last"}),
    (state_stored_too_early, {"states-one-step-late"}),
    (always_from_the_start, {"state-not-carried"}),
    (zeros_and_T_entries, {"initial-state-ignored", "initial-state-not-kept"}),
    (default_lists, {"lists-shared-between-calls"}),
    (softmax_of_the_stack, {"softmax-over-time"}),
    (integer_stack, {"integer-outputs"}),
    (early_return, {"return-inside-loop"}),
    (swapped_from_the_step, None),
]
