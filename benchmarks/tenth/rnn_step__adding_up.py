# exercise: rnn_step
# right: no
# wrong: The sum is collected in the array of the hidden bias, so the bias itself changes at every step.
# lines: 8
def rnn_step(x, h_prev, params):
    U, V, W, total, b_out = params
    for matrix, column in ((U, x), (V, h_prev)):
        total += matrix @ column
    h = np.tanh(total)
    scores = W @ h + b_out
    return h, softmax(scores, axis=0)
