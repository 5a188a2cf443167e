# exercise: rnn_step
# right: no
# wrong: Takes the exponential of the logits as they are, so large logits overflow to NaN.
# lines: 9
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    h = np.tanh(U.dot(x) + V.dot(h_prev) + b_hidden)
    y = W.dot(h) + b_out
    p = np.exp(y) / np.sum(np.exp(y))
    return h, p
