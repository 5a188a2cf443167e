# exercise: lstm_step
# right: yes
def lstm_step(x, h_prev, c_prev, params):
    """One step of an LSTM; sigmoid is in scope.

    x               input column (C, 1), one-hot or any other
    h_prev, c_prev  hidden state and cell before this input, (H, 1) each
    params          (W_x, W_h, b, W, b_out)
    returns         h (H, 1), c (H, 1), and gates: the columns i, f, g, o, each after its
                    sigmoid or tanh, in a tuple or a list; right for pre-activations of ±1000
                    too, without a warning
    """
    W_x, W_h, b = params[:3]
    sums = (b + W_h @ h_prev + W_x @ x).reshape(4, -1, 1)
    squash = (sigmoid, sigmoid, np.tanh, sigmoid)
    i, f, g, o = gates = [function(block) for function, block in zip(squash, sums, strict=True)]
    c = np.einsum("khj,khj->hj", np.stack([f, i]), np.stack([c_prev, g]))
    return o * np.tanh(c), c, gates
