# exercise: rnn_step
# right: no
# wrong: In the form with rows V is not transposed, so the units speak in the wrong direction.
# lines: 7
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    row = x.T @ U.T + h_prev.T @ V + b_hidden.T
    state = np.tanh(row)
    scores = state @ W.T + b_out.T
    return state.T, softmax(scores.T)
