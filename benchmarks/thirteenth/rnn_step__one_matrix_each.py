# exercise: rnn_step
# right: yes
def rnn_step(x, h_prev, params):
    """One step of the network.

    x        input column (C, 1), one-hot or any other
    h_prev   the state before it, (H, 1); not changed
    params   (U, V, W, b_hidden, b_out)
    returns  (h, o): the new state (H, 1), the probabilities of the next token (C, 1)
    """
    U, V, W, b_hidden, b_out = params

    def affine(pieces):
        matrix = np.concatenate([weight for weight, _ in pieces], axis=1)
        column = np.concatenate([vector for _, vector in pieces], axis=0)
        return np.einsum("ij,jk->ik", matrix, column)

    one = np.ones((1, 1))
    h = np.tanh(affine([(b_hidden, one), (V, h_prev), (U, x)]))
    return h, softmax(affine([(W, h), (b_out, one)]))
