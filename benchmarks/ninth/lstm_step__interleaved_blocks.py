# exercise: lstm_step
# right: no
# wrong: reshape(H, 4) takes every fourth row for a gate instead of blocks of H rows.
# lines: 17
def lstm_step(x, h_prev, c_prev, params):
    """One step of an LSTM; sigmoid is in scope.

    x               input column (C, 1), one-hot or any other
    h_prev, c_prev  hidden state and cell before this input, (H, 1) each
    params          (W_x, W_h, b, W, b_out)
    returns         h (H, 1), c (H, 1), and gates: the columns i, f, g, o, each after its
                    sigmoid or tanh, in a tuple or a list; right for pre-activations of ±1000
                    too, without a warning
    """
    W_x, W_h, b, _, _ = params
    total = W_x @ x + W_h @ h_prev + b
    quarters = total.reshape(-1, 4).T
    i, f, g, o = [q.reshape(-1, 1) for q in quarters]
    i, f, o, g = sigmoid(i), sigmoid(f), sigmoid(o), np.tanh(g)
    c = f * c_prev + i * g
    return o * np.tanh(c), c, [i, f, g, o]
