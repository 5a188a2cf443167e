# exercise: lstm_step_backward
# right: yes
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    """Rows of a table: how h and c move with each of the four sums, unit by unit."""
    W_x, W_h = params[:2]
    i, f, g, o = gates
    out = np.cosh(np.clip(c, -300, 300)) ** -2 * o
    dc_dz = {"i": g * i * (1 - i), "f": c_prev * f * (1 - f), "g": i * (1 - g) * (1 + g), "o": 0 * o}
    dh_dz = {name: out * moved for name, moved in dc_dz.items()}
    dh_dz["o"] = np.tanh(c) * o * (1 - o)
    parts = [d_h * dh_dz[n] + d_c * dc_dz[n] for n in "ifgo"]
    H = len(c)
    d_W_x, d_W_h, d_h_prev = np.zeros_like(W_x), np.zeros_like(W_h), np.zeros_like(h_prev)
    for k, part in enumerate(parts):
        rows = slice(k * H, k * H + H)
        d_W_x[rows] = part @ x.T
        d_W_h[rows] = part @ h_prev.T
        d_h_prev = d_h_prev + W_h[rows].T @ part
    return [d_W_x, d_W_h, np.vstack(parts)], d_h_prev, (d_h * out + d_c) * f
