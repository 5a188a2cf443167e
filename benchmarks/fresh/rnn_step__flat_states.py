# exercise: rnn_step
# right: no
# wrong: states are flattened, the bias too: h is (H,)
# lines: 8
# needs: softmax
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    h = np.tanh(U @ x.ravel() + V @ h_prev.ravel() + b_hidden.ravel())
    o = softmax(W @ h + b_out.ravel())
    return h, o
