# exercise: lstm_backward
# right: yes
from itertools import accumulate


def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    """Summed loss of B sequences, and its gradients, in the order of params.

    inputs, targets  token indices (B, T), arrays of any integer dtype;
                     some index from 0 to C - 1 stands at the padded steps too
    outputs, hidden_states, cell_states, gates   what lstm_forward returned
    mask             True on the first n >= 1 steps of each row; the others add nothing
    returns          loss (a target with p = 0 costs 18 nats or more, never infinity) and
                     grads (d_W_x, d_W_h, d_b, d_W, d_b_out)
    """
    W_x, W_h, b, W, b_out = params
    B, T, C = outputs.shape
    H = len(W_h.T)
    real = np.asarray(mask, dtype=bool)
    wanted = np.equal.outer(np.asarray(targets), np.arange(C))
    at_target = np.einsum("btc,btc->bt", outputs, wanted.astype(float))
    loss = -np.log(np.maximum(at_target[real], 1e-12)).sum()
    d_logits = np.where(real[..., None], outputs - wanted, 0.0)
    sent = d_logits @ W

    y = gates.reshape(B, T, 4, H)
    slope = y * (1 - y)
    slope[:, :, 2] = 1 - y[:, :, 2] ** 2
    squashed = np.tanh(cell_states[:, 1:])

    def earlier(later, t):
        _, d_h, d_c = later
        i, f, g, o = y[:, t].swapaxes(0, 1)
        d_h = d_h + sent[:, t]
        d_c = d_c + d_h * o * (1 - squashed[:, t] ** 2)
        up = np.stack([d_c * g, d_c * cell_states[:, t], d_c * i, d_h * squashed[:, t]], axis=1)
        d_z = (up * slope[:, t]).reshape(B, 4 * H)
        return d_z, d_z @ W_h, d_c * f

    nothing = np.zeros((B, H))
    scan = list(accumulate(range(T - 1, -1, -1), earlier, initial=(None, nothing, nothing)))
    d_z = np.stack([found[0] for found in scan[:0:-1]], axis=1)
    read = np.equal.outer(np.asarray(inputs), np.arange(C)).astype(float)
    return loss, (
        np.einsum("btz,btc->zc", d_z, read),
        np.einsum("btz,bth->zh", d_z, hidden_states[:, :-1]),
        d_z.sum(axis=(0, 1))[:, None],
        np.einsum("btc,bth->ch", d_logits, hidden_states[:, 1:]),
        d_logits.sum(axis=(0, 1))[:, None],
    )
