# exercise: lstm_step
# right: no
# wrong: A home-made sigmoid, 1/(1 + exp(-z)), overflows with a warning for pre-activations of -1000.
# lines: 15
def lstm_step(x, h_prev, c_prev, params):
    """
    Perform a single LSTM step.

    Gate order: input, forget, candidate, output (PyTorch convention).
    """
    W_x, W_h, b, W, b_out = params
    hidden_size = h_prev.shape[0]

    pre = W_x @ x + W_h @ h_prev + b
    gated = 1.0 / (1.0 + np.exp(-pre))
    i, f, _, o = np.split(gated, 4, axis=0)
    g = np.tanh(pre[2 * hidden_size : 3 * hidden_size])

    c = f * c_prev + i * g
    h = o * np.tanh(c)
    return h, c, (i, f, g, o)
