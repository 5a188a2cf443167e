# exercise: backward_batch
# right: yes
# wrong: one-hot rows and einsum in place of add.at
# lines:
import numpy as np


def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    """Loss and gradients of B sequences, summed over their real steps.

    inputs, targets         token indices (B, T)
    outputs, hidden_states  from forward_batch
    mask                    (B, T), True on the first n >= 1 steps of each row
    returns                 loss, gradients in the order and shapes of params
    """
    U, V, W, b_hidden, b_out = params
    real = np.asarray(mask, dtype=float)
    one_hot = np.eye(U.shape[1])
    chosen = np.sum(outputs * one_hot[targets], axis=2)
    loss = -float(np.sum(real * np.log(np.maximum(chosen, 1e-12))))
    d_logits = (outputs - one_hot[targets]) * real[:, :, None]
    before, after = hidden_states[:, :-1], hidden_states[:, 1:]
    d_f = np.zeros_like(after)
    carry = 0.0
    for t in reversed(range(inputs.shape[1])):
        d_f[:, t] = (d_logits[:, t] @ W + carry) * (1 - after[:, t] ** 2)
        carry = d_f[:, t] @ V
    return loss, (
        np.einsum("bth,btc->hc", d_f, one_hot[inputs]),
        np.einsum("bth,btk->hk", d_f, before),
        np.einsum("btc,bth->ch", d_logits, after),
        d_f.sum(axis=(0, 1))[:, None],
        d_logits.sum(axis=(0, 1))[:, None],
    )
