# exercise: gru_step
# right: no
# wrong: thinks that the reset gate erases the old state itself, and leaves it out of the candidate
# name: reset-on-what-is-kept
# lines: 19, 20
def gru_step(x, h_prev, params):
    """One step of a GRU as PyTorch defines it; sigmoid is in scope.

    x        input column (C, 1), one-hot or any other
    h_prev   hidden state before this input, (H, 1)
    params   (W_x (3H, C), W_h (3H, H), b_x (3H, 1), b_h (3H, 1))
    returns  h (H, 1), and gates: the columns r, z, n in a tuple or a list; right for
             pre-activations of ±1000 too, without a warning
    """
    W_x, W_h, b_x, b_h = params
    s_r, s_z, s_n = np.split(W_x @ x + b_x + W_h @ h_prev + b_h, 3)
    r = sigmoid(s_r)
    z = sigmoid(s_z)
    n = np.tanh(s_n)
    kept = r * h_prev  # where r is 0 the memory is reset
    h = z * kept + (1 - z) * n
    return h, (r, z, n)
