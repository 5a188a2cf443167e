# exercise: rnn_step
# right: no
# wrong: V is transposed, speaker and hearer are exchanged
# lines: 7
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    past = (h_prev.T @ V).T
    h = np.tanh(U @ x + past + b_hidden)
    return h, softmax(W @ h + b_out)
