# exercise: rnn_step
# right: no
# wrong: the parameters are told apart by their shapes, so when H equals C all three weights are W and both biases are b_out
# lines: 7
def rnn_step(x, h_prev, params):
    C, H = x.shape[0], h_prev.shape[0]
    by_shape = {p.shape: p for p in params}
    U, V, W = by_shape[H, C], by_shape[H, H], by_shape[C, H]
    h = np.tanh(U @ x + V @ h_prev + by_shape[H, 1])
    o = softmax(W @ h + by_shape[C, 1])
    return h, o
