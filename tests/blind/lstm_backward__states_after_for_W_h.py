# exercise: lstm_backward
# right: no
# wrong: d_W_h multiplies by the states after each step (hidden_states[:, 1:]) instead of those before
# lines:
import numpy as np


def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, _, W, _ = params
    (B, T), H = inputs.shape, W_h.shape[1]
    picked = np.take_along_axis(outputs, targets[..., None], axis=-1)[..., 0]
    loss = -np.log(np.maximum(picked, 1e-300))[mask].sum()
    d_logits = outputs - np.eye(W.shape[0])[targets]
    d_logits = np.where(mask[..., None], d_logits, 0.0)
    from_output = d_logits @ W
    d_z = np.zeros_like(gates)
    d_h, d_c = np.zeros((2, B, H))
    for t in range(T - 1, -1, -1):
        i, f, g, o = (gates[:, t, k * H : (k + 1) * H] for k in range(4))
        th = np.tanh(cell_states[:, t + 1])
        d_h = d_h + from_output[:, t]
        d_c = d_c + d_h * o * (1 - th**2)
        d_z[:, t, :H] = d_c * g * i * (1 - i)
        d_z[:, t, H : 2 * H] = d_c * cell_states[:, t] * f * (1 - f)
        d_z[:, t, 2 * H : 3 * H] = d_c * i * (1 - g**2)
        d_z[:, t, 3 * H :] = d_h * th * o * (1 - o)
        d_h = d_z[:, t] @ W_h
        d_c = d_c * f
    flat = d_z.reshape(-1, 4 * H)
    after = hidden_states[:, 1:].reshape(-1, H)
    d_W_x = np.zeros_like(W_x)
    np.add.at(d_W_x.T, inputs.ravel(), flat)
    d_flat = d_logits.reshape(B * T, -1)
    return loss, (d_W_x, flat.T @ after, flat.sum(0)[:, None], d_flat.T @ after, d_flat.sum(0)[:, None])
