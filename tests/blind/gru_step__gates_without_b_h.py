# exercise: gru_step
# right: no
# wrong: The bias b_h is only used in the candidate and is missing from the sums of the reset and the update gate.
# name: past-bias-in-candidate-alone
# lines: 17
def gru_step(x, h_prev, params):
    """One step of a GRU as PyTorch defines it; sigmoid is in scope.

    x        input column (C, 1), one-hot or any other
    h_prev   hidden state before this input, (H, 1)
    params   (W_x (3H, C), W_h (3H, H), b_x (3H, 1), b_h (3H, 1))
    returns  h (H, 1), and gates: the columns r, z, n in a tuple or a list; right for
             pre-activations of ±1000 too, without a warning
    """
    W_x, W_h, b_x, b_h = params
    xr, xz, xn = np.split(W_x @ x + b_x, 3)
    hr, hz, hn = np.split(W_h @ h_prev, 3)
    _, _, b_hn = np.split(b_h, 3)
    r = sigmoid(xr + hr)
    z = sigmoid(xz + hz)
    n = np.tanh(xn + r * (hn + b_hn))
    return (1 - z) * n + z * h_prev, (r, z, n)
