# exercise: lstm_step
# right: no
# wrong: the tanh is made of a sigmoid as 2 s(z) - 1, without doubling z, which is tanh(z / 2)
# lines: 10
def lstm_step(x, h_prev, c_prev, params):
    H = len(h_prev)
    total = params[0].dot(x) + params[1].dot(h_prev) + params[2]
    s = sigmoid(total)
    scale = np.repeat([1, 1, 2, 1], H)[:, None]
    y = scale * s - (scale - 1)
    i, f, g, o = (y[k * H : k * H + H] for k in range(4))
    cell = i * g + f * c_prev
    return o * np.tanh(cell), cell, [i, f, g, o]
