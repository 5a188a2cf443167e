# exercise: rnn_step
# right: no
# wrong: the matrices stand in the order V, U in the joined matrix but the columns in the order x, h_prev in the joined vector, so the entries meet the wrong weights without a complaint about shapes
# lines: 8
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    weights = np.hstack([V, U])
    joined = np.vstack([x, h_prev])
    h = np.tanh(weights @ joined + b_hidden)
    logits = W @ h + b_out
    logits = logits - np.max(logits)
    return h, np.exp(logits) / np.sum(np.exp(logits))
