"""Right answer to rnn_minibatch, as a learner would write it. No cases, no mistakes."""

import numpy as np

from labkit.exercises.forward.softmax.answer import softmax


def rnn_minibatch(inputs, targets, state, params):
    """Loss, gradients and last state of one minibatch.

    Arguments:
        inputs, targets: token indices (B, T), integers.
        state: the state of each row before its first input, (B, H); a constant here, whatever
            made it. Left as it was.
        params: (U, V, W, b_hidden, b_out).

    Returns:
        loss: the sum of -ln p(target) over all B * T predictions, in nats.
        grads: the gradients of exactly that sum, in the order and shapes of params.
        last_state: the state of each row after its last input, (B, H).
    """
    U, V, W, b_hidden, b_out = params
    batch_size, num_steps = inputs.shape
    hidden_states = np.zeros((batch_size, num_steps + 1, V.shape[0]))
    hidden_states[:, 0] = state
    from_inputs = (U + b_hidden).T[inputs]  # U @ one_hot(i) is column i of U
    for t in range(num_steps):
        from_past = hidden_states[:, t] @ V.T
        hidden_states[:, t + 1] = np.tanh(from_inputs[:, t] + from_past)
    before = hidden_states[:, :-1]
    after = hidden_states[:, 1:]
    outputs = softmax(after @ W.T + b_out[:, 0], axis=-1)

    rows, steps = np.arange(batch_size)[:, None], np.arange(num_steps)
    p_target = np.maximum(outputs[rows, steps, targets], 1e-300)
    loss = -np.sum(np.log(p_target))
    d_logits = outputs.copy()
    d_logits[rows, steps, targets] -= 1
    d_sum = np.zeros_like(after)  # gradient at what goes into the tanh
    d_state = np.zeros_like(after[:, 0])
    for t in reversed(range(num_steps)):
        d_h = d_logits[:, t] @ W + d_state
        d_sum[:, t] = d_h * (1 - after[:, t] ** 2)
        d_state = d_sum[:, t] @ V

    d_U = np.zeros_like(U)
    np.add.at(d_U.T, inputs, d_sum)  # a token that occurs twice is added twice
    d_V = np.tensordot(d_sum, before, axes=([0, 1], [0, 1]))
    d_W = np.tensordot(d_logits, after, axes=([0, 1], [0, 1]))
    d_b_hidden = d_sum.sum(axis=(0, 1))[:, None]
    d_b_out = d_logits.sum(axis=(0, 1))[:, None]
    grads = (d_U, d_V, d_W, d_b_hidden, d_b_out)
    last_state = hidden_states[:, -1]
    return loss, grads, last_state
