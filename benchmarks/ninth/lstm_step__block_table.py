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
    z = np.hstack((W_x, W_h, b)) @ np.vstack((x, h_prev, np.ones((1, 1))))
    squash = dict(i=sigmoid, f=sigmoid, g=np.tanh, o=sigmoid)
    gate = {name: fn(part) for (name, fn), part in zip(squash.items(), np.vsplit(z, 4))}
    c = sum(a * m for a, m in ((gate["f"], c_prev), (gate["i"], gate["g"])))
    return gate["o"] * np.tanh(c), c, tuple(gate.values())
