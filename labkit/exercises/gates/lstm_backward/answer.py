"""Right answer to lstm_backward, as a learner would write it. No cases, no mistakes."""

import numpy as np


def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    """Loss and gradients of B sequences at once, summed over their real steps.

    Arguments:
        inputs, targets: token indices (B, T) of any integer dtype, at padded steps too.
        outputs, hidden_states, cell_states, gates: what lstm_forward returned.
        mask: booleans (B, T), True on the real steps: the first n of each row, n >= 1.
        params: (W_x, W_h, b, W, b_out).

    Returns:
        loss: the sum of -ln p(target) over the real steps, in nats; finite at p = 0.
        grads: its gradients, in the order and shapes of params.
    """
    W_x, W_h, b, W, b_out = params
    batch_size, num_steps = inputs.shape
    rows, steps = np.arange(batch_size)[:, None], np.arange(num_steps)
    counts = mask.astype(float)  # 1 for a real step, 0 for padding
    before = hidden_states[:, :-1]
    after = hidden_states[:, 1:]

    p_target = np.maximum(outputs[rows, steps, targets], 1e-300)
    loss = -np.sum(counts * np.log(p_target))

    d_logits = outputs.copy()
    d_logits[rows, steps, targets] -= 1
    d_logits *= counts[:, :, None]
    from_outputs = d_logits @ W
    d_sum = np.zeros_like(gates)  # gradient at what goes into the four gates
    d_h_next = np.zeros_like(after[:, 0])
    d_c_next = np.zeros_like(after[:, 0])
    for t in reversed(range(num_steps)):
        i, f, g, o = np.split(gates[:, t], 4, axis=1)
        tanh_c = np.tanh(cell_states[:, t + 1])
        d_h = from_outputs[:, t] + d_h_next
        d_o = d_h * tanh_c
        through_h = d_h * o * (1 - tanh_c**2)
        d_cell = d_c_next + through_h
        d_i = d_cell * g
        d_f = d_cell * cell_states[:, t]
        d_g = d_cell * i
        a_i = d_i * i * (1 - i)
        a_f = d_f * f * (1 - f)
        a_g = d_g * (1 - g**2)
        a_o = d_o * o * (1 - o)
        d_sum[:, t] = np.concatenate([a_i, a_f, a_g, a_o], axis=1)
        d_h_next = d_sum[:, t] @ W_h
        d_c_next = d_cell * f

    d_W_x = np.zeros_like(W_x)
    np.add.at(d_W_x.T, inputs, d_sum)  # a token that occurs twice is added twice
    d_W_h = np.tensordot(d_sum, before, axes=([0, 1], [0, 1]))
    d_b = d_sum.sum(axis=(0, 1))[:, None]
    d_W = np.tensordot(d_logits, after, axes=([0, 1], [0, 1]))
    d_b_out = d_logits.sum(axis=(0, 1))[:, None]
    return loss, (d_W_x, d_W_h, d_b, d_W, d_b_out)
