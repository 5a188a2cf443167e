# exercise: rnn_step
# right: no
# wrong: tanh writes its result into h_prev
# lines: 9
# needs: softmax
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    s = np.dot(U, x) + np.dot(V, h_prev) + b_hidden
    h = np.tanh(s, out=h_prev)
    return h, softmax(np.dot(W, h) + b_out)
