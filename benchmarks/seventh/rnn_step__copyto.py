# exercise: rnn_step
# right: no
# wrong: The new state is written into the old one, which must not change.
# lines: 8
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    terms = [U @ x, V @ h_prev, b_hidden]
    np.copyto(h_prev, np.tanh(sum(terms)), casting="unsafe")
    return h_prev, softmax(W @ h_prev + b_out, axis=0)
