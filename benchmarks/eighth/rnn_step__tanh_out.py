# exercise: rnn_step
# right: no
# wrong: The new state is written into the array of the old one, so h_prev is changed.
# lines: 10, 13
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    total = U.dot(x)
    total += V.dot(h_prev)
    total += b_hidden
    np.tanh(total, out=h_prev)
    logits = W.dot(h_prev)
    logits += b_out
    return h_prev, softmax(logits)
