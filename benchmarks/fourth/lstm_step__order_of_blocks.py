# exercise: lstm_step
# right: no
# wrong: takes the third block for the output gate and the last one for the candidate
# lines: 20, 21
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
    i = sigmoid(z[:H])
    f = sigmoid(z[H : 2 * H])
    o = sigmoid(z[2 * H : 3 * H])
    g = np.tanh(z[3 * H :])
    c = f * c_prev + i * g
    h = o * np.tanh(c)
    return h, c, (i, f, g, o)
