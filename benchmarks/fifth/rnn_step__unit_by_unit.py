# exercise: rnn_step
# right: no
# wrong: The units are updated one after the other in one array, so later units see the new values of earlier ones.
# lines: 9
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    h = np.array(h_prev, dtype=float)
    for i in range(len(h)):
        total = U[i] @ x + V[i] @ h + b_hidden[i]
        h[i] = np.tanh(total)
    return h, softmax(W @ h + b_out)
