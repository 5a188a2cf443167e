# exercise: rnn_step
# right: no
# wrong: The addition formula of tanh divides 0 by 0 where the two summands are large and of opposite sign.
# lines: 9
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    new = np.tanh(U @ x + b_hidden)
    old = np.tanh(V @ h_prev)
    h = (new + old) / (1 + new * old)
    return h, softmax(W @ h + b_out)
