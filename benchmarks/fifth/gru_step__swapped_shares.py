# exercise: gru_step
# right: no
# wrong: The update gate's share goes to the candidate instead of the old state, and the gates come back as z, r, n.
# lines: 18, 19
def gru_step(x, h_prev, params):
    """One GRU step."""
    W_x, W_h, b_x, b_h = params
    hidden_size = h_prev.shape[0]

    gi = W_x @ x + b_x
    gh = W_h @ h_prev + b_h
    i_r, i_z, i_n = gi[:hidden_size], gi[hidden_size : 2 * hidden_size], gi[2 * hidden_size :]
    h_r, h_z, h_n = gh[:hidden_size], gh[hidden_size : 2 * hidden_size], gh[2 * hidden_size :]

    r = sigmoid(i_r + h_r)
    z = sigmoid(i_z + h_z)
    n = np.tanh(i_n + r * h_n)
    h = (1.0 - z) * h_prev + z * n
    return h, (z, r, n)
