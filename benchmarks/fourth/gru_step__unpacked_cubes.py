# exercise: gru_step
# right: yes
def gru_step(x, h_prev, params):
    """One step of a GRU as PyTorch defines it; sigmoid is in scope.

    x        input column (C, 1), one-hot or any other
    h_prev   hidden state before this input, (H, 1)
    params   (W_x (3H, C), W_h (3H, H), b_x (3H, 1), b_h (3H, 1))
    returns  h (H, 1), and gates: the columns r, z, n in a tuple or a list; right for
             pre-activations of ±1000 too, without a warning
    """
    W_x, W_h, b_x, b_h = params
    x_r, x_z, x_n = (W_x @ x + b_x).reshape(3, *h_prev.shape)
    h_r, h_z, h_n = (W_h @ h_prev + b_h).reshape(3, *h_prev.shape)
    r, z = sigmoid(np.stack([x_r + h_r, x_z + h_z]))
    n = np.tanh(x_n + r * h_n)
    # from the candidate, z of the way to the old state
    return n + z * (h_prev - n), (r, z, n)
