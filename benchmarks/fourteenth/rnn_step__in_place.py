# exercise: rnn_step
# right: no
# wrong: the new state is written into h_prev
# lines: 9
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    pre = U @ x + V @ h_prev
    pre += b_hidden
    h = np.tanh(pre, out=h_prev)
    logits = W @ h
    logits += b_out
    return h, softmax(logits)
