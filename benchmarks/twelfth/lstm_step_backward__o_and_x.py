# exercise: lstm_step_backward
# right: no
# wrong: the output gate gets the gradient times the raw cell without its tanh, and what goes back to h_prev misses the candidate's block
# lines: 9, 16
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    W_x, W_h, b, W, b_out = params
    H = len(c)
    i, f, g, o = gates
    d_o = d_h * c
    d_cell = d_c + d_h * o * (1 - np.tanh(c) ** 2)
    d_a = np.empty((4 * H, 1))
    d_a[:H] = d_cell * g * (i - i**2)
    d_a[H:2 * H] = d_cell * c_prev * (f - f**2)
    d_a[2 * H:3 * H] = d_cell * i * (1 - g**2)
    d_a[3 * H:] = d_o * (o - o**2)
    rows = [*range(2 * H), *range(3 * H, 4 * H)]
    d_h_prev = W_h[rows].T @ d_a[rows]
    return (d_a @ x.T, d_a @ h_prev.T, d_a), d_h_prev, f * d_cell
