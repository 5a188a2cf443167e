# exercise: rnn_step
# right: yes
def rnn_step(x, h_prev, params):
    U, V, W, b_hidden, b_out = params
    one = np.ones((1, 1))
    h = np.tanh(np.hstack([U, V, b_hidden]) @ np.vstack([x, h_prev, one]))
    scores = np.hstack([W, b_out]) @ np.vstack([h, one])
    return h, np.exp(scores - np.logaddexp.reduce(scores, axis=0))
