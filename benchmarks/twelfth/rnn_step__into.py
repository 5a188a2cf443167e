# exercise: rnn_step
# right: no
# wrong: tanh writes its result into h_prev, so the state that was handed in is changed
# lines: 10
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    z = np.matmul(U, x)
    z += np.matmul(V, h_prev)
    z += b_hidden
    h = np.tanh(z, out=h_prev)
    logits = np.matmul(W, h) + b_out
    return h.copy(), softmax(logits, axis=0)
