# exercise: lstm_backward
# right: yes
# wrong: row by row with lstm_step_backward, stopping at the end of each sequence's mask
# lines:
import numpy as np

from labkit.reference import lstm_step_backward


def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    C = params[3].shape[0]
    H = params[1].shape[1]
    W = params[3]
    eye = np.eye(C)
    loss = 0.0
    grads = [np.zeros(p.shape) for p in params]
    for n in range(len(inputs)):
        length = int(mask[n].sum())
        d_h, d_c = np.zeros((H, 1)), np.zeros((H, 1))
        for t in range(length - 1, -1, -1):
            o = outputs[n, t][:, None]
            loss -= np.log(max(o[targets[n, t], 0], 1e-10))
            d_o = o - eye[:, [targets[n, t]]]
            h_prev, h = hidden_states[n, t][:, None], hidden_states[n, t + 1][:, None]
            c_prev, c = cell_states[n, t][:, None], cell_states[n, t + 1][:, None]
            four = tuple(gates[n, t].reshape(4, H, 1))
            step, d_h, d_c = lstm_step_backward(
                d_h + W.T @ d_o, d_c, eye[:, [inputs[n, t]]], h_prev, c_prev, c, four, params
            )
            for total, part in zip(grads, (*step, d_o @ h.T, d_o)):
                total += part
    return loss, tuple(grads)
