"""Right answer to backward_batch, as a learner would write it. No cases, no mistakes."""

import numpy as np


def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    """Loss and gradients of B sequences at once, summed over their real steps.

    Arguments:
        inputs, targets: token indices (B, T) of any integer dtype, at padded steps too.
        outputs, hidden_states: what forward_batch returned, (B, T, C) and (B, T + 1, H).
        mask: booleans (B, T), True on the real steps: the first n of each row, n >= 1.
        params: (U, V, W, b_hidden, b_out).

    Returns:
        loss: the sum of -ln p(target) over the real steps, in nats; finite at p = 0.
        grads: its gradients, in the order and shapes of params.
    """
    U, V, W, b_hidden, b_out = params
    batch_size, num_steps = inputs.shape
    rows, steps = np.arange(batch_size)[:, None], np.arange(num_steps)
    counts = mask.astype(float)  # 1 for a real step, 0 for padding
    before = hidden_states[:, :-1]
    after = hidden_states[:, 1:]

    p_target = outputs[rows, steps, targets]
    p_target = np.maximum(p_target, 1e-300)
    loss = -np.sum(counts * np.log(p_target))

    d_logits = outputs.copy()
    d_logits[rows, steps, targets] -= 1
    d_logits *= counts[:, :, None]
    from_outputs = d_logits @ W
    slope = 1 - after**2
    d_sum = np.zeros_like(after)  # gradient at what goes into the tanh
    d_h_next = np.zeros_like(after[:, 0])
    for t in reversed(range(num_steps)):
        d_h = from_outputs[:, t] + d_h_next
        d_sum[:, t] = d_h * slope[:, t]
        d_h_next = d_sum[:, t] @ V

    d_U = np.zeros_like(U)
    np.add.at(d_U.T, inputs, d_sum)  # a token that occurs twice is added twice
    d_V = np.tensordot(d_sum, before, axes=([0, 1], [0, 1]))
    d_W = np.tensordot(d_logits, after, axes=([0, 1], [0, 1]))
    d_b_hidden = d_sum.sum(axis=(0, 1))[:, None]
    d_b_out = d_logits.sum(axis=(0, 1))[:, None]
    return loss, (d_U, d_V, d_W, d_b_hidden, d_b_out)
