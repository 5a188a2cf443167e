# exercise: rnn_step
# right: no
# wrong: hands on the sum before the tanh as the state and applies tanh whenever a state is read, the old one included
# lines: 8, 9
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    act = np.tanh
    h = U @ x + V @ act(h_prev) + b_hidden
    o = W @ act(h) + b_out
    o = np.exp(o - o.max(axis=0))
    o /= o.sum(axis=0)
    return h, o
