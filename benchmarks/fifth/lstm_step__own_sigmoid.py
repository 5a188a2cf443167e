# exercise: lstm_step
# right: no
# wrong: Defines the sigmoid anew as 1 / (1 + exp(-z)), which overflows with a warning at -1000.
# lines: 11
def lstm_step(x, h_prev, c_prev, params):
    """Single LSTM step."""
    W_x, W_h, b, W, b_out = params
    hidden_size = h_prev.shape[0]

    def _sigmoid(z):
        return 1.0 / (1.0 + np.exp(-z))

    gates = W_x @ x + W_h @ h_prev + b
    i = _sigmoid(gates[0 * hidden_size : 1 * hidden_size])
    f = _sigmoid(gates[1 * hidden_size : 2 * hidden_size])
    g = np.tanh(gates[2 * hidden_size : 3 * hidden_size])
    o = _sigmoid(gates[3 * hidden_size : 4 * hidden_size])

    c = f * c_prev + i * g
    h = o * np.tanh(c)
    return h, c, (i, f, g, o)
