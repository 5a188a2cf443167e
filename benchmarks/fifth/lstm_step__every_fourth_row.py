# exercise: lstm_step
# right: no
# wrong: Cuts the sum as if the four numbers of one unit stood below each other, so the blocks are mixed.
# lines: 8
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b = params[:3]
    z = W_x @ x + W_h @ h_prev + b
    i, f, g, o = (z[k::4] for k in range(4))
    i, f, g, o = sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)
    c = f * c_prev + i * g
    return o * np.tanh(c), c, (i, f, g, o)
