# exercise: rnn_step
# right: no
# wrong: squeeze takes the last axis away, and at size one the first as well
# lines: 10
# needs: softmax
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    h = np.tanh(U @ x + V @ h_prev + b_hidden)
    o = softmax(W @ h + b_out)
    return h, o.squeeze()
