# exercise: rnn_step
# right: no
# wrong: The output bias is added after softmax, so the output does not sum to one.
# lines: 8
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    state = np.tanh(sum([U @ x, V @ h_prev, b_hidden]))
    probs = softmax(W @ state) + b_out
    return state, probs
