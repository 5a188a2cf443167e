# exercise: rnn_step
# right: no
# wrong: The output is read off the sum before tanh, not off the new state.
# lines: 9
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    terms = [U @ x, V @ h_prev, b_hidden]
    h = sum(terms)
    state, logits = np.tanh(h), W @ h + b_out
    return state, softmax(logits)
