# exercise: lstm_step_backward
# right: no
# wrong: both places treat h as o times c, as if no tanh stood between cell and state
# lines: 7, 8
def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    i, f, g, o = gates
    d_cell = d_c + d_h * o
    d_out = d_h * c
    pre = np.concatenate(
        [
            d_cell * g * (i - i**2),
            d_cell * c_prev * (f - f**2),
            d_cell * i * (1 - g**2),
            d_out * (o - o**2),
        ]
    )
    return (pre @ x.T, pre @ h_prev.T, pre), params[1].T @ pre, d_cell * f
