# exercise: gru_step
# right: yes
def gru_step(x, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = len(h_prev)
    now = np.concatenate([W_x, b_x], axis=1) @ np.vstack([x, [[1.0]]])
    past = np.concatenate([W_h, b_h], axis=1) @ np.vstack([h_prev, [[1.0]]])
    rz = sigmoid((now + past)[: 2 * H])
    r, z = rz.reshape(2, H, 1)
    n = np.tanh(np.einsum("is,is->is", r, past[2 * H:]) + now[2 * H:])
    mix = np.stack([z, 1 - z])
    return (mix * np.stack([h_prev, n])).sum(0), (r, z, n)
