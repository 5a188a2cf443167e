# exercise: backward_batch
# right: no
# wrong: loss and gradients are divided by the number of sequences (/ B), not left as sums
import numpy as np

from labkit.reference import backward_pass


def backward_batch(inputs, outputs, hidden_states, targets, mask, params):
    B, T = inputs.shape
    eye_out, H = np.eye(len(params[2])), params[1].shape[0]
    loss, grads = 0.0, [np.zeros_like(p) for p in params]
    for n in range(B):
        length = int(mask[n].sum())
        x = eye_out[inputs[n, :length]][..., None]
        y = eye_out[targets[n, :length]][..., None]
        o = outputs[n, :length, :, None]
        h = hidden_states[n, : length + 1, :, None]
        one, parts = backward_pass(x, o, h, y, params)
        loss += one / B
        grads = [g + part / B for g, part in zip(grads, parts)]
    return loss, grads
