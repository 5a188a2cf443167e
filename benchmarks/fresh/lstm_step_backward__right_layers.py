# exercise: lstm_step_backward
# right: yes
def slope_sigmoid(y):
    return y - y**2

def slope_tanh(y):
    return (1 + y) * (1 - y)

def lstm_step_backward(d_h, d_c, x, h_prev, c_prev, c, gates, params):
    W_x, W_h, b, W, b_out = params
    i, f, g, o = gates
    squashed = np.tanh(c)
    d_o = d_h * squashed
    d_cell = np.array(d_c) + slope_tanh(squashed) * (o * d_h)
    factors = {"i": (g, slope_sigmoid(i)), "f": (c_prev, slope_sigmoid(f)), "g": (i, slope_tanh(g))}
    blocks = [d_cell * other * slope for other, slope in factors.values()] + [d_o * slope_sigmoid(o)]
    d_b = np.vstack(blocks)
    H = len(i)
    d_h_prev = sum(W_h[k * H:(k + 1) * H].T @ block for k, block in enumerate(blocks))
    return [np.outer(d_b, x), np.outer(d_b, h_prev), d_b], d_h_prev, d_cell * f
