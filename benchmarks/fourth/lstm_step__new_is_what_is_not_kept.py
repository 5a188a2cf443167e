# exercise: lstm_step
# right: no
# wrong: thinks that the forget gate divides the cell between old and new, the input gate has no effect
# lines: 21
def lstm_step(x, h_prev, c_prev, params):
    """One step of an LSTM; sigmoid is in scope.

    x               input column (C, 1), one-hot or any other
    h_prev, c_prev  hidden state and cell before this input, (H, 1) each
    params          (W_x, W_h, b, W, b_out)
    returns         h (H, 1), c (H, 1), and gates: the columns i, f, g, o, each after its
                    sigmoid or tanh, in a tuple or a list; right for pre-activations of ±1000
                    too, without a warning
    """
    W_x, W_h, b, W, b_out = params
    H = len(h_prev)
    z = W_x @ x + W_h @ h_prev + b
    i, f, o = (sigmoid(z[k * H : (k + 1) * H]) for k in (0, 1, 3))
    g = np.tanh(z[2 * H : 3 * H])
    # what is forgotten makes room for the new
    c = f * c_prev + (1 - f) * g
    h = o * np.tanh(c)
    return h, c, (i, f, g, o)
