# exercise: lstm_step
# right: no
# wrong: the gates that are handed back are the sums before sigmoid and tanh
# lines: 14
def lstm_step(x, h_prev, c_prev, params):
    W_x, W_h, b = params[0], params[1], params[2]
    gates = np.split(W_x @ x + W_h @ h_prev + b, 4, axis=0)

    def combine(i, f, g, o):
        c = sigmoid(f) * c_prev + sigmoid(i) * np.tanh(g)
        return sigmoid(o) * np.tanh(c), c

    h, c = combine(*gates)
    return h, c, gates
