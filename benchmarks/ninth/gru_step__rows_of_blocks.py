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
    W_x, W_h, b_x, b_h = (np.array(p).reshape(3, -1, np.shape(p)[1]) for p in params)
    given = np.einsum("khc,cb->khb", W_x, x) + b_x
    past = np.einsum("khj,jb->khb", W_h, h_prev) + b_h
    r, z = sigmoid(given[:2] + past[:2])
    n = np.tanh(given[2] + r * past[2])
    mix = np.stack([z, 1 - z])
    return np.einsum("khb,khb->hb", mix, np.stack([h_prev, n])), (r, z, n)
