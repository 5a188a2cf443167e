# exercise: lstm_backward
# right: yes
import functools


def lstm_backward(inputs, outputs, hidden_states, cell_states, gates, targets, mask, params):
    W_x, W_h, b, W, b_out = params
    C, H = W.shape
    real = np.asarray(mask, dtype=float)
    wanted = np.eye(C)[targets]
    p = np.einsum("btc,btc->bt", outputs, wanted)
    loss = -np.sum(np.log(np.where(p > 1e-30, p, 1e-30))[real > 0])
    d_logits = (outputs - wanted) * real[:, :, None]
    from_output = d_logits @ W
    i, f, g, o = np.split(gates, 4, axis=2)
    tanh_c = np.tanh(cell_states[:, 1:])

    def back(carried, t):
        d_h_next, d_c_next, done = carried
        d_h = from_output[:, t] + d_h_next
        d_c = d_c_next + d_h * o[:, t] * (1 - tanh_c[:, t] ** 2)
        local = (
            d_c * g[:, t] * i[:, t] * (1 - i[:, t]),
            d_c * cell_states[:, t] * f[:, t] * (1 - f[:, t]),
            d_c * i[:, t] * (1 - g[:, t] ** 2),
            d_h * tanh_c[:, t] * o[:, t] * (1 - o[:, t]),
        )
        d_z = np.hstack(local)
        return d_z @ W_h, d_c * f[:, t], (d_z, *done)

    zero = np.zeros((len(inputs), H))
    times = range(inputs.shape[1] - 1, -1, -1)
    _, _, d_zs = functools.reduce(back, times, (zero, zero, ()))
    d_z = np.stack(d_zs, axis=1)
    return loss, (
        np.einsum("btz,btc->zc", d_z, np.eye(C)[inputs]),
        np.einsum("btz,bth->zh", d_z, hidden_states[:, :-1]),
        np.einsum("btz->z", d_z)[:, None],
        np.einsum("btc,bth->ch", d_logits, hidden_states[:, 1:]),
        np.einsum("btc->c", d_logits)[:, None],
    )
