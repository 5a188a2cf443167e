# exercise: lstm_step
# right: no
# wrong: a tanh written with exponentials overflows for large sums and gives NaN
# lines: 6, 7
def tanh(a):
    e = np.exp(2 * a)
    return (e - 1) / (e + 1)


def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b = params[:3]
    a_i, a_f, a_g, a_o = np.vsplit(W_x @ x + W_h @ h_prev + b, 4)
    i, f, g, o = sigmoid(a_i), sigmoid(a_f), tanh(a_g), sigmoid(a_o)
    c = f * c_prev + i * g
    return o * tanh(c), c, (i, f, g, o)
