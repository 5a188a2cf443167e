# exercise: backward_batch
# right: no
# wrong: d_U collects at the columns of the targets and not of the inputs
# lines: 29
import numpy as np


def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    """Loss and gradients of B sequences, summed over their real steps.

    inputs, targets         token indices (B, T)
    outputs, hidden_states  from forward_batch
    mask                    (B, T), True on the first n >= 1 steps of each row
    returns                 loss, gradients in the order and shapes of params
    """
    U, V, W, b_hidden, b_out = params
    grads = [np.zeros_like(p) for p in params]
    loss = 0.0
    for b in range(len(inputs)):
        n = int(mask[b].sum())
        carry = np.zeros(V.shape[0])
        for t in range(n - 1, -1, -1):
            p = outputs[b, t]
            loss -= np.log(p[targets[b, t]] + 1e-12)
            d_o = p.copy()
            d_o[targets[b, t]] -= 1
            h_prev, h = hidden_states[b, t], hidden_states[b, t + 1]
            d_f = (W.T @ d_o + carry) * (1 - h**2)
            grads[0][:, targets[b, t]] += d_f
            grads[1] += np.outer(d_f, h_prev)
            grads[2] += np.outer(d_o, h)
            grads[3] += d_f[:, None]
            grads[4] += d_o[:, None]
            carry = V.T @ d_f
    return loss, tuple(grads)
