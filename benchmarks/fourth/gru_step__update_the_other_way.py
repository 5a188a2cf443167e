# exercise: gru_step
# right: no
# wrong: the update gate lets in the candidate and 1 - z keeps the old state, the wrong way round
# lines: 21
def gru_step(x, h_prev, params):
    """One step of a GRU as PyTorch defines it; sigmoid is in scope.

    x        input column (C, 1), one-hot or any other
    h_prev   hidden state before this input, (H, 1)
    params   (W_x (3H, C), W_h (3H, H), b_x (3H, 1), b_h (3H, 1))
    returns  h (H, 1), and gates: the columns r, z, n in a tuple or a list; right for
             pre-activations of ±1000 too, without a warning
    """
    W_x, W_h, b_x, b_h = params
    H = len(h_prev)
    a = W_x @ x + b_x
    u = W_h @ h_prev + b_h
    r = sigmoid(a[:H] + u[:H])
    z = sigmoid(a[H : 2 * H] + u[H : 2 * H])
    n = np.tanh(a[2 * H :] + r * u[2 * H :])
    h = (1 - z) * h_prev + z * n
    return h, (r, z, n)
