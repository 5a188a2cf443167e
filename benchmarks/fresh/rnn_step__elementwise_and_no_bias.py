# exercise: rnn_step
# right: no
# wrong: V * h_prev entry by entry, and no output bias
# lines: 8, 10
# needs: softmax
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    past = (V * h_prev).sum(axis=1, keepdims=True)
    h = np.tanh(U @ x + past + b_hidden)
    return h, softmax(W @ h)
